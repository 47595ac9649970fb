package dk.klynge.processplan.figure;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.Decisions.Structure;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.processplan.figure.SavingTargets.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Kroner a year that the structures decided on save when they are phased in, by the cost model in
/// force, of what the municipality wants to save. The target is the municipality's and no area's.
@Component
class DecidedSavings implements StatusSource {

  private static final Source SOURCE = new Source("/decisions", DecisionActions.READ);

  private final Decisions decisions;
  private final LeadershipEconomy economy;
  private final Register register;
  private final SavingTargets targets;

  DecidedSavings(
      Decisions decisions, LeadershipEconomy economy, Register register, SavingTargets targets) {
    this.decisions = decisions;
    this.economy = economy;
    this.register = register;
    this.targets = targets;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    var approved = decisions.approved();
    var target = targets.latest().map(Target::kroner);
    if (approved.isEmpty() && target.isEmpty()) return List.of();
    var saved = approved.stream().mapToLong(one -> saving(decisions.structure(one.id()))).sum();
    var of = target.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    return List.of(new StatusFigure("savings.decided", Optional.empty(), saved, of, 0, SOURCE));
  }

  private long saving(Structure structure) {
    var institutions =
        register.on(structure.day(), Filter.all()).stream()
            .filter(one -> structure.names().containsKey(one.id()))
            .toList();
    return economy
        .compare(institutions, structure.before(), structure.after())
        .total()
        .saving()
        .longValue();
  }
}
