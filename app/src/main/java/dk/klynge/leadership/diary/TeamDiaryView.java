package dk.klynge.leadership.diary;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.diary.WeekSum.Count;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.BarChart.Column;
import dk.klynge.ui.BarChart.Group;
import dk.klynge.ui.BarChart.Kind;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TeamDiaryView {

  /// One week alone tells no development.
  private static final int FEWEST_WEEKS = 2;

  private final DiaryRows rows;
  private final KeepDiary keep;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  TeamDiaryView(DiaryRows rows, KeepDiary keep, Texts texts, Format format, Clock clock) {
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  record TeamPage(
      UUID cluster,
      String team,
      boolean mayStart,
      List<Monday> mondays,
      List<WeekRow> weeks,
      Optional<BarChart> chart) {}

  record Monday(LocalDate day, String text) {}

  /// @param state a message
  /// @param parts one for each kind of task; empty where the sum is not told
  record WeekRow(
      String title, String state, List<String> parts, String people, List<String> disturbed) {}

  private String title(Week week) {
    int number = week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return texts.say("leadership.diary.week", Integer.toString(number), format.day(week.monday()));
  }

  TeamPage toRead(Team team) {
    return team(team, List.of());
  }

  /// The same, with the weeks that can be started.
  TeamPage toLead(Team team) {
    var mondays =
        keep.mondays().stream()
            .map(day ->
                new Monday(day, title(new Week(team.cluster().value(), team.cluster(), day))))
            .toList();
    return team(team, mondays);
  }

  private TeamPage team(Team team, List<Monday> mondays) {
    var today = LocalDate.now(clock);
    var weeks = rows.of(team.cluster());
    return new TeamPage(
        team.cluster().value(),
        team.name(),
        !mondays.isEmpty(),
        mondays,
        weeks.stream().map(week -> row(week, today)).toList(),
        chart(weeks.reversed(), today));
  }

  private Optional<WeekSum> sum(Week week, LocalDate today) {
    if (!week.isClosed(today)) return Optional.empty();
    return WeekSum.of(rows.entries(week), rows.disturbances(week));
  }

  private WeekRow row(Week week, LocalDate today) {
    var sum = sum(week, today);
    var state =
        sum.isPresent()
            ? ""
            : week.isClosed(today)
                ? texts.say("leadership.diary.few")
                : texts.say("leadership.diary.until", format.day(week.closes()));
    var disturbed =
        sum.stream().flatMap(one -> one.disturbances().stream()).map(this::count).toList();
    return new WeekRow(
        title(week),
        state,
        sum.stream()
            .flatMap(one -> one.tasks().stream())
            .map(one -> format.percent(Math.round(one.part() * 100) / 100.0))
            .toList(),
        sum.map(one -> Integer.toString(one.people())).orElse("–"),
        disturbed);
  }

  private String count(Count one) {
    return texts.say(
        "leadership.diary.times",
        texts.say("leadership.diary.cause." + one.cause()),
        Long.toString(one.times()));
  }

  /// The share of professional leadership week by week.
  private Optional<BarChart> chart(List<Week> weeks, LocalDate today) {
    var groups = new ArrayList<Group>();
    for (var week : weeks)
      sum(week, today)
          .ifPresent(sum -> {
            double percent = Math.round(sum.partOf("professional") * 100);
            var label =
                texts.say(
                    "leadership.diary.week.short",
                    Integer.toString(week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            var column = new Column(percent, Kind.MAIN, format.percent(percent / 100));
            groups.add(new Group(label, List.of(column), OptionalDouble.empty()));
          });
    return groups.size() < FEWEST_WEEKS
        ? Optional.empty()
        : Optional.of(BarChart.of(groups, List.of(), texts.say("leadership.diary.chart")));
  }
}
