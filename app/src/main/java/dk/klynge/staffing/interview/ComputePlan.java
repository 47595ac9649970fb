package dk.klynge.staffing.interview;

import dk.klynge.engine.scheduling.Effort;
import dk.klynge.engine.scheduling.Plan;
import dk.klynge.engine.scheduling.Planner;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Computes the plan of a round. What was moved by hand before or in the meantime stays.
@Service
class ComputePlan {

  static final int STEPS = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(ComputePlan.class);

  private final RoundRows rounds;
  private final MeetingRows meetings;
  private final Scenes scenes;
  private final TransactionTemplate together;

  ComputePlan(RoundRows rounds, MeetingRows meetings, Scenes scenes, TransactionTemplate together) {
    this.rounds = rounds;
    this.meetings = meetings;
    this.scenes = scenes;
    this.together = together;
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
            .telling(progress -> {
              if (!rounds.wanted(round.id(), (int) progress.steps())) stopped.set(true);
            })
            .stoppedBy(stopped::get);
    var plan = Planner.plan(scene.agenda(), effort);
    together.executeWithoutResult(_ -> keep(scene, plan));
    var how = stopped.get() ? "cancelled" : "done";
    rounds.planned(round.id(), how, OptionalInt.of(plan.leastDays()));
  }

  private void keep(Scene scene, Plan plan) {
    for (int i = 0; i < plan.slots().size(); i++) {
      var meeting = scene.meetings().get(i);
      int interview = i;
      if (!meeting.pinned())
        meetings.lay(meeting, plan.slots().get(i).map(slot -> scene.place(interview, slot)));
    }
  }
}
