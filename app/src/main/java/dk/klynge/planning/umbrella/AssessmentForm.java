package dk.klynge.planning.umbrella;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What stands in the fields of an assessment, by their names: `outcome`, `day`, `reason.da`,
/// `reason.en`.
record AssessmentForm(Map<String, String> values) {

  /// A form that is filled in well.
  record Said(Assessment.Outcome outcome, LocalDate day, String reasonDa, String reasonEn) {}

  /// Message keys by field; empty when all is well.
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (outcome().isEmpty()) problems.put("outcome", "planning.umbrella.problem.outcome");
    if (day().isEmpty()) problems.put("day", "planning.umbrella.problem.day");
    if (value("reason.da").isEmpty()) problems.put("reason.da", "planning.umbrella.problem.reason");
    return problems;
  }

  Said said() {
    return new Said(
        outcome().orElseThrow(), day().orElseThrow(), value("reason.da"), value("reason.en"));
  }

  private Optional<Assessment.Outcome> outcome() {
    return Arrays.stream(Assessment.Outcome.values())
        .filter(outcome -> outcome.code().equals(value("outcome")))
        .findFirst();
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(value("day")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String value(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
