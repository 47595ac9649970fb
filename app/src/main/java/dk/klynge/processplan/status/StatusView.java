package dk.klynge.processplan.status;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.status.CommentRows.Comment;
import dk.klynge.processplan.status.StatusPage.Areas;
import dk.klynge.processplan.status.StatusPage.Cell;
import dk.klynge.processplan.status.StatusPage.Comments;
import dk.klynge.processplan.status.StatusPage.Glance;
import dk.klynge.processplan.status.StatusPage.May;
import dk.klynge.processplan.status.StatusPage.Rest;
import dk.klynge.processplan.status.StatusPage.Row;
import dk.klynge.processplan.status.StatusPage.Said;
import dk.klynge.ui.Format;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers the status of an area or of the whole.
@Component
class StatusView {

  private static final int LATE_SHOWN = 10;

  private final KeepStatus status;
  private final StatusPlaces places;
  private final FigureWords words;
  private final DevelopmentView development;
  private final LateThings late;
  private final CommentRows comments;
  private final RunningPlans plans;
  private final Texts texts;
  private final Format format;
  private final Guard guard;
  private final Clock clock;

  StatusView(
      KeepStatus status,
      StatusPlaces places,
      FigureWords words,
      DevelopmentView development,
      LateThings late,
      CommentRows comments,
      RunningPlans plans,
      Texts texts,
      Format format,
      Guard guard,
      Clock clock) {
    this.status = status;
    this.places = places;
    this.words = words;
    this.development = development;
    this.late = late;
    this.comments = comments;
    this.plans = plans;
    this.texts = texts;
    this.format = format;
    this.guard = guard;
    this.clock = clock;
  }

  StatusPage page(Optional<AreaId> area) {
    var place = places.open(area, ProcessPlanActions.STATUS);
    var today = LocalDate.now(clock);
    var all = status.figures(today);
    var overdue = late.of(area, today);
    var here = all.stream().filter(one -> one.area().equals(area)).toList();
    return new StatusPage(
        place,
        places.links(area),
        today,
        glance(here, today),
        words.groups(here),
        area.isEmpty() ? areas(all) : new Areas(List.of(), List.of()),
        overdue.stream().limit(LATE_SHOWN).toList(),
        rest(area, overdue.size()),
        development.of(area, here, today),
        comments(area),
        new May(guard.may(ProcessPlanActions.COMMENT, StatusPlaces.scope(area))));
  }

  private Rest rest(Optional<AreaId> area, int late) {
    var url =
        plans
            .current()
            .map(plan ->
                "/process-plans/%s?state=late&window=all&area=%s"
                    .formatted(
                        plan.id().value(), area.map(one -> one.value().toString()).orElse("")))
            .orElse("/decisions");
    return new Rest(Math.max(0, late - LATE_SHOWN), url);
  }

  private Glance glance(List<StatusFigure> figures, LocalDate today) {
    var done = figures.stream().filter(one -> one.key().equals("process.done")).findFirst();
    return new Glance(
        done.map(words::reached).orElse(""),
        done.map(StatusFigure::late).orElse(0L),
        plans.current().map(plan -> ChronoUnit.DAYS.between(today, plan.effectiveOn())));
  }

  /// Figures with a goal that areas have.
  private Areas areas(List<StatusFigure> all) {
    var keys =
        FigureWords.sorted(all)
            .filter(one -> one.area().isPresent() && one.of().isPresent())
            .map(StatusFigure::key)
            .distinct()
            .toList();
    return new Areas(
        keys.stream().map(words::title).toList(),
        places.areas().stream().map(area -> row(area, keys, all)).toList());
  }

  private Row row(Named area, List<String> keys, List<StatusFigure> all) {
    var id = Optional.of(new AreaId(area.id()));
    return new Row(
        StatusPlaces.url(id),
        area.name(),
        keys.stream()
            .map(key ->
                all.stream()
                    .filter(one -> one.key().equals(key) && one.area().equals(id))
                    .findFirst()
                    .map(one -> new Cell(words.title(key), words.reached(one), words.sign(one)))
                    .orElseGet(() -> new Cell(words.title(key), "–", Optional.empty())))
            .toList());
  }

  private Comments comments(Optional<AreaId> area) {
    var all = comments.of(area).stream().map(this::said).toList();
    return new Comments(all.stream().findFirst(), all.stream().skip(1).toList());
  }

  private Said said(Comment one) {
    return new Said(
        month(one.period()),
        one.version(),
        one.writtenBy(),
        format.moment(one.writtenAt().toInstant()),
        Prose.html(one.text()),
        Prose.plain(one.text()));
  }

  String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", texts.language()).format(day);
  }
}
