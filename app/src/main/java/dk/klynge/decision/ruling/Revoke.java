package dk.klynge.decision.ruling;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.DecisionRevoked;
import dk.klynge.decision.ruling.Case.Entered;
import dk.klynge.decision.ruling.Case.Outcome.Deferred;
import dk.klynge.decision.ruling.Case.Revocation;
import dk.klynge.decision.ruling.Problems.Problem;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Revokes a decision, which is a decision of its own: the first one stays to be read. What is in
/// force already stays in force until a new decision changes it.
@Service
class Revoke {

  private final Cases cases;
  private final Rulings rulings;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  Revoke(
      Cases cases,
      Rulings rulings,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.cases = cases;
    this.rulings = rulings;
    this.publisher = publisher;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @return what is wrong; empty when it is revoked, also when it was before
  @Transactional
  Map<String, Problem> revoke(DecisionId id, Map<String, String> fields) {
    var found = cases.find(id).orElseThrow(Admission::notFound);
    var problems = new Problems("decision.revocation.missing.");
    var day = day(fields.getOrDefault("revokedOn", ""));
    problems.missing("revokedBy", fields.getOrDefault("revokedBy", ""));
    problems.missing("revokedBecause", fields.getOrDefault("revokedBecause", ""));
    if (day.isEmpty()) problems.add("revokedOn", "revokedOn");
    if (found.ruling().filter(made -> !(made.outcome() instanceof Deferred)).isEmpty())
      problems.add("revokedBy", "nothing");
    if (!problems.none()) return problems.found();
    var made =
        new Revocation(
            fields.getOrDefault("revokedBy", "").strip(),
            day.orElseThrow(),
            fields.getOrDefault("revokedBecause", "").strip(),
            new Entered(clock.instant(), guard.who(), guard.name()));
    if (!rulings.revoke(id, made)) return Map.of();
    audit.changed(
        DecisionActions.DECIDE,
        new AuditTrail.Subject("decision", id.value().toString(), found.title()),
        Map.of(
            "revoked", new Change("", made.day().toString()),
            "by", new Change("", made.body())));
    publisher.publishEvent(new DecisionRevoked(id, made.reason()));
    return Map.of();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
