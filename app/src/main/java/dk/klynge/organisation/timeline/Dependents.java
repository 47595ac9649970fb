package dk.klynge.organisation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What stands on a thing and ends with it. Institutions do not end with their area, legal unit or
/// umbrella organisation: those cannot be closed before the institutions have gone elsewhere.
public interface Dependents {

  /// What stands on it on the day, and what is planned after it.
  List<Dependent> of(Table table, UUID id, LocalDate day);

  /// @param name what people call it
  record Dependent(Table table, Map<String, String> key, String name) {

    /// The key of its message, and its word in the audit trail.
    public String word() {
      return table.name().toLowerCase(Locale.ROOT);
    }
  }
}
