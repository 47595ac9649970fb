package dk.klynge.leadership.assessment;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.assessment.AssessmentPages.AreaName;
import dk.klynge.leadership.assessment.AssessmentPages.Cell;
import dk.klynge.leadership.assessment.AssessmentPages.FocusForm;
import dk.klynge.leadership.assessment.AssessmentPages.FocusLine;
import dk.klynge.leadership.assessment.AssessmentPages.Remarks;
import dk.klynge.leadership.assessment.AssessmentPages.ResultPage;
import dk.klynge.leadership.assessment.AssessmentPages.Row;
import dk.klynge.leadership.assessment.FindFrame.Frame;
import dk.klynge.leadership.assessment.Outcome.Line;
import dk.klynge.leadership.assessment.Outcome.Manager;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.survey.Figure;
import dk.klynge.survey.Published;
import dk.klynge.survey.Rounds;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.Format;
import dk.klynge.ui.Radar;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/// A closed cycle as its page shows it.
@Component
class ResultView {

  private final AssessmentRows rows;
  private final SheetRows sheets;
  private final FindFrame frames;
  private final Rounds rounds;
  private final TeamDoor door;
  private final SignedInPerson signedIn;
  private final Texts texts;
  private final Format format;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ResultView(
      AssessmentRows rows,
      SheetRows sheets,
      FindFrame frames,
      Rounds rounds,
      TeamDoor door,
      SignedInPerson signedIn,
      Texts texts,
      Format format) {
    this.rows = rows;
    this.sheets = sheets;
    this.frames = frames;
    this.rounds = rounds;
    this.door = door;
    this.signedIn = signedIn;
    this.texts = texts;
    this.format = format;
  }

  ResultPage show(Team team, Assessment one, FocusForm form) {
    var outcome = outcome(one);
    var before = before(one);
    var rowsShown = rows(outcome, before, frames.of(one));
    var focus = sheets.focus(List.of(one.id()));
    var results = results(one);
    return new ResultPage(
        one.id().value().toString(),
        one.cluster().value().toString(),
        one.clusterName(),
        one.number(),
        one.closed().orElseThrow(),
        radar(outcome, before),
        bars(outcome),
        rowsShown,
        remarks(results),
        one.members().orElse(Published.NOTHING).answers() == 0,
        one.round().flatMap(rounds::find).map(Rounds.Round::audiences).orElse(List.of()),
        focus.stream().map(each -> new FocusLine(name(rowsShown, each.area()), each)).toList(),
        rowsShown.stream()
            .filter(row -> focus.stream().noneMatch(each -> each.area().equals(row.area())))
            .map(row -> new AreaName(row.area(), row.name()))
            .toList(),
        signedIn.now().flatMap(me -> sheets.find(one.id(), me, Kind.MEMBER)).isPresent(),
        door.may(LeadershipActions.LEAD, team),
        form);
  }

  private static String name(List<Row> rows, String area) {
    return rows.stream()
        .filter(row -> row.area().equals(area))
        .map(Row::name)
        .findFirst()
        .orElse(area);
  }

  /// Made of what is published only, as the page is.
  Outcome outcome(Assessment one) {
    var frame = frames.of(one);
    var manager = sheets.all(one.id(), Kind.MANAGER).stream().findFirst();
    return Outcome.of(
        frame,
        one.members().orElse(Published.NOTHING),
        results(one),
        sheets.joint(one.id()),
        new Manager(frame.others(), manager));
  }

  List<Rounds.Result> results(Assessment one) {
    return one.round()
        .map(round -> rounds.results(List.of(round)).getOrDefault(round, List.of()))
        .orElse(List.of());
  }

  Optional<Outcome> before(Assessment one) {
    return rows.of(one.cluster()).stream()
        .filter(each -> each.number() < one.number() && !each.isOpen())
        .findFirst()
        .map(this::outcome);
  }

  /// The rows of the table, which are also those of the file.
  List<Row> rows(Assessment one) {
    return rows(outcome(one), before(one), frames.of(one));
  }

