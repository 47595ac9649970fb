package dk.klynge.staffing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EligibilityRuleTests {

  private static final Set<String> LEADERS = Set.of("institution_leader");

  @Test
  void whoHasNoEmploymentCannotApply() {
    assertThat(new WorksHere().objection(Optional.empty(), LEADERS))
        .contains("staffing.eligibility.employment");
    assertThat(new WorksHere().objection(Optional.of(as("deputy")), LEADERS)).isEmpty();
  }

  @Test
  void onlyThePositionsOfTheCampaignMayApply() {
    var rule = new HoldsPosition();
    assertThat(rule.objection(Optional.of(as("deputy")), LEADERS))
        .contains("staffing.eligibility.position");
    assertThat(rule.objection(Optional.of(as("institution_leader")), LEADERS)).isEmpty();
    assertThat(rule.objection(Optional.empty(), LEADERS)).isEmpty();
  }

  private static Employee as(String position) {
    return new Employee(
        new PersonId(UUID.randomUUID()),
        "Bo Lund",
        "",
        position,
        Optional.empty(),
        "",
        Optional.empty(),
        BigDecimal.ONE,
        "agreement",
        "none",
        Optional.empty());
  }
}
