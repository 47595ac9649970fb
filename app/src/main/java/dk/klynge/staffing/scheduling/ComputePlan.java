package dk.klynge.staffing.scheduling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.klynge.engine.scheduling.Effort;
import dk.klynge.engine.scheduling.Plan;
import dk.klynge.engine.scheduling.Planner;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewRound.Planning;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Meeting.Place;
import dk.klynge.staffing.Venues.Venue;
import java.util.HashMap;
import java.util.Optional;
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

  private static final Logger LOG = LoggerFactory.getLogger(ComputePlan.class);

  private final Interviews interviews;
  private final PlanRows rounds;
  private final SlotRows slots;
  private final Scenes scenes;
  private final RoomsElsewhere rooms;
  private final TransactionTemplate together;

  ComputePlan(
      Interviews interviews,
      PlanRows rounds,
      SlotRows slots,
      Scenes scenes,
      RoomsElsewhere rooms,
      TransactionTemplate together) {
    this.rounds = rounds;
    this.interviews = interviews;
    this.slots = slots;
    this.scenes = scenes;
    this.rooms = rooms;
    this.together = together;
  }

  void compute(UUID id) {
    var round = interviews.round(id).filter(one -> one.planning().atWork());
    if (round.isEmpty()) return;
    try {
      compute(round.get());
    } catch (RuntimeException e) {
      LOG.error("The interviews of round {} could not be planned", id, e);
      rounds.planned(id, "failed", OptionalInt.empty());
    }
  }

  private void compute(InterviewRound round) {
    var scene = scenes.of(round, Meeting::pinned);
    var stopped = new AtomicBoolean(!rounds.wanted(round.id(), 0));
    var effort =
        Effort.of(1, Planning.ALL)
            .telling(progress -> {
              if (!rounds.wanted(round.id(), (int) progress.steps())) stopped.set(true);
            })
            .stoppedBy(stopped::get);
    var plan = Planner.plan(scene.agenda(), effort);
    together.executeWithoutResult(_ -> keep(round, scene, plan));
    var how = stopped.get() ? "cancelled" : "done";
    rounds.planned(round.id(), how, OptionalInt.of(plan.leastDays()));
  }

  private void keep(InterviewRound round, Scene scene, Plan plan) {
    var used = scene.venues().stream().collect(toMap(Venue::id, identity()));
    var free = new FreeRooms(round.terms().minutes(), used, rooms.of(round));
    var planned = new HashMap<Meeting, Place>();
    for (int i = 0; i < plan.slots().size(); i++) {
      var meeting = scene.meetings().get(i);
      int interview = i;
      if (meeting.pinned()) meeting.at().ifPresent(free::keep);
      else
        plan.slots().get(i).ifPresent(slot -> planned.put(meeting, scene.place(interview, slot)));
    }
    var settled = free.settle(planned);
    scene.meetings().stream()
        .filter(meeting -> !meeting.pinned())
        .forEach(meeting -> slots.lay(meeting, Optional.ofNullable(settled.get(meeting.id()))));
  }
}