  private List<Row> rows(Outcome outcome, Optional<Outcome> before, Frame frame) {
    var shown = new ArrayList<Row>();
    for (var line : outcome.lines())
      shown.add(row(shown.size() + 1, line, before.flatMap(old -> old.find(line.area())), frame));
    return shown;
  }

  private Row row(int number, Line line, Optional<Line> before, Frame frame) {
    var old = before.map(Line::own).orElse(OptionalDouble.empty());
    var change =
        old.isPresent() && line.own().isPresent()
            ? signed(line.own().getAsDouble() - old.getAsDouble())
            : "";
    return new Row(
        number,
        line.area(),
        frame.name(line.area()),
        new Cell(line.joint().map(one -> Integer.toString(one.level())).orElse(""), ""),
        line.joint().map(SheetRows.Joint::evidence).orElse(""),
        cell(line.members()),
        cell(line.staff()),
        cell(line.board()),
        new Cell(decimal(line.manager()), ""),
        decimal(old),
        change,
        line.mark().name());
  }

  private Cell cell(Optional<Published.Area> area) {
    if (area.isEmpty()) return new Cell("", "");
    var told = area.get();
    var mean = format.decimal(told.mean(), 1);
    var spread = told.spread() == Figure.Spread.UNTOLD ? "" : texts.say(Outcome.key(told.spread()));
    return new Cell(told.rounded() ? texts.say("leadership.assessment.about", mean) : mean, spread);
  }

  private String decimal(OptionalDouble value) {
    return value.isPresent() ? format.decimal(value.getAsDouble(), 1) : "";
  }

  private String signed(double value) {
    var text = format.decimal(Math.abs(value), 1);
    if (Math.abs(value) < 0.05) return text;
    return (value < 0 ? "−" : "+") + text;
  }

  List<Remarks> remarks(List<Rounds.Result> results) {
    var remarks = new ArrayList<Remarks>();
    for (var result : results)
      for (var one : result.published().remarks())
        result.set().questions().stream()
            .filter(question -> question.code().equals(one.question()))
            .findFirst()
            .ifPresent(question ->
                remarks.add(new Remarks(question.text().in(texts.language()), one.texts())));
    return remarks;
  }

  private Radar radar(Outcome now, Optional<Outcome> before) {
    var series = new ArrayList<Radar.Series>();
    series.add(series("own", BarChart.Kind.MAIN, now.lines().stream().map(Line::own).toList()));
    series.add(
        series("others", BarChart.Kind.OTHER, now.lines().stream().map(Line::others).toList()));
    before.ifPresent(old ->
        series.add(
            series("before", BarChart.Kind.QUIET, old.lines().stream().map(Line::own).toList())));
    series.removeIf(one -> one.values().stream().noneMatch(OptionalDouble::isPresent));
    return Radar.of(series, now.lines().size(), texts.say("leadership.assessment.radar.said"));
  }

  private Radar.Series series(String name, BarChart.Kind kind, List<OptionalDouble> values) {
    return new Radar.Series(texts.say("leadership.assessment.series." + name), kind, values);
  }

  private BarChart bars(Outcome outcome) {
    var groups = new ArrayList<BarChart.Group>();
    for (var line : outcome.lines()) {
      var columns = new ArrayList<BarChart.Column>();
      line.own().ifPresent(value -> columns.add(column(value, BarChart.Kind.MAIN)));
      line.others().ifPresent(value -> columns.add(column(value, BarChart.Kind.OTHER)));
      var label = Integer.toString(groups.size() + 1);
      groups.add(new BarChart.Group(label, columns, OptionalDouble.empty()));
    }
    return BarChart.of(
        groups,
        List.of(
            new BarChart.Entry(BarChart.Kind.MAIN, texts.say("leadership.assessment.series.own")),
            new BarChart.Entry(
                BarChart.Kind.OTHER, texts.say("leadership.assessment.series.others"))),
        texts.say("leadership.assessment.bars.said"));
  }

  private BarChart.Column column(double value, BarChart.Kind kind) {
    return new BarChart.Column(value, kind, format.decimal(value, 1));
  }
}
