package dk.klynge.organisation.structural;

import dk.klynge.organisation.StructuralChanges.Consequence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form of a verb and, when it has been filled in, what would follow.
///
/// @param verb the last part of its message keys
/// @param outdated whether what follows has changed since it was shown
record RestructuringPage(
    String verb,
    String subject,
    String address,
    String back,
    UUID key,
    List<Ask> fields,
    @Nullable Outlook outlook,
    boolean outdated) {

  /// @param kind date, text, select or checkboxes
  record Ask(
      String name,
      String kind,
      String label,
      String value,
      List<Choice> choices,
      @Nullable String problem) {}

  /// `key` is that of a message, or empty where `text` is a name.
  record Choice(String value, String text, String key, boolean chosen) {}

  /// @param sent what is sent with the confirmation: names and values
  record Outlook(
      LocalDate day,
      List<Consequence> blocking,
      List<Consequence> following,
      String seen,
      List<Sent> sent) {}

  record Sent(String name, String value) {}
}
