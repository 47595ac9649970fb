package dk.klynge.planning.alternative;

import dk.klynge.planning.alternative.TakeStep.Wanted;
import dk.klynge.planning.alternative.history.Step;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// Reads a step from the fields of a form: `kind`, `version`, `reason`, and `deadline` or `ruling`.
record StepForm(Map<String, String> fields) {

  /// Empty where something is missing or cannot be read.
  Optional<Wanted> wanted() {
    var reason = one("reason");
    return Optional.ofNullable(
        switch (one("kind")) {
          case "questions" -> deadline().map(day -> new Wanted.Ask(reason, day)).orElse(null);
          case "answer" -> new Wanted.Reply(reason);
          case "recommend" -> new Wanted.Recommend(reason);
          case "advise-against" -> new Wanted.AdviseAgainst(reason);
          case "reject" -> new Wanted.Reject(reason);
          case "withdraw" -> new Wanted.Withdraw(reason);
          case "rule-passes" -> new Wanted.Overrule(reason, Step.Ruling.PASSES);
          case "rule-fails" -> new Wanted.Overrule(reason, Step.Ruling.FAILS);
          case "test" -> new Wanted.TestAgain(reason);
          default -> null;
        });
  }

  private Optional<LocalDate> deadline() {
    try {
      return Optional.of(LocalDate.parse(one("deadline")));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  int version() {
    return number("version");
  }

  int number(String field) {
    try {
      return Integer.parseInt(one(field));
    } catch (NumberFormatException _) {
      return -1;
    }
  }

  String one(String field) {
    return fields.getOrDefault(field, "").strip();
  }
}
