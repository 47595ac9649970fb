package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Content;
import dk.klynge.development.Course.Meeting;
import dk.klynge.development.CourseWishes.Sketch;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// What was typed about a course, as it was typed. Rows of meetings without a day are left out, so
/// that a page without script can offer some for more.
///
/// @param fields those with one value, by name
/// @param wishes that the course is made of
record CourseForm(
    Map<String, String> fields,
    List<String> positions,
    List<String> areas,
    List<String> competences,
    List<UUID> wishes,
    List<Row> rows) {

  private static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 8000;
  private static final int MORE = 3;
  private static final int MOST_SEATS = 1000;

  CourseForm {
    fields = Map.copyOf(fields);
    positions = List.copyOf(positions);
    areas = List.copyOf(areas);
    competences = List.copyOf(competences);
    wishes = List.copyOf(wishes);
    rows = List.copyOf(rows);
  }

  record Row(String day, String begins, String ends) {
    boolean isEmpty() {
      return day.isEmpty() && begins.isEmpty() && ends.isEmpty();
    }
  }

  static CourseForm blank() {
    var fields = Map.of("version", "0", "seats", "20", "theme", "professional");
    return new CourseForm(fields, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static CourseForm of(Sketch sketch, List<UUID> wishes) {
    var fields = new LinkedHashMap<>(blank().fields);
    fields.put("title", sketch.title());
    fields.put("theme", sketch.theme());
    fields.put("about", sketch.about());
    fields.put("seats", Integer.toString(sketch.seats()));
    // Nobody who wishes for it is shut out unless the planner says so.
    fields.put("self-owning", "on");
    return new CourseForm(fields, List.of(), List.of(), sketch.competences(), wishes, List.of());
  }

  static CourseForm of(Course course) {
    var content = course.content();
    var fields = new LinkedHashMap<String, String>();
    fields.put("version", Integer.toString(course.version()));
    fields.put("title", content.title());
    fields.put("theme", content.theme());
    fields.put("about", content.about());
    fields.put("place", content.place());
    fields.put("teacher", content.teacher());
    fields.put("seats", Integer.toString(content.seats()));
    fields.put("self-owning", content.selfOwning() ? "on" : "");
    fields.put("last-day", content.lastDay().toString());
    fields.put("withdraw-until", content.withdrawUntil().toString());
    var rows =
        course.meetings().stream()
            .map(one ->
                new Row(one.day().toString(), one.begins().toString(), one.ends().toString()))
            .toList();
    return new CourseForm(
        fields, content.positions(), content.areas(), content.competences(), List.of(), rows);
  }

  static CourseForm of(MultiValueMap<String, String> sent) {
    var rows = new ArrayList<Row>();
    int count = sent.getOrDefault("meeting.day", List.of()).size();
    for (int i = 0; i < count; i++) {
      var row =
          new Row(
              at(sent, "meeting.day", i),
              at(sent, "meeting.begins", i),
              at(sent, "meeting.ends", i));
      if (!row.isEmpty()) rows.add(row);
    }
    return new CourseForm(
        sent.toSingleValueMap(),
        sent.getOrDefault("position", List.of()),
        sent.getOrDefault("area", List.of()),
        sent.getOrDefault("competence", List.of()),
        ids(sent.getOrDefault("wish", List.of())),
        rows);
  }

  static List<UUID> ids(List<String> typed) {
    return typed.stream().flatMap(one -> Typed.id(one).stream()).distinct().toList();
  }

  private static String at(MultiValueMap<String, String> sent, String field, int number) {
    var all = sent.getOrDefault(field, List.of());
    return number < all.size() ? all.get(number).strip() : "";
  }

  CourseForm at(int version) {
    var other = new LinkedHashMap<>(fields);
    other.put("version", Integer.toString(version));
    return new CourseForm(other, positions, areas, competences, wishes, rows);
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  int version() {
    return Typed.number(text("version"));
  }

  List<Row> offered() {
    var all = new ArrayList<>(rows);
    for (int i = 0; i < MORE; i++) all.add(new Row("", "", ""));
    return all;
  }

  private static Optional<LocalTime> time(String typed) {
    try {
      var text = typed.replace('.', ':');
      return Optional.of(LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private OptionalInt seats() {
    if (!text("seats").matches("\\d{1,4}")) return OptionalInt.empty();
    int seats = Integer.parseInt(text("seats"));
    return seats < 1 || seats > MOST_SEATS ? OptionalInt.empty() : OptionalInt.of(seats);
  }

  /// Empty means the last day to sign up.
  private Optional<LocalDate> withdrawUntil() {
    return TypedDay.of(text(text("withdraw-until").isEmpty() ? "last-day" : "withdraw-until"));
  }

  /// Message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (text("title").isEmpty() || text("title").length() > LONGEST) errors.put("title", "title");
    if (text("about").length() > LONGEST_TEXT) errors.put("about", "long");
    if (text("place").length() > LONGEST) errors.put("place", "long");
    if (text("teacher").length() > LONGEST) errors.put("teacher", "long");
    if (seats().isEmpty()) errors.put("seats", "seats");
    for (int i = 0; i < rows.size(); i++) rowError(rows.get(i), i, errors);
    if (rows.isEmpty()) errors.put("day-0", "meetings");
    var first =
        rows.stream().flatMap(row -> TypedDay.of(row.day).stream()).min(LocalDate::compareTo);
    dayError("last-day", TypedDay.of(text("last-day")), first, errors);
    dayError("withdraw-until", withdrawUntil(), first, errors);
    return errors;
  }

  private static void rowError(Row row, int number, Map<String, String> errors) {
    if (TypedDay.of(row.day).isEmpty()) errors.put("day-" + number, "day");
    var begins = time(row.begins);
    var ends = time(row.ends);
    if (begins.isEmpty()) errors.put("begins-" + number, "clock");
    if (ends.isEmpty()) errors.put("ends-" + number, "clock");
    if (begins.isPresent() && ends.filter(to -> !to.isAfter(begins.get())).isPresent())
      errors.put("ends-" + number, "ends");
  }

  private static void dayError(
      String field,
      Optional<LocalDate> day,
      Optional<LocalDate> first,
      Map<String, String> errors) {
    if (day.isEmpty()) errors.put(field, "day");
    else if (first.filter(begins -> day.get().isAfter(begins)).isPresent())
      errors.put(field, "late");
  }

  /// Only where there are no errors.
  Content content() {
    return new Content(
        text("title"),
        text("theme"),
        text("about"),
        text("place"),
        text("teacher"),
        seats().orElseThrow(),
        positions,
        areas,
        competences,
        !text("self-owning").isEmpty(),
        TypedDay.of(text("last-day")).orElseThrow(),
        withdrawUntil().orElseThrow());
  }

  /// Only where there are no errors; in order of time.
  List<Meeting> meetings() {
    var sorted =
        rows.stream()
            .map(row ->
                new Meeting(
                    0,
                    TypedDay.of(row.day).orElseThrow(),
                    time(row.begins).orElseThrow(),
                    time(row.ends).orElseThrow()))
            .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::begins))
            .toList();
    var numbered = new ArrayList<Meeting>();
    for (var one : sorted)
      numbered.add(new Meeting(numbered.size() + 1, one.day(), one.begins(), one.ends()));
    return numbered;
  }
}
