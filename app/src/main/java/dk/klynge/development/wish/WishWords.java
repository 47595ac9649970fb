package dk.klynge.development.wish;

import dk.klynge.development.CourseWishes.Subject;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.development.StaffCompetences;
import dk.klynge.development.SupportTheme;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Named;
import dk.klynge.ui.Texts;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Wishes in words.
@Component
class WishWords {

  private final StaffCompetences competences;
  private final Employees employees;
  private final Texts texts;

  WishWords(StaffCompetences competences, Employees employees, Texts texts) {
    this.competences = competences;
    this.employees = employees;
    this.texts = texts;
  }

  record Option(String value, String text) {}

  String name(Subject subject) {
    return switch (subject) {
      case Subject.Theme(var theme) -> texts.say(theme.key());
      case Subject.Competence(var code) ->
          competences.names(List.of(code)).stream().findFirst().orElse("–");
    };
  }

  List<Option> themes() {
    return Arrays.stream(SupportTheme.values())
        .map(one -> new Option(new Subject.Theme(one).written(), texts.say(one.key())))
        .toList();
  }

  List<Option> competences() {
    return competences.inUse().stream()
        .map(one -> new Option(new Subject.Competence(one.code()).written(), one.name()))
        .toList();
  }

  /// Whether a new wish can be about it.
  boolean isOffered(Subject subject) {
    return switch (subject) {
      case Subject.Theme _ -> true;
      case Subject.Competence(var code) ->
          competences.inUse().stream().anyMatch(one -> one.code().equals(code));
    };
  }

  /// For whom it is.
  String who(Wish wish) {
    return wish.person()
        .map(person -> employees.nameOf(person).orElse("–"))
        .orElseGet(() ->
            texts.say(
                wish.cluster().isPresent()
                    ? "development.wish.who.team"
                    : "development.wish.who.many"));
  }

  String place(Wish wish) {
    return wish.cluster().map(Named::name).orElse("");
  }
}
