package dk.klynge.decision.ruling;

import dk.klynge.decision.ruling.Case.Condition;
import dk.klynge.decision.ruling.Case.Decider;
import dk.klynge.decision.ruling.Case.Outcome;
import dk.klynge.decision.ruling.Case.Reason;
import dk.klynge.decision.ruling.Problems.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// The form of a decision as it was sent. Rows of conditions that are empty are left out.
record RulingForm(Map<String, String> fields) {

  static final int ROWS = 3;
  static final int MOST_ROWS = 40;

  private static final Set<String> OUTCOMES =
      Set.of("approved", "approved_with_conditions", "deferred", "rejected");

  RulingForm {
    fields = Map.copyOf(fields);
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<LocalDate> on() {
    return day("on");
  }

  Decider decider() {
    return new Decider(text("body"), text("meeting"), text("item"));
  }

  List<Reason> reasons() {
    return Case.THEMES.stream()
        .filter(theme -> !text("reason-" + theme).isEmpty())
        .map(theme -> new Reason(theme, text("reason-" + theme)))
        .toList();
  }

  /// How many rows of conditions the form has.
  int rows() {
    try {
      return Math.clamp(Integer.parseInt(text("rows")), ROWS, MOST_ROWS);
    } catch (NumberFormatException e) {
      return ROWS;
    }
  }

  private List<Integer> filled() {
    return IntStream.range(0, rows())
        .filter(row ->
            !text("condition-" + row).isEmpty()
                || !text("responsible-" + row).isEmpty()
                || !text("deadline-" + row).isEmpty())
        .boxed()
        .toList();
  }

  private List<Condition> conditions() {
    var conditions = new ArrayList<Condition>();
    for (int row : filled())
      conditions.add(
          new Condition(
              UUID.randomUUID(),
              conditions.size() + 1,
              text("condition-" + row),
              text("responsible-" + row),
              day("deadline-" + row),
              fields.containsKey("before-" + row),
              Optional.empty()));
    return conditions;
  }

  private boolean approves() {
    return text("outcome").startsWith("approved");
  }

  /// @throws IllegalStateException when the form has problems
  Outcome outcome() {
    return switch (text("outcome")) {
      case "approved" -> new Outcome.Approved(day("effective").orElseThrow());
      case "approved_with_conditions" ->
          new Outcome.ApprovedWithConditions(day("effective").orElseThrow(), conditions());
      case "deferred" -> new Outcome.Deferred();
      case "rejected" -> new Outcome.Rejected();
      default -> throw new IllegalStateException("Not checked: " + text("outcome"));
    };
  }

  Map<String, Problem> problems(LocalDate today) {
    var problems = new Problems("decision.ruling.missing.");
    if (!OUTCOMES.contains(text("outcome"))) problems.add("outcome", "outcome");
    problems.missing("body", text("body"));
    if (on().isEmpty()) problems.add("on", "on");
    on().filter(day -> day.isAfter(today)).ifPresent(_ -> problems.add("on", "on-future"));
    effective(problems);
    if (reasons().isEmpty() && Set.of("deferred", "rejected").contains(text("outcome")))
      problems.add("reason-" + Case.THEMES.getFirst(), "reason");
    conditions(problems);
    return problems.found();
  }

  private void effective(Problems problems) {
    if (!approves()) return;
    var effective = day("effective");
    if (effective.isEmpty()) problems.add("effective", "effective");
    else if (on().filter(effective.get()::isBefore).isPresent())
      problems.add("effective", "effective-early");
  }

  private void conditions(Problems problems) {
    var with = text("outcome").equals("approved_with_conditions");
    if (with && filled().isEmpty()) problems.add("condition-0", "condition-none");
    if (!with && !filled().isEmpty())
      problems.add("condition-" + filled().getFirst(), "condition-unexpected");
    for (int row : filled()) {
      var number = Integer.toString(row + 1);
      if (text("condition-" + row).isEmpty())
        problems.add("condition-" + row, "condition-text", number);
      if (text("responsible-" + row).isEmpty())
        problems.add("responsible-" + row, "condition-responsible", number);
      if (!text("deadline-" + row).isEmpty() && day("deadline-" + row).isEmpty())
        problems.add("deadline-" + row, "condition-deadline", number);
    }
  }
}
