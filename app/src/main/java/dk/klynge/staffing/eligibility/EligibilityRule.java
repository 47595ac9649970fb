package dk.klynge.staffing.eligibility;

import dk.klynge.organisation.Employees.Employee;
import java.util.Optional;
import java.util.Set;

/// One demand on those who apply.
interface EligibilityRule {

  /// The key of the sentence that says what is in the way; empty where nothing is.
  ///
  /// @param employee as in the register on the day; empty for who has no employment
  /// @param asked positions that may apply
  Optional<String> objection(Optional<Employee> employee, Set<String> asked);
}
