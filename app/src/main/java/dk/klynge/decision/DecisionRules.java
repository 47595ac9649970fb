package dk.klynge.decision;

import static dk.klynge.guard.Role.PLANNER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who may hold hearings and decide. What was published and decided is known to all staff.
@Component
class DecisionRules implements Rules {

  @Override
  public List<Rule> rules() {
    return Stream.of(
            List.of(Rule.of(DecisionActions.READ).everywhereForAllStaff()), hearings(), decisions())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> hearings() {
    return List.of(
        Rule.of(DecisionActions.HOLD_HEARING).everywhere(PROGRAMME_OFFICE, PLANNER),
        Rule.of(DecisionActions.MODERATE).everywhere(PROGRAMME_OFFICE));
  }

  private static List<Rule> decisions() {
    return List.of(
        Rule.of(DecisionActions.PUT_FORWARD).everywhere(PROGRAMME_OFFICE, PLANNER),
        Rule.of(DecisionActions.DECIDE).everywhere(PROGRAMME_OFFICE),
        Rule.of(DecisionActions.PUT_INTO_FORCE).everywhere(PROGRAMME_OFFICE));
  }
}
