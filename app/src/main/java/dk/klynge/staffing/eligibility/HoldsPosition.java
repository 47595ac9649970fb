package dk.klynge.staffing.eligibility;

import dk.klynge.organisation.Employees.Employee;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The campaign says which positions may apply, such as leaders of institutions.
@Component
@Order(2)
class HoldsPosition implements EligibilityRule {

  @Override
  public Optional<String> objection(Optional<Employee> employee, Set<String> asked) {
    return employee
        .filter(one -> !asked.contains(one.position()))
        .map(_ -> "staffing.eligibility.position");
  }
}
