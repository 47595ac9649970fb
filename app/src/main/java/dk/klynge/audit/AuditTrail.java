package dk.klynge.audit;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Writes down what happened. Called inside the transaction of the use case, so that deed and
/// record stand or fall together. Who did it is the account that is signed in, or `system`.
@Service
public class AuditTrail {

  private final AuditEntries entries;

  AuditTrail(AuditEntries entries) {
    this.entries = entries;
  }

  /// What was touched: its kind (`institution`), its id and, for people who search, its name.
  public record Subject(String kind, String id, String name) {}

  /// One field, before and after; empty text where there was or is nothing.
  public record Change(String before, String after) {}

  /// One of many subjects that one deed changed.
  public record Changed(Subject subject, Map<String, Change> fields) {}

  /// Something was created, changed or ended. `action` is the name the access matrix knows.
  public void changed(String action, Subject subject, Map<String, Change> fields) {
    entries.add("change", action, List.of(new Changed(subject, fields)));
  }

  /// The same for many subjects at once, as an import has them: one round trip for 500 of them.
  public void changedAll(String action, List<Changed> all) {
    entries.add("change", action, all);
  }

  /// Somebody looked at personal data.
  public void looked(String action, Subject subject) {
    entries.add("look", action, List.of(new Changed(subject, Map.of())));
  }

  /// Somebody looked at personal data in a capacity that the person it is about may be told, such
  /// as `hr` or `committee`; [Looks] tells it.
  public void looked(String action, Subject subject, String capacity) {
    entries.add(
        "look",
        action,
        List.of(new Changed(subject, Map.of("capacity", new Change("", capacity)))));
  }
}
