package dk.klynge.processplan.timeline;

import dk.klynge.processplan.timeline.TimelineFilter.Frame;
import dk.klynge.processplan.timeline.TimelinePage.Line;
import dk.klynge.processplan.timeline.TimelinePage.Section;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The timeline as a drawing: names on the left, a bar for each line, weeks or months above. What a
/// bar says by its colour it says by its form too: an open bar waits, a full one has begun, a thin
/// one is done, a hatched edge is late.
///
/// @param bars one for each line, with its row and its words
record Gantt(int width, int height, List<Rule> rules, List<Label> labels, List<Bar> bars) {

  static final int NAMES = 336;
  private static final int WIDTH = 1140;
  private static final int HEAD = 44;
  private static final int ROW = 26;
  private static final int LONGEST = 46;
  private static final int WEEKS_SHOWN = 40;

  Gantt {
    rules = List.copyOf(rules);
    labels = List.copyOf(labels);
    bars = List.copyOf(bars);
  }

  /// A line of the grid, from top to bottom or from left to right.
  record Rule(double x1, double y1, double x2, double y2, String kind) {}

  record Label(double x, double y, String kind, String text) {}

  /// @param said what the bar is, for those who do not see it
  /// @param points of a diamond, for what takes one day; empty for a bar
  record Bar(
      double x, double y, double width, String kind, String url, String said, String points) {

    int height() {
      return kind.contains("bar-done") ? 6 : 14;
    }

    public int tall() {
      return height();
    }

    public double top() {
      return y + (14 - height()) / 2.0;
    }
  }

  /// @param decided and
  /// @param effective days that are marked, as today is
  record Marks(
      LocalDate today,
      LocalDate decided,
      LocalDate effective,
      List<String> words,
      Locale language) {
    Marks {
      words = List.copyOf(words);
    }
  }

  static Gantt of(List<Section> sections, Frame frame, Marks marks) {
    var pencil = new Pencil(frame, marks);
    for (var section : sections) pencil.draw(section);
    pencil.calendar();
    return new Gantt(WIDTH, pencil.y + 8, pencil.rules, pencil.labels, pencil.bars);
  }

  private static final class Pencil {

    private final Frame frame;
    private final Marks marks;
    private final double day;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private int y = HEAD;

    Pencil(Frame frame, Marks marks) {
      this.frame = frame;
      this.marks = marks;
      var days = ChronoUnit.DAYS.between(frame.first(), frame.last()) + 1;
      this.day = (WIDTH - NAMES - 8.0) / Math.max(days, 7);
    }

    void draw(Section section) {
      labels.add(new Label(8, y + 19, "gantt-theme", section.title()));
      y += ROW + 2;
      for (var line : section.lines()) draw(line);
    }

    private void draw(Line line) {
      rules.add(new Rule(0, y, WIDTH, y, "gantt-row"));
      labels.add(new Label(16, y + 18, "gantt-name", cut(line)));
      var begins = line.begins().isBefore(frame.first()) ? frame.first() : line.begins();
      var ends = line.ends().isAfter(frame.last()) ? frame.last() : line.ends();
      var left = x(begins);
      var wide = Math.max(x(ends.plusDays(1)) - left, 4);
      var kind = "gantt-bar bar-" + line.state() + (line.critical() ? " bar-critical" : "");
      var points = line.begins().equals(line.ends()) ? diamond(left + day / 2, y + 13) : "";
      bars.add(new Bar(left, y + 6, round(wide), kind, line.url(), said(line), points));
      y += ROW;
    }

    private static String said(Line line) {
      var where = line.where().isEmpty() ? "" : " · " + line.where();
      return line.title() + where + ", " + line.weeks() + ", " + line.stateText();
    }

    /// The title gives way, so that the area or the count is always seen.
    private static String cut(Line line) {
      var tail = line.brief().isEmpty() ? "" : " · " + line.brief();
      int room = LONGEST - tail.length();
      var title = line.title();
      return (title.length() <= room ? title : title.substring(0, room - 1).strip() + "…") + tail;
    }

    private static String diamond(double x, double y) {
      return "%s,%s %s,%s %s,%s %s,%s"
          .formatted(round(x - 8), y, round(x), y - 8, round(x + 8), y, round(x), y + 8);
    }

    /// Drawn last, when it is known how far down it goes.
    void calendar() {
      var months = DateTimeFormatter.ofPattern("MMM yy", marks.language());
      var last = 0.0;
      for (var month = frame.first().withDayOfMonth(1);
          !month.isAfter(frame.last());
          month = month.plusMonths(1)) {
        var at = x(month.isBefore(frame.first()) ? frame.first() : month);
        rules.add(new Rule(at, 22, at, y, "gantt-month"));
        if (at < last) continue;
        labels.add(new Label(at + 3, 14, "gantt-month-name", months.format(month)));
        last = at + 58;
      }
      if (ChronoUnit.WEEKS.between(frame.first(), frame.last()) <= WEEKS_SHOWN) weeks();
      mark(marks.decided(), "gantt-decided", marks.words().get(0));
      mark(marks.effective(), "gantt-effective", marks.words().get(1));
      mark(marks.today(), "gantt-today", marks.words().get(2));
    }

    private void weeks() {
      for (var monday = WorkingDays.mondayOf(frame.first()).plusWeeks(1);
          !monday.isAfter(frame.last());
          monday = monday.plusWeeks(1)) {
        rules.add(new Rule(x(monday), 28, x(monday), y, "gantt-week"));
        if (day * 7 >= 17)
          labels.add(
              new Label(x(monday) + 1, 36, "gantt-week-name", "" + WorkingDays.week(monday)));
      }
    }

    private void mark(LocalDate when, String kind, String word) {
      if (when.isBefore(frame.first()) || when.isAfter(frame.last())) return;
      var at = x(when) + day / 2;
      rules.add(new Rule(round(at), 26, round(at), y, kind));
      labels.add(new Label(round(Math.min(at + 3, WIDTH - 80)), y + 4, kind + "-name", word));
    }

    private double x(LocalDate when) {
      return round(NAMES + ChronoUnit.DAYS.between(frame.first(), when) * day);
    }

    private static double round(double value) {
      return Math.round(value * 10) / 10.0;
    }
  }
}
