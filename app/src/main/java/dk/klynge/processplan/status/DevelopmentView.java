package dk.klynge.processplan.status;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.status.LineChart.Point;
import dk.klynge.processplan.status.LineChart.Words;
import dk.klynge.processplan.status.StatusDays.Kept;
import dk.klynge.processplan.status.StatusPage.Development;
import dk.klynge.processplan.status.StatusPage.Past;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How the figures have developed, week by week: a line for each that has a goal, and the table
/// that says the same of all. The current week has today's figures.
@Component
class DevelopmentView {

  private static final int WEEKS = 12;

  private final StatusDays days;
  private final FigureWords words;
  private final Texts texts;
  private final Format format;

  DevelopmentView(StatusDays days, FigureWords words, Texts texts, Format format) {
    this.days = days;
    this.words = words;
    this.texts = texts;
    this.format = format;
  }

  Development of(Optional<AreaId> area, List<StatusFigure> now, LocalDate today) {
    var weeks = weeks(area, now, today);
    var figures = FigureWords.sorted(now).toList();
    var charts =
        figures.stream()
            .filter(one -> one.of().isPresent())
            .flatMap(one -> chart(one, weeks).stream())
            .toList();
    var rows =
        weeks.entrySet().stream()
            .map(week ->
                new Past(
                    week.getKey(),
                    figures.stream().map(one -> cell(week.getValue(), one.key())).toList()))
            .toList();
    return new Development(
        charts, figures.stream().map(one -> words.title(one.key())).toList(), rows);
  }

  /// By day, then by key.
  private Map<LocalDate, Map<String, Kept>> weeks(
      Optional<AreaId> area, List<StatusFigure> now, LocalDate today) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var past =
        days.weekly(area, monday.minusWeeks(WEEKS)).stream()
            .filter(one -> one.day().isBefore(monday));
    return Stream.concat(past, now.stream().map(one -> kept(one, today)))
        .collect(
            Collectors.groupingBy(
                Kept::day, TreeMap::new, Collectors.toMap(Kept::key, Function.identity())));
  }

  private static Kept kept(StatusFigure figure, LocalDate today) {
    return new Kept(
        today,
        figure.key(),
        figure.reached(),
        figure.of().isPresent() ? figure.of().getAsLong() : null,
        figure.late());
  }

  private Optional<LineChart> chart(StatusFigure figure, Map<LocalDate, Map<String, Kept>> weeks) {
    var course = new ArrayList<Kept>();
    for (var week : weeks.values())
      Optional.ofNullable(week.get(figure.key()))
          .filter(one -> one.of().orElse(0) > 0)
          .ifPresent(course::add);
    if (course.size() < 2) return Optional.empty();
    var first = course.getFirst();
    var last = course.getLast();
    var said =
        texts.say(
            "processplan.status.line",
            words.title(figure.key()),
            said(first),
            format.day(first.day()),
            said(last),
            format.day(last.day()));
    return Optional.of(
        LineChart.of(
            course.stream().map(DevelopmentView::point).toList(),
            new Words(
                words.title(figure.key()),
                format.shortDay(first.day()),
                format.shortDay(last.day()),
                said)));
  }

  private static Point point(Kept one) {
    return new Point(one.day(), one.reached() / (double) one.of().orElse(1));
  }

  private String cell(Map<String, Kept> week, String key) {
    return Optional.ofNullable(week.get(key)).map(this::said).orElse("–");
  }

  private String said(Kept one) {
    var reached = words.said(one.key(), one.reached(), one.of());
    return one.late() == 0
        ? reached
        : texts.say("processplan.status.with-late", reached, one.late());
  }
}
