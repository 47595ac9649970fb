package dk.klynge.planning.proposal;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.EngineProblem;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reasons;
import dk.klynge.planning.reading.SiteNames;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Lets the engine answer a question and writes down what became of it. Not one transaction: a run
/// may take an hour, and its progress is to be seen meanwhile.
///
/// May be called any number of times for the same proposal, also on two machines at once: one
/// answer is kept, that of the attempt begun last, and a run that has ended stays as it is.
@Service
public class ComputeProposal {

  /// A question that brought down so many machines is not given to another.
  public static final int MOST_ATTEMPTS = 5;

  private static final Logger LOG = LoggerFactory.getLogger(ComputeProposal.class);

  private final Questions questions;
  private final Runs runs;
  private final Clock clock;

  ComputeProposal(Questions questions, Runs runs, Clock clock) {
    this.questions = questions;
    this.runs = runs;
    this.clock = clock;
  }

  void compute(ProposalId id) {
    runs.take(id).ifPresent(attempt -> compute(id, attempt));
  }

  private void compute(ProposalId id, int attempt) {
    Run end;
    try {
      end = attempt > MOST_ATTEMPTS ? givenUp(id, attempt) : answered(id, attempt);
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Proposal {} failed, reference {}", id.value(), reference, e);
      end = new Run.Failed(clock.instant(), reference);
    }
    if (!runs.end(id, attempt, end))
      LOG.info("Attempt {} at proposal {} no longer counts", attempt, id.value());
  }

  private Run givenUp(ProposalId id, int attempt) {
    LOG.error("Proposal {} is given up after {} attempts", id.value(), attempt - 1);
    return new Run.Failed(clock.instant(), id.value().toString().substring(0, 8));
  }

  private Run answered(ProposalId id, int attempt) {
    var question = questions.find(id).orElseThrow();
    var effort = question.effort();
    var follower = new Follower(runs, id, attempt, effort.seconds());
    return switch (EngineProblem.of(question)) {
      case PlanProblem.Refused(var reasons) ->
          new Run.Impossible(clock.instant(), reasons(question).ofNotes(reasons));
      case PlanProblem.Ready ready -> {
        var budget = new Budget.Time(Duration.ofSeconds(effort.seconds()));
        var answer =
            Clusterer.solve(ready.problem(), budget, effort.seed(), effort.threads(), follower);
        yield ending(question, answer, follower);
      }
    };
  }

  private Run ending(Question question, Answer answer, Follower follower) {
    return switch (answer) {
      case Answer.Impossible(var reasons) ->
          new Run.Impossible(clock.instant(), reasons(question).of(reasons));
      case Answer.Proposal proposal -> {
        var run = proposal.run();
        follower.ended(proposal);
        yield run.ending() == Answer.Ending.CANCELLED
            ? new Run.Cancelled(clock.instant(), Optional.of(plan(proposal)), List.of())
            : new Run.Finished(clock.instant(), plan(proposal), List.of());
      }
    };
  }

  private static Reasons reasons(Question question) {
    return new Reasons(SiteNames.of(question.sites()));
  }

  private static Plan plan(Answer.Proposal proposal) {
    var run = proposal.run();
    return new Plan(
        proposal.clusters().stream()
            .map(cluster -> new Plan.Group(cluster.label(), cluster.sites()))
            .toList(),
        new Plan.Search(
            run.engineVersion(),
            run.iterations(),
            run.seconds(),
            proposal.value(),
            proposal.unit().name(),
            proposal.broken().size(),
            run.ending().name(),
            proposal.lowerBound()));
  }
}
