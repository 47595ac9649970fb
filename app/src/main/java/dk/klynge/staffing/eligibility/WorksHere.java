package dk.klynge.staffing.eligibility;

import dk.klynge.organisation.Employees.Employee;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Posts are filled among those who are employed.
@Component
@Order(1)
class WorksHere implements EligibilityRule {

  @Override
  public Optional<String> objection(Optional<Employee> employee, Set<String> asked) {
    return employee.isPresent() ? Optional.empty() : Optional.of("staffing.eligibility.employment");
  }
}
