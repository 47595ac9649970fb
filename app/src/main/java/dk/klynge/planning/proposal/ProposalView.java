package dk.klynge.planning.proposal;

import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.proposal.ProposalPage.Drawing;
import dk.klynge.planning.proposal.ProposalPage.Found;
import dk.klynge.planning.proposal.ProposalPage.Under;
import dk.klynge.planning.reading.Breach;
import dk.klynge.planning.reading.ClusterRows;
import dk.klynge.planning.reading.EngineProblem;
import dk.klynge.planning.reading.Heads;
import dk.klynge.planning.reading.Overview;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reasons;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the page of a proposal from what is known of it.
@Component
class ProposalView {

  private final Readings readings;
  private final Admission admission;
  private final Heads heads;
  private final Words words;
  private final Format format;
  private final Clock clock;

  ProposalView(
      Readings readings,
      Admission admission,
      Heads heads,
      Words words,
      Format format,
      Clock clock) {
    this.readings = readings;
    this.admission = admission;
    this.heads = heads;
    this.words = words;
    this.format = format;
    this.clock = clock;
  }

  ProposalPage page(Question question, Run run, String sort) {
    return new ProposalPage(
        heads.of(question),
        RunRow.of(run).state(),
        run instanceof Run.Running running
            ? Optional.of(under(question, running))
            : Optional.empty(),
        run.found().map(plan -> found(question, plan, run, sort)),
        run instanceof Run.Impossible(_, var reasons)
            ? reasons.stream().map(words::why).toList()
            : List.of(),
        run instanceof Run.Failed(_, var reference) ? reference : "",
        admission.may(PlanningActions.PROPOSE, question.filter()),
        admission.may(PlanningActions.EXPORT, question.filter()));
  }

  private Under under(Question question, Run.Running running) {
    long passed = Duration.between(running.since(), clock.instant()).toSeconds();
    int seconds = question.effort().seconds();
    var last = running.history().isEmpty() ? null : running.history().getLast();
    return new Under(
        last == null ? "" : words.value(last.value(), unit(question)),
        last != null && last.broken() > 0,
        last == null ? "" : gap(last),
        last == null ? 0 : last.iterations(),
        Math.clamp(passed, 0, seconds),
        Math.max(0, seconds - passed),
        seconds,
        running.cancelAsked(),
        drawing(running.history(), question));
  }

  private String gap(Progress last) {
    var gap = last.gap();
    return gap.isEmpty() ? "" : Overview.gap(words, format, gap.getAsDouble());
  }

  private Optional<Drawing> drawing(List<Progress> history, Question question) {
    return Curve.of(history, question.effort().seconds() * 1000L)
        .map(curve -> new Drawing(curve.path(), said(curve, unit(question))));
  }

  private String said(Curve curve, String unit) {
    return words.say(
        "planning.proposal.curve.said",
        format.decimal(curve.first().millis() / 1000.0, 1),
        words.value(curve.first().value(), unit),
        format.decimal(curve.best().millis() / 1000.0, 1),
        words.value(curve.best().value(), unit));
  }

  private static String unit(Question question) {
    return EngineProblem.unit(question).name();
  }

  private Found found(Question question, Plan plan, Run run, String sort) {
    var reading = readings.of(question, plan);
    var measured = reading.measured();
    var ages = ClusterRows.ageGroups(measured);
    return new Found(
        Overview.of(measured).figures(words, format, plan.search().lowerBound(), measured.cost()),
        Breach.of(measured, reading.names(), words),
        ages,
        ClusterRows.of(reading, words).sorted(ages, sort),
        new Reasons(reading.names()).ofNotes(reading.notes()).stream().map(words::why).toList(),
        question.placed().stream()
            .filter(site -> site.totalPlaces().isEmpty())
            .map(Entry::name)
            .toList(),
        drawing(history(run), question),
        plan.search(),
        reading.hasToday(),
        sort);
  }

  private static List<Progress> history(Run run) {
    return switch (run) {
      case Run.Running(_, _, var history) -> history;
      case Run.Finished(_, _, var history) -> history;
      case Run.Cancelled(_, _, var history) -> history;
      case Run.Waiting _, Run.Impossible _, Run.Failed _ -> List.of();
    };
  }
}
