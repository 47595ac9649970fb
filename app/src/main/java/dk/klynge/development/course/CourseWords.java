package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.StaffCompetences;
import dk.klynge.development.course.CoursePages.FormPage;
import dk.klynge.development.course.CoursePages.Option;
import dk.klynge.leadership.AreaNames;
import dk.klynge.ui.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The codes that courses are sorted by, in words.
@Component
class CourseWords {

  private static final List<String> THEMES =
      List.of(
          "strategy",
          "professional",
          "personnel",
          "administration",
          "team",
          "communication",
          "other");
  private static final List<String> POSITIONS =
      List.of(
          "area_manager",
          "cluster_leader",
          "pedagogical_leader",
          "institution_leader",
          "department_leader",
          "deputy",
          "pedagogue",
          "assistant",
          "consultant",
          "administration");

  private final Texts texts;
  private final AreaNames names;
  private final StaffCompetences competences;

  CourseWords(Texts texts, AreaNames names, StaffCompetences competences) {
    this.texts = texts;
    this.names = names;
    this.competences = competences;
  }

  List<Option> themes() {
    return options(THEMES, "development.course.theme.");
  }

  List<Option> areas() {
    return names.names().entrySet().stream()
        .map(one -> new Option(one.getKey(), one.getValue()))
        .toList();
  }

  /// Retired ones only where they are chosen already.
  List<Option> competences(Collection<String> chosen) {
    return competences.inUseOr(Set.copyOf(chosen)).stream()
        .map(one -> new Option(one.code(), one.name()))
        .toList();
  }

  String competenceNames(Collection<String> codes) {
    return String.join(", ", competences.names(codes));
  }

  List<Option> positions() {
    return options(POSITIONS, "organisation.position.");
  }

  private List<Option> options(List<String> codes, String key) {
    return codes.stream().map(one -> new Option(one, texts.word(key + one, one))).toList();
  }

  /// By code, in the profile's order; also those that a course was about before the profile
  /// changed.
  Map<String, String> areaNames() {
    return names.ever();
  }

  String positions(List<String> codes) {
    return codes.isEmpty()
        ? texts.say("development.course.everybody")
        : codes.stream()
            .map(one -> texts.word("organisation.position." + one, one))
            .collect(Collectors.joining(", "));
  }

  FormPage form(Optional<Course> course, String token, CourseForm form) {
    return form(course, token, form, Map.of(), Optional.empty());
  }

  FormPage form(
      Optional<Course> course,
      String token,
      CourseForm form,
      Map<String, String> errors,
      Optional<Course> theirs) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say("development.course.error." + key)));
    return new FormPage(
        course,
        token,
        form,
        form.offered(),
        themes(),
        areas(),
        competences(form.competences()),
        positions(),
        said,
        theirs);
  }
}
