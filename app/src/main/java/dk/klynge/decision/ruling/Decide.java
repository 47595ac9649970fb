package dk.klynge.decision.ruling;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.StructureDecided;
import dk.klynge.decision.ruling.Case.Entered;
import dk.klynge.decision.ruling.Case.Ruling;
import dk.klynge.decision.ruling.Problems.Problem;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Enters what was decided on a case. What is entered stays.
@Service
class Decide {

  private static final Locale DANISH = Locale.of("da");

  /// What comes of it.
  sealed interface Answer {
    record Decided() implements Answer {}

    record Refusal(Map<String, Problem> problems) implements Answer {}

    /// Somebody else was faster; nothing was entered.
    record DecidedMeanwhile() implements Answer {}
  }

  private final Cases cases;
  private final Rulings rulings;
  private final MessageSource messages;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  Decide(
      Cases cases,
      Rulings rulings,
      MessageSource messages,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.cases = cases;
    this.rulings = rulings;
    this.messages = messages;
    this.publisher = publisher;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Answer decide(DecisionId id, RulingForm form) {
    var found = cases.find(id).orElseThrow(Admission::notFound);
    var problems = form.problems(LocalDate.now(clock));
    if (!problems.isEmpty()) return new Answer.Refusal(problems);
    var made =
        new Ruling(
            form.outcome(),
            form.reasons(),
            form.decider(),
            form.on().orElseThrow(),
            new Entered(clock.instant(), guard.who(), guard.name()),
            Optional.empty());
    if (!rulings.add(id, made)) return new Answer.DecidedMeanwhile();
    record(found, made);
    made.outcome()
        .day()
        .ifPresent(
            day -> publisher.publishEvent(new StructureDecided(id, day, reason(found, made))));
    return new Answer.Decided();
  }

  private void record(Case found, Ruling made) {
    audit.changed(
        DecisionActions.DECIDE,
        new AuditTrail.Subject("decision", found.id().value().toString(), found.title()),
        Map.of(
            "outcome", new Change("", made.outcome().word()),
            "by", new Change("", made.decider().body()),
            "on", new Change("", made.on().toString()),
            "day", new Change("", made.outcome().day().map(LocalDate::toString).orElse("")),
            "conditions", new Change("", "" + made.outcome().attached().size())));
  }

  /// What the history of the register says, in the language of the authority.
  private String reason(Case found, Ruling made) {
    var day = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH).format(made.on());
    return messages.getMessage(
        "decision.ruling.reason", new Object[] {found.title(), made.decider().body(), day}, DANISH);
  }
}
