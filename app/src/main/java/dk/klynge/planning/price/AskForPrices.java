package dk.klynge.planning.price;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.guard.Guard;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.reading.Question;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the question what the limits of a proposal cost into the queue.
@Service
class AskForPrices {

  private static final double MOST_WEIGHT = 100_000;
  private static final int MOST = 1000;
  private static final double MOST_SHARE = 10;

  private final PriceRuns runs;
  private final SchedulerClient jobs;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AskForPrices(PriceRuns runs, SchedulerClient jobs, AuditTrail audit, Guard guard, Clock clock) {
    this.runs = runs;
    this.jobs = jobs;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  static boolean possible(WhatIf.Steps steps) {
    return steps.clusters() >= 1
        && steps.clusters() <= MOST
        && steps.weight() > 0
        && steps.weight() <= MOST_WEIGHT
        && steps.sites() >= 1
        && steps.sites() <= MOST
        && steps.share() > 0
        && steps.share() <= MOST_SHARE;
  }

  /// Of one proposal there is one run at a time: asking again while it runs changes nothing.
  @Transactional
  void ask(Question question, WhatIf.Steps steps, String form) {
    var id = UUID.randomUUID();
    var asked = new PriceRun.Asked(clock.instant(), guard.who(), guard.name(), steps, form);
    if (!runs.add(id, question.id(), asked)) return;
    audit.changed(
        PlanningActions.PROPOSE,
        new AuditTrail.Subject("proposal", question.id().value().toString(), question.name()),
        Map.of("prices", new AuditTrail.Change("", "true")));
    jobs.scheduleIfNotExists(PriceJobs.PRICE.instance(id.toString()).scheduledTo(clock.instant()));
  }
}
