package dk.klynge.leadership.diary;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class MyWeekView {

  private final DiaryRows rows;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  MyWeekView(DiaryRows rows, Texts texts, Format format, Clock clock) {
    this.rows = rows;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// @param open the week that can be written in now
  /// @param coming the Monday of the next one that is started
  record MinePage(Optional<UUID> cluster, Optional<Own> open, Optional<LocalDate> coming) {}

  /// @param days of the week, as links
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

  /// @param taps the buttons
  record Choice(String code, String text, String sum, List<Tap> taps) {}

  /// @param form one for each button, so that a second tap on the same page counts once
  record Tap(int quarters, String text, UUID form) {}

  record Written(UUID id, String text) {}

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
        weeks.stream().map(Week::monday).filter(today::isBefore).min(Comparator.naturalOrder());
    return new MinePage(
        Optional.of(team.cluster().value()), open.map(week -> own(week, me, asked)), coming);
  }

  private Own own(Week week, PersonId me, Optional<LocalDate> asked) {
    var today = LocalDate.now(clock);
    var day =
        asked
            .filter(one -> week.has(one) && !one.isAfter(today))
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
                new Tap(quarters, texts.say("leadership.diary.add." + quarters), UUID.randomUUID()))
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
                  "leadership.diary.disturbed",
                  texts.say("leadership.diary.cause." + one.cause()))));
    return all.reversed();
  }

  /// 1:15, as on a watch.
  private String hours(int quarters) {
    return texts.say(
        "leadership.diary.hours", "%d:%02d".formatted(quarters / 4, quarters % 4 * 15));
  }

  private String title(Week week) {
    int number = week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return texts.say("leadership.diary.week", Integer.toString(number), format.day(week.monday()));
  }
}
