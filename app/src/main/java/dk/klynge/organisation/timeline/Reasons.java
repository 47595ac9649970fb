package dk.klynge.organisation.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Why rows of the register began and ended, where it was decided somewhere.
public interface Reasons {

  /// Takes the reason for this transaction. Waits while another transaction holds it.
  ///
  /// @return whether it had not been applied before
  boolean claim(Reason reason, LocalDate day, int changes, String by);

  boolean isApplied(String kind, UUID id);

  /// These rows began or ended for the reason, which the transaction has claimed.
  void because(Reason reason, Collection<Touched> touched);

  /// The last reason for each row of these that has one.
  Map<Touched, Reason> of(Collection<Fact> facts);

  /// What decided it, as the history names it.
  record Reason(String kind, UUID id, String text) {}

  /// A row that began or ended on a day.
  ///
  /// @param what begin or end
  record Touched(Table table, Map<String, String> key, LocalDate day, String what) {

    public Touched {
      key = table.keyOf(key);
    }

    String word() {
      return table.name().toLowerCase(Locale.ROOT);
    }

    String fact() {
      return table.textOf(key);
    }
  }
}
