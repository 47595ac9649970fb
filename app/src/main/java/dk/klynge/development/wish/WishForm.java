package dk.klynge.development.wish;

import dk.klynge.development.CourseWishes.Subject;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was typed about a wish, as it was typed.
record WishForm(Map<String, String> fields) {

  private static final int LONGEST = 1000;
  private static final String TEAM = "team:";

  WishForm {
    fields = Map.copyOf(fields);
  }

  /// For whom it is.
  sealed interface Who {
    record Self() implements Who {}

    record Person(PersonId id) implements Who {}

    record Team(UUID cluster) implements Who {}
  }

  /// A form without an id of its own gets one.
  static WishForm of(Map<String, String> sent) {
    var fields = new LinkedHashMap<>(sent);
    if (Typed.id(sent.getOrDefault("form", "")).isEmpty())
      fields.put("form", UUID.randomUUID().toString());
    return new WishForm(fields);
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /// Every form has one of its own, so that sending it twice makes one wish.
  UUID id() {
    return Typed.id(text("form")).orElseThrow();
  }

  Optional<Subject> subject() {
    return Subjects.of(text("subject"));
  }

  String words() {
    return text("words");
  }

  String origin() {
    return switch (text("origin")) {
      case "plan" -> "plan";
      case "needs" -> "needs";
      default -> "own";
    };
  }

  Who who() {
    var typed = text("who");
    if (typed.startsWith(TEAM)) {
      var cluster = Typed.id(typed.substring(TEAM.length()));
      if (cluster.isPresent()) return new Who.Team(cluster.get());
    }
    return Typed.id(typed)
        .<Who>map(id -> new Who.Person(new PersonId(id)))
        .orElseGet(Who.Self::new);
  }

  /// Message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (subject().isEmpty()) errors.put("subject", "development.wish.error.subject");
    if (words().isEmpty() || words().length() > LONGEST)
      errors.put("words", "development.wish.error.words");
    return errors;
  }
}
