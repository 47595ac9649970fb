package dk.klynge.survey;

import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Questions are kept centrally; a round is opened by whoever leads what is asked about.
@Component
class SurveyRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(SurveyActions.READ).everywhereForAllStaff(),
        Rule.of(SurveyActions.QUESTIONS).everywhere(PROGRAMME_OFFICE, HR));
  }
}
