package dk.klynge.decision.force;

import dk.klynge.decision.ComingIntoForce;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.force.Plan.State;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownForce implements ComingIntoForce {

  private final Plans plans;
  private final KnownNames names;
  private final ChangeWords words;

  KnownForce(Plans plans, KnownNames names, ChangeWords words) {
    this.plans = plans;
    this.names = names;
    this.words = words;
  }

  @Override
  public Optional<Standing> of(DecisionId id) {
    return plans.find(id).map(this::standing);
  }

  @Override
  public List<Standing> planned() {
    return plans.planned().stream().map(this::standing).toList();
  }

  private Standing standing(Plan plan) {
    var known = names.of(plan);
    return new Standing(
        plan.decision(),
        plan.text(),
        plan.day(),
        plan.state().word(),
        plan.done().stream()
            .map(line ->
                new Line(
                    line.number(),
                    ChangeText.verb(line.change()),
                    words.sentence(line.change(), known),
                    ChangeWords.touched(line.change(), known)))
            .toList(),
        plan.state() instanceof State.Planned(_, var hindrances)
            ? hindrances.stream().map(words::say).toList()
            : List.of(),
        plan.state() instanceof State.InForce(var at) ? Optional.of(at) : Optional.empty());
  }
}
