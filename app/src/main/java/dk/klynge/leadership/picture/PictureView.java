package dk.klynge.leadership.picture;

import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.ClosedAssessments;
import dk.klynge.leadership.ClosedAssessments.Closed;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.picture.Picture.Group;
import dk.klynge.leadership.picture.Picture.Told;
import dk.klynge.leadership.picture.Picture.Value;
import dk.klynge.organisation.ClusterId;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The picture half-year by half-year. A half-year is shown when it is over: were it shown while
/// teams still close theirs, what came last would be the difference between two looks.
@Component
class PictureView {

  static final String MEMBERS = "members";
  static final List<String> AUDIENCES = List.of(MEMBERS, "staff", "board");

  private final ClosedAssessments assessments;
  private final Rounds rounds;
  private final QuestionSets sets;
  private final TeamDoor door;
  private final AreaNames names;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  PictureView(
      ClosedAssessments assessments,
      Rounds rounds,
      QuestionSets sets,
      TeamDoor door,
      AreaNames names,
      Texts texts,
      Format format,
      Clock clock) {
    this.assessments = assessments;
    this.rounds = rounds;
    this.sets = sets;
    this.door = door;
    this.names = names;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// @param cells one for each column
  record Row(int number, String name, List<String> cells) {}

  record Column(String name, int clusters) {}

  record Shared(String cluster, String area, String text, LocalDate day) {}

  /// @param periods half-years of the whole municipality, and how many clusters stand behind each
  /// @param groups areas of the municipality in the newest half-year
  record Page(
      String audience,
      List<String> audiences,
      List<Column> periods,
      List<Row> course,
      List<Column> groups,
      List<Row> areas,
      BarChart bars,
      List<Shared> shared,
      LocalDate until) {}

  Page show(String audience) {
    var until = halfYear(LocalDate.now(clock));
    var pictures = pictures(audience, until);
    var newest = pictures.isEmpty() ? Picture.NOTHING : List.copyOf(pictures.values()).getLast();
    var codes = codes(pictures.values());
    var periods = new ArrayList<Column>();
    pictures.forEach((half, one) -> periods.add(new Column(name(half), one.clusters())));
    return new Page(
        audience,
        AUDIENCES,
        periods,
        rows(codes, pictures.values().stream().map(Picture::whole).toList()),
        newest.groups().stream()
            .map(one -> new Column(String.join(", ", one.names()), one.clusters()))
            .toList(),
        rows(codes, newest.groups().stream().map(Group::values).toList()),
        bars(codes, newest),
        shared(),
        until);
  }

  /// The areas of the profile in force, then those that only earlier assessments were about.
  private List<String> codes(Collection<Picture> pictures) {
    var told =
        pictures.stream().flatMap(one -> one.whole().keySet().stream()).collect(Collectors.toSet());
    var ever = new ArrayList<>(names.ever().keySet());
    var now = names.names().keySet();
    ever.removeIf(code -> !now.contains(code) && !told.contains(code));
    return ever;
  }

  /// By the first day of the half-year.
  private Map<LocalDate, Picture> pictures(String audience, LocalDate until) {
    var all = assessments.before(until);
    var results = rounds.results(all.stream().flatMap(one -> one.round().stream()).toList());
    // A team that closed two within a half-year counts once, by the later one.
    var halves = new TreeMap<LocalDate, Map<ClusterId, Closed>>();
    for (var one : all)
      halves
          .computeIfAbsent(halfYear(one.day()), _ -> new LinkedHashMap<>())
          .put(one.cluster(), one);
    var pictures = new LinkedHashMap<LocalDate, Picture>();
    halves.forEach((half, closed) -> {
      var picture = Picture.of(told(audience, closed.values(), results));
      if (picture.clusters() > 0) pictures.put(half, picture);
    });
    return pictures;
  }

  private List<Told> told(
      String audience, Collection<Closed> closed, Map<RoundId, List<Rounds.Result>> results) {
    var known = new LinkedHashMap<Integer, QuestionSet>();
    var told = new ArrayList<Told>();
    for (var one : closed)
      if (audience.equals(MEMBERS)) {
        var set =
            known.computeIfAbsent(
                one.selfVersion(), number -> sets.version("leadership-self", number));
        told.add(new Told(one.areaName(), set, one.members()));
      } else
        one.round().stream()
            .flatMap(round -> results.getOrDefault(round, List.of()).stream())
            .filter(result -> result.audience().equals(audience))
            .map(result -> new Told(one.areaName(), result.set(), result.published()))
            .forEach(told::add);
    return told;
  }

  static LocalDate halfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
  }

  private String name(LocalDate half) {
    var number = half.getMonthValue() == 1 ? "1" : "2";
    return texts.say("leadership.picture.half." + number, Integer.toString(half.getYear()));
  }

  private List<Row> rows(List<String> codes, List<Map<String, Value>> columns) {
    var all = names.ever();
    var rows = new ArrayList<Row>();
    for (var code : codes)
      rows.add(
          new Row(
              rows.size() + 1,
              all.getOrDefault(code, code),
              columns.stream().map(values -> cell(values, code)).toList()));
    return rows;
  }

  private String cell(Map<String, Value> values, String code) {
    var value = values.get(code);
    if (value == null) return "";
    var mean = format.decimal(value.mean(), 1);
    return value.rounded() ? texts.say("leadership.assessment.about", mean) : mean;
  }

  private BarChart bars(List<String> codes, Picture newest) {
    var groups = new ArrayList<BarChart.Group>();
    for (var code : codes) {
      var columns = new ArrayList<BarChart.Column>();
      newest
          .mean(code)
          .ifPresent(mean ->
              columns.add(new BarChart.Column(mean, BarChart.Kind.MAIN, format.decimal(mean, 1))));
      var label = Integer.toString(groups.size() + 1);
      groups.add(new BarChart.Group(label, columns, OptionalDouble.empty()));
    }
    return BarChart.of(groups, List.of(), texts.say("leadership.picture.bars.said"));
  }

  private List<Shared> shared() {
    var all = names.ever();
    var teams =
        door.all(LeadershipActions.FOLLOW).stream()
            .collect(Collectors.toMap(Team::cluster, Team::name));
    return assessments.shared(teams.keySet()).stream()
        .map(one ->
            new Shared(
                teams.getOrDefault(one.cluster(), ""),
                all.getOrDefault(one.area(), one.area()),
                one.text(),
                one.day()))
        .toList();
  }
}
