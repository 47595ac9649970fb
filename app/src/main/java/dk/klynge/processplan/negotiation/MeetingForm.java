package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.negotiation.Meeting.Clock;
import dk.klynge.processplan.negotiation.Meeting.Participant;
import dk.klynge.processplan.negotiation.Meeting.Standing;
import dk.klynge.time.TypedDay;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// What stands in the fields of a meeting. Rows without a name are left out, so that a page without
/// script can offer some for more.
///
/// @param fields all but the participants, by name
record MeetingForm(Map<String, String> fields, List<Row> rows) {

  private static final int MORE = 3;
  private static final int LONGEST = 200;

  MeetingForm {
    fields = Map.copyOf(fields);
    rows = List.copyOf(rows);
  }

  record Row(String name, String role, String account) {}

  static MeetingForm blank(Optional<Meeting> after) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("version", "0");
    fields.put("standing", Standing.PROVISIONAL.name());
    fields.put("place", after.map(Meeting::place).orElse(""));
    fields.put(
        "begins", after.flatMap(Meeting::clock).map(at -> at.begins().toString()).orElse(""));
    fields.put("ends", after.flatMap(Meeting::clock).map(at -> at.ends().toString()).orElse(""));
    return new MeetingForm(fields, after.map(one -> rows(one.participants())).orElse(List.of()));
  }

  static MeetingForm of(Meeting meeting) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", meeting.id().toString());
    fields.put("version", Integer.toString(meeting.version()));
    fields.put("title", meeting.title());
    fields.put("day", meeting.day().toString());
    fields.put("begins", meeting.clock().map(at -> at.begins().toString()).orElse(""));
    fields.put("ends", meeting.clock().map(at -> at.ends().toString()).orElse(""));
    fields.put("standing", meeting.standing().name());
    fields.put("place", meeting.place());
    fields.put("purpose", meeting.purpose());
    fields.put("agenda", meeting.agenda());
    fields.put("outcome", meeting.outcome());
    fields.put("called-off", meeting.calledOff());
    return new MeetingForm(fields, rows(meeting.participants()));
  }

  private static List<Row> rows(List<Participant> all) {
    return all.stream()
        .map(one -> new Row(one.name(), one.role(), one.account().map(UUID::toString).orElse("")))
        .toList();
  }

  /// @param names of those with an account, who need not be written
  static MeetingForm of(MultiValueMap<String, String> sent, Map<String, String> names) {
    var rows = new ArrayList<Row>();
    int count = sent.getOrDefault("participant.name", List.of()).size();
    for (int i = 0; i < count; i++) {
      var account = at(sent, "participant.account", i);
      var known = names.getOrDefault(account, "");
      var name = at(sent, "participant.name", i);
      rows.add(
          new Row(
              name.isEmpty() ? known : name,
              at(sent, "participant.role", i),
              known.isEmpty() ? "" : account));
    }
    return new MeetingForm(
        sent.toSingleValueMap(), rows.stream().filter(row -> !row.name().isEmpty()).toList());
  }

  private static String at(MultiValueMap<String, String> sent, String field, int number) {
    var all = sent.getOrDefault(field, List.of());
    return number < all.size() ? all.get(number).strip() : "";
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  List<Row> offered() {
    var all = new ArrayList<>(rows);
    for (int i = 0; i < MORE; i++) all.add(new Row("", "", ""));
    return all;
  }

  static Optional<LocalDate> day(String text) {
    return TypedDay.of(text);
  }

  private Optional<LocalTime> time(String field) {
    try {
      return Optional.of(LocalTime.parse(text(field).replace('.', ':')));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (text("title").isEmpty() || text("title").length() > LONGEST)
      errors.put("title", "processplan.negotiation.error.title");
    var day = day(text("day"));
    if (day.isEmpty()) errors.put("day", "processplan.error.day");
    else if (!WorkingDays.isWorkingDay(day.get()))
      errors.put("day", "processplan.negotiation.error.working-day");
    boolean whole = text("begins").isEmpty() && text("ends").isEmpty();
    if (!whole && time("begins").isEmpty())
      errors.put("begins", "processplan.negotiation.error.clock");
    if (!whole && time("ends").isEmpty()) errors.put("ends", "processplan.negotiation.error.clock");
    if (time("begins").isPresent()
        && time("ends").filter(to -> !to.isAfter(time("begins").get())).isPresent())
      errors.put("ends", "processplan.negotiation.error.ends");
    return errors;
  }

  /// Where [#errors] finds none.
  Meeting meeting() {
    return new Meeting(
        UUID.fromString(text("id")),
        Typed.number(text("version")),
        text("title"),
        day(text("day")).orElseThrow(),
        time("begins").flatMap(from -> time("ends").map(to -> new Clock(from, to))),
        text("standing").equals("CONFIRMED") ? Standing.CONFIRMED : Standing.PROVISIONAL,
        text("place"),
        text("purpose"),
        text("agenda"),
        text("outcome"),
        text("called-off"),
        rows.stream()
            .map(row ->
                new Participant(
                    row.name(),
                    row.role(),
                    Optional.of(row.account()).filter(id -> !id.isEmpty()).map(UUID::fromString)))
            .toList());
  }
}
