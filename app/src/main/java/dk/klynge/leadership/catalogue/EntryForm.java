package dk.klynge.leadership.catalogue;

import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogue.Kind;
import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogue.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// One entry of the catalogue as it stands in its form.
///
/// @param code empty for one that is new
/// @param kind and place only of a task
/// @param areas and tasks only of a competence
record EntryForm(
    Sort sort,
    String code,
    int edition,
    String kind,
    String place,
    List<String> areas,
    List<String> tasks,
    Words danish,
    Words english) {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Words NOTHING = new Words("", "");

  static EntryForm empty(Sort sort) {
    return new EntryForm(
        sort, "", 0, "STRATEGIC", "CLUSTER", List.of(), List.of(), NOTHING, NOTHING);
  }

  static EntryForm of(Task task, int edition) {
    return new EntryForm(
        Sort.TASKS,
        task.code(),
        edition,
        task.kind().name(),
        task.place().name(),
        List.of(),
        List.of(),
        task.danish(),
        task.english());
  }

  static EntryForm of(Competence one, int edition) {
    return new EntryForm(
        Sort.COMPETENCES,
        one.code(),
        edition,
        "STRATEGIC",
        "CLUSTER",
        one.areas(),
        one.tasks(),
        one.danish(),
        one.english());
  }

  static EntryForm of(Sort sort, String code, MultiValueMap<String, String> sent) {
    return new EntryForm(
        sort,
        code,
        number(text(sent, "edition")),
        text(sent, "kind"),
        text(sent, "place"),
        sent.getOrDefault("areas", List.of()),
        sent.getOrDefault("tasks", List.of()),
        new Words(text(sent, "name-da"), text(sent, "text-da")),
        new Words(text(sent, "name-en"), text(sent, "text-en")));
  }

  private static String text(MultiValueMap<String, String> sent, String field) {
    return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  /// What is wrong, as message keys by the id of the field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (danish.name().isEmpty()) errors.put("name-da", "leadership.catalogue.error.name-da");
    if (english.name().isEmpty()) errors.put("name-en", "leadership.catalogue.error.name-en");
    if (danish.text().isEmpty()) errors.put("text-da", "leadership.catalogue.error.text-da");
    if (english.text().isEmpty()) errors.put("text-en", "leadership.catalogue.error.text-en");
    if (sort == Sort.COMPETENCES && areas.isEmpty())
      errors.put("areas", "leadership.catalogue.error.areas");
    return errors;
  }

  /// A new entry gets a code from its English name.
  EntryForm coded() {
    if (!code.isEmpty()) return this;
    var word = OTHER.matcher(english.name().toLowerCase(Locale.ROOT)).replaceAll("-");
    word = word.replaceAll("^[^a-z]+|-$", "");
    var fit = word.substring(0, Math.min(40, word.length())).replaceAll("-$", "");
    return new EntryForm(
        sort,
        fit.isEmpty() || fit.equals("new") ? "entry" : fit,
        0,
        kind,
        place,
        areas,
        tasks,
        danish,
        english);
  }

  EntryForm at(int now) {
    return new EntryForm(sort, code, now, kind, place, areas, tasks, danish, english);
  }

  Task task() {
    var known = List.of(Kind.values()).stream().filter(one -> one.name().equals(kind)).findFirst();
    return new Task(
        code,
        known.orElse(Kind.STRATEGIC),
        place.equals("HOUSE") ? Place.HOUSE : Place.CLUSTER,
        danish,
        english);
  }

  Competence competence() {
    return new Competence(code, plain(areas), plain(tasks), danish, english);
  }

  private static List<String> plain(List<String> codes) {
    return codes.stream().filter(code -> code.matches("[a-z][a-z0-9-]{0,39}")).distinct().toList();
  }
}
