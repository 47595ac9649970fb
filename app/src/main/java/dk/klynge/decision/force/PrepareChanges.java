package dk.klynge.decision.force;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.DecisionRevoked;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.StructureDecided;
import dk.klynge.decision.deriving.DeriveChanges;
import dk.klynge.decision.force.Plan.Act;
import dk.klynge.decision.force.Plan.Fate;
import dk.klynge.decision.force.Plan.Line;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.StructuralChange;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A structure that is decided is planned for its day in the same transaction, so that no decision
/// is forgotten; a decision that is revoked is planned no more.
@Component
class PrepareChanges {

  private final Plans plans;
  private final Decisions decisions;
  private final Guard guard;
  private final Clock clock;

  PrepareChanges(Plans plans, Decisions decisions, Guard guard, Clock clock) {
    this.plans = plans;
    this.decisions = decisions;
    this.guard = guard;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(StructureDecided news) {
    var structure = decisions.structure(news.decision());
    plans.add(news.decision(), news.day(), news.text());
    add(news.decision(), DeriveChanges.between(structure.before(), structure.after()), 1);
  }

  /// Adds them as derived lines, counting from `first`.
  void add(DecisionId id, List<StructuralChange> changes, int first) {
    for (int i = 0; i < changes.size(); i++)
      plans.put(id, new Line(first + i, Optional.of(changes.get(i)), changes.get(i), Fate.DONE));
  }

  @EventListener
  @Transactional
  public void on(DecisionRevoked news) {
    var plan = plans.hold(news.decision());
    if (plan.filter(found -> found.state() instanceof State.Planned).isEmpty()) return;
    plans.become(news.decision(), new State.Withdrawn());
    plans.act(
        news.decision(), new Act("withdrawn", 0, news.reason(), clock.instant(), guard.name()));
  }
}
