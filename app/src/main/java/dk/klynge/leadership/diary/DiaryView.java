package dk.klynge.leadership.diary;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import dk.klynge.leadership.diary.WeekSum.Count;
import dk.klynge.organisation.PersonId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class DiaryView {

  private final DiaryRows rows;
  private final KeepDiary keep;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  DiaryView(DiaryRows rows, KeepDiary keep, Texts texts, Format format, Clock clock) {
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// @param open the week that can be written in now
  /// @param coming the Monday of the next one that is started
  record MinePage(
      Optional<UUID> cluster,
      Optional<Own> open,
      Optional<LocalDate> coming) {}

  /// @param days of the week, as links
  /// @param form one for each button, so that a second tap on the same page counts once
  record Own(
      UUID week,
      String title,
      LocalDate closes,
      boolean declined,
      LocalDate day,
      List<Day> days,
      List<Choice> tasks,
      List<Choice> causes,
      List<Written> written,
      String total) {}

  record Day(LocalDate day, String name, boolean now, boolean past) {}

  /// @param quarters buttons: how much each adds
  record Choice(String code, String text, String sum, List<Tap> taps) {}

  record Tap(int quarters, String text, UUID form) {}

  record Written(UUID id, String text) {}

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

  MinePage without(Optional<Team> team) {
    return new MinePage(team.map(one -> one.cluster().value()), Optional.empty(), Optional.empty());
  }

  MinePage mine(Team team, PersonId me, Optional<LocalDate> asked) {
    var today = LocalDate.now(clock);
    var weeks = rows.of(team.cluster());
    var open =
        weeks.stream()
            .filter(week -> week.isOpen(today))
            .max(
                Comparator.comparing((Week week) -> asked.filter(week::has).isPresent())
                    .thenComparing(Week::monday));
    var coming =
        weeks.stream()
            .map(Week::monday)
            .filter(today::isBefore)
            .min(Comparator.naturalOrder());
    return new MinePage(
        Optional.of(team.cluster().value()), open.map(week -> own(week, me, asked)), coming);
  }

  private Own own(Week week, PersonId me, Optional<LocalDate> asked) {
    var today = LocalDate.now(clock);
    var day =
        asked.filter(one -> week.has(one) && !one.isAfter(today))
            .orElse(today.isAfter(week.sunday()) ? week.sunday() : today);
    var entries =
        rows.entries(week).stream()
            .filter(one -> one.person().equals(me) && one.day().equals(day))
            .toList();
    var disturbed =
        rows.disturbances(week).stream()
            .filter(one -> one.person().equals(me) && one.day().equals(day))
            .toList();
    return new Own(
        week.id(),
        title(week),
        week.closes(),
        rows.hasDeclined(week, me),
        day,
        week.days().stream().map(one -> day(one, day, today)).toList(),
        Week.TASKS.stream().map(task -> task(task, entries)).toList(),
        Week.CAUSES.stream().map(cause -> cause(cause, disturbed)).toList(),
        written(entries, disturbed),
        hours(entries.stream().mapToInt(Entry::quarters).sum()));
  }

  private Day day(LocalDate one, LocalDate shown, LocalDate today) {
    var name = texts.say("leadership.diary.day." + one.getDayOfWeek().getValue());
    return new Day(one, name, one.equals(shown), !one.isAfter(today));
  }

  private Choice task(String task, List<Entry> entries) {
    int sum =
        entries.stream().filter(one -> one.task().equals(task)).mapToInt(Entry::quarters).sum();
    var taps =
        Stream.of(1, 2, 4)
            .map(quarters ->
                new Tap(
                    quarters,
                    texts.say("leadership.diary.add." + quarters),
                    UUID.randomUUID()))
            .toList();
    return new Choice(task, texts.say("leadership.diary.task." + task), hours(sum), taps);
  }

  private Choice cause(String cause, List<Disturbance> all) {
    long count = all.stream().filter(one -> one.cause().equals(cause)).count();
    var text = texts.say("leadership.diary.cause." + cause);
    return new Choice(
        cause, text, Long.toString(count), List.of(new Tap(0, text, UUID.randomUUID())));
  }

  private List<Written> written(List<Entry> entries, List<Disturbance> disturbed) {
    var all = new ArrayList<Written>();
    for (var one : entries)
      all.add(
          new Written(
              one.id(),
              texts.say("leadership.diary.task." + one.task()) + " · " + hours(one.quarters())));
    for (var one : disturbed)
      all.add(
          new Written(
              one.id(),
              texts.say(
                  "leadership.diary.disturbed", texts.say("leadership.diary.cause." + one.cause()))));
    return all.reversed();
  }

  /// 1:15, as on a watch.
  private String hours(int quarters) {
    return texts.say(
        "leadership.diary.hours", "%d:%02d".formatted(quarters / 4, quarters % 4 * 15));
  }

  private String title(Week week) {
    int number = week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return texts.say(
        "leadership.diary.week", Integer.toString(number), format.day(week.monday()));
  }

  TeamPage toRead(Team team) {
    return team(team, List.of());
  }

  /// The same, with the weeks that can be started.
  TeamPage toLead(Team team) {
    var mondays =
        keep.mondays().stream()
            .map(day -> new Monday(day, title(new Week(team.cluster().value(), team.cluster(), day))))
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
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(BarChart.of(groups, List.of(), texts.say("leadership.diary.chart")));
  }
}
