package dk.klynge.staffing.interview;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.engine.scheduling.Effort;
import dk.klynge.engine.scheduling.Plan;
import dk.klynge.engine.scheduling.Planner;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks for a plan, and computes it in the background. Nobody is told anything of it before somebody
/// has looked at it and sends it.
@Service
class PlanInterviews {

  static final int STEPS = 1_000;

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("staffing-interviews");
  private static final Logger LOG = LoggerFactory.getLogger(PlanInterviews.class);

  private final KeepRounds keep;
  private final RoundRows rounds;
  private final MeetingRows meetings;
  private final Scenes scenes;
  private final SchedulerClient jobs;
  private final TransactionTemplate together;
  private final Clock clock;

  PlanInterviews(
      KeepRounds keep,
      RoundRows rounds,
      MeetingRows meetings,
      Scenes scenes,
      SchedulerClient jobs,
      TransactionTemplate together,
      Clock clock) {
    this.keep = keep;
    this.rounds = rounds;
    this.meetings = meetings;
    this.scenes = scenes;
    this.jobs = jobs;
    this.together = together;
    this.clock = clock;
  }

  @Configuration
  static class Job {

    @Bean
    Task<Void> planInterviewsJob(PlanInterviews plan) {
      return Tasks.oneTime(TASK)
          .execute((instance, _) -> plan.compute(UUID.fromString(instance.getId().split("/")[0])));
    }
  }

  /// False where the round was changed since, or the planner is at work.
  @Transactional
  boolean ask(Round round, int version) {
    if (!rounds.ask(round.id(), version)) return false;
    keep.note(round, Map.of("planning", new Change(round.planning(), "waiting")));
    var instance = TASK.instance(round.id() + "/" + version);
    jobs.scheduleIfNotExists(instance.scheduledTo(clock.instant()));
    return true;
  }

  /// The planner stops within a moment and keeps the best that it has.
  @Transactional
  void cancel(Round round) {
    rounds.cancel(round.id());
  }

  void compute(UUID id) {
    var round = rounds.find(id).filter(Round::atWork);
    if (round.isEmpty()) return;
    try {
      compute(round.get());
    } catch (RuntimeException e) {
      LOG.error("The interviews of round {} could not be planned", id, e);
      rounds.planned(id, "failed", OptionalInt.empty());
    }
  }

  private void compute(Round round) {
    var scene = scenes.of(round, Meeting::pinned);
    var stopped = new AtomicBoolean(!rounds.wanted(round.id(), 0));
    var effort =
        Effort.of(1, STEPS)
            .telling(progress ->
                stopped.set(!rounds.wanted(round.id(), (int) progress.steps())))
            .stoppedBy(stopped::get);
    var plan = Planner.plan(scene.agenda(), effort);
    together.executeWithoutResult(_ -> keep(round, scene, plan));
    var how = stopped.get() ? "cancelled" : "done";
    rounds.planned(round.id(), how, OptionalInt.of(plan.leastDays()));
  }

  private void keep(Round round, Scene scene, Plan plan) {
    LOG.info("Round {}: {} after {} steps", round.id(), plan.cost(), plan.steps());
    for (int i = 0; i < plan.slots().size(); i++) {
      var meeting = scene.meetings().get(i);
      int interview = i;
      if (!meeting.pinned())
        meetings.lay(meeting, plan.slots().get(i).map(slot -> scene.place(interview, slot)));
    }
  }
}
