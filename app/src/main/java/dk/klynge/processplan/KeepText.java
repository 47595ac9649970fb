package dk.klynge.processplan;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.TextVersions.Kind;
import dk.klynge.processplan.TextVersions.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a new version of a text, for what is laid out by it from then on.
@Service
public class KeepText {

  private final TextVersions texts;
  private final AuditTrail audit;
  private final Guard guard;

  KeepText(TextVersions texts, AuditTrail audit, Guard guard) {
    this.texts = texts;
    this.audit = audit;
    this.guard = guard;
  }

  public sealed interface Answer {
    record Kept(int version) implements Answer {}

    /// Somebody else has kept a version after that one meanwhile.
    record Overtaken() implements Answer {}

    record Wrong(List<Problem> problems) implements Answer {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /// @param based the version that the text was made from
  /// @param problems what keeps the text from being read, as its reader says
  @Transactional
  public Answer keep(Kind kind, int based, String text, String note, List<Problem> problems) {
    guard.require(kind.action(), new Scope.Everywhere());
    if (!problems.isEmpty()) return new Answer.Wrong(problems);
    if (!texts.follow(kind, based, text, note, guard.who())) return new Answer.Overtaken();
    var version = Integer.toString(based + 1);
    audit.changed(
        kind.action(),
        new Subject(kind.word(), version, version),
        Map.of("version", new Change(Integer.toString(based), version)));
    return new Answer.Kept(based + 1);
  }
}
