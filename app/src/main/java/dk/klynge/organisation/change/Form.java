package dk.klynge.organisation.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form as the template shows it. Titles, labels and problems are message keys; `subject` fills
/// the title.
///
/// @param version what the stored rows looked like when the form was made; empty for something new
/// @param problem why the whole form could not be saved
/// @param conflicts what somebody else stored meanwhile, beside what was written here
public record Form(
    String title,
    String subject,
    String action,
    String back,
    String version,
    List<Field> fields,
    @Nullable Problem problem,
    List<Conflict> conflicts) {

  public record Problem(String key, List<Object> values) {}

  public record Conflict(String label, String theirs, String mine) {}

  /// @param kind the type of the input element, `select` or `textarea`
  public record Field(
      String name,
      String kind,
      String label,
      String value,
      List<Option> options,
      boolean required,
      @Nullable String hint,
      @Nullable String problem) {

    public Field with(@Nullable String otherHint, @Nullable String otherProblem) {
      return new Field(name, kind, label, value, options, required, otherHint, otherProblem);
    }
  }

  /// `key` is the key of a message, or empty where `text` is a name.
  public record Option(String value, String text, String key) {}

  public static Field text(String name, String label, String value) {
    return new Field(name, "text", label, value, List.of(), false, null, null);
  }

  public static Field day(String name, String label, String value) {
    return new Field(name, "date", label, value, List.of(), true, null, null);
  }

  public static Field choice(String name, String label, String value, List<Option> options) {
    return new Field(name, "select", label, value, options, false, null, null);
  }

  /// Whether what was sent for this field is one of the options it offers.
  public boolean offers(String name, String sent) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .flatMap(field -> field.options().stream())
        .anyMatch(option -> option.value().equals(sent));
  }

  public Form because(Problem why) {
    return new Form(title, subject, action, back, version, fields, why, conflicts);
  }

  /// The same over the rows as somebody else has stored them meanwhile.
  public Form over(String newVersion, List<Conflict> found) {
    return new Form(title, subject, action, back, newVersion, fields, null, found);
  }
}
