package dk.klynge.organisation.structural;

import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the verbs do to the rows of the register; each row that begins or ends is remembered for
/// its history. Changes that are planned for a later day stand.
@Component
class Rows {

  private final Timeline timeline;

  Rows(Timeline timeline) {
    this.timeline = timeline;
  }

  static Map<String, String> id(UUID id) {
    return Map.of("id", id.toString());
  }

  /// All that is known of one thing over time, oldest first.
  record Line(List<Fact> rows) {

    Optional<Fact> on(LocalDate day) {
      return rows.stream().filter(fact -> fact.valid().contains(day)).findFirst();
    }

    /// The first row that begins after the day.
    Optional<Fact> next(LocalDate day) {
      return rows.stream().filter(fact -> fact.valid().from().isAfter(day)).findFirst();
    }

    /// The day on which it is gone; empty while that is open.
    Optional<LocalDate> until() {
      return rows.getLast().valid().until();
    }

    boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  Line line(Table table, Map<String, String> key) {
    return new Line(timeline.history(table, key));
  }

  /// As it is known over time; it must be there on the day. `refusal` names the message when it is
  /// not.
  Line lineThere(Table table, UUID id, LocalDate day, String refusal) {
    var line = line(table, id(id));
    if (line.on(day).isEmpty())
      throw new NotPossible(refusal, line.isEmpty() ? id : line.rows().getLast().get("name"), day);
    return line;
  }

  /// What holds on the day of the restructuring.
  Fact there(Restructuring run, Table table, UUID id, String refusal) {
    timeline.lock(id);
    return lineThere(table, id, run.day(), refusal).on(run.day()).orElseThrow();
  }

  boolean wasEver(Table table, UUID id) {
    return !line(table, id(id)).isEmpty();
  }

  Optional<Fact> on(Table table, Map<String, String> key, LocalDate day) {
    return timeline.on(table, key, day);
  }

  Optional<Fact> next(Table table, UUID id, LocalDate day) {
    return line(table, id(id)).next(day);
  }

  /// What it is called last, or its id where it never was.
  String name(Table table, UUID id) {
    var line = line(table, id(id));
    return line.isEmpty() ? id.toString() : line.rows().getLast().get("name");
  }

  void begin(Restructuring run, Fact fact) {
    timeline.begin(fact);
    run.touched(fact.table(), fact.values(), fact.valid().from(), "begin");
  }

  /// From the day on other values hold: in the row of the day, and in the rows after it for as long
  /// as they say the same as it did.
  void change(Restructuring run, Fact present, Map<String, String> values) {
    var key = present.values();
    var from = run.day();
    Optional<Fact> row = Optional.of(present);
    while (row.isPresent() && saysTheSame(row.get(), present, values)) {
      timeline.change(present.table(), key, from, values);
      run.touched(present.table(), key, from, "begin");
      var next = row.get().valid().until();
      if (next.isEmpty()) return;
      from = next.get();
      row = timeline.on(present.table(), key, from);
    }
  }

  private static boolean saysTheSame(Fact row, Fact present, Map<String, String> values) {
    return values.keySet().stream().allMatch(name -> row.get(name).equals(present.get(name)));
  }

  /// This row says something else from `day` on, until it ends.
  void replace(Restructuring run, Fact row, LocalDate day, Map<String, String> values) {
    timeline.change(row.table(), row.values(), day, values);
    run.touched(row.table(), row.values(), day, "begin");
  }

  /// This row ends on the day; later ones stand.
  void cut(Restructuring run, Fact row) {
    timeline.cut(row, run.day());
    run.touched(row.table(), row.values(), run.day(), "end");
  }

  /// Nothing holds from the day on; what was planned is taken back.
  void end(Restructuring run, Table table, Map<String, String> key) {
    for (var row : timeline.end(table, key, run.day()))
      if (row.valid().contains(run.day())) run.touched(table, key, run.day(), "end");
  }

  void settle() {
    timeline.settle();
  }

  void lock(UUID id) {
    timeline.lock(id);
  }
}
