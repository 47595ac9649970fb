package dk.klynge.planning.agreement.history;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.AgreementSigned;
import dk.klynge.planning.PlanningActions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that an agreement was sent, taken back, signed by a party, ended or withdrawn.
@Service
public class RecordAct {

  /// As it was filled in: `kind`, `party`, `person`, `day`, `note`.
  public record Told(Map<String, String> fields) {
    public String value(String field) {
      return fields.getOrDefault(field, "").strip();
    }

    Optional<Act.Kind> kind() {
      return Arrays.stream(Act.Kind.values())
          .filter(kind -> kind.code().equals(value("kind")))
          .findFirst();
    }

    public Optional<LocalDate> day() {
      try {
        return Optional.of(LocalDate.parse(value("day")));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private final Agreements agreements;
  private final Admission admission;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;
  private final ApplicationEventPublisher news;

  RecordAct(
      Agreements agreements,
      Admission admission,
      AuditTrail audit,
      Guard guard,
      Clock clock,
      ApplicationEventPublisher news) {
    this.agreements = agreements;
    this.admission = admission;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
    this.news = news;
  }

  /// The key of the message that says why not; empty when it is done.
  ///
  /// @param after how many acts there were when the form was shown
  @Transactional
  public String record(AgreementId id, int after, Told told) {
    admission.worked(id);
    agreements.hold(id);
    var agreement = agreements.find(id).orElseThrow();
    if (agreement.acts().size() != after) return "refused.changed";
    if (told.kind().isEmpty()) return "refused.kind";
    if (told.day().isEmpty()) return "refused.day";
    var refusal = refusal(agreement.status(LocalDate.now(clock)), told.kind().get(), told);
    if (refusal.isEmpty()) kept(agreement, told.kind().get(), told);
    return refusal;
  }

  private static String refusal(Status status, Act.Kind kind, Told told) {
    return switch (kind) {
      case SENT -> status instanceof Status.Draft ? "" : "refused.sent";
      case RECALLED -> status instanceof Status.Sent ? "" : "refused.recalled";
      case SIGNED -> unsigned(status, told);
      case ENDED ->
          status instanceof Status.InForce || status instanceof Status.Signed
              ? ""
              : "refused.ended";
      case WITHDRAWN -> withdrawn(status, told);
    };
  }

  private static String unsigned(Status status, Told told) {
    if (!(status instanceof Status.Sent sent)) return "refused.signed";
    if (told.value("person").isEmpty()) return "refused.person";
    return sent.outstanding().stream().anyMatch(each -> each.key().equals(told.value("party")))
        ? ""
        : "refused.party";
  }

  private static String withdrawn(Status status, Told told) {
    if (!(status instanceof Status.Draft || status instanceof Status.Sent))
      return "refused.withdrawn";
    return told.value("note").isEmpty() ? "refused.reason" : "";
  }

  private void kept(Agreement agreement, Act.Kind kind, Told told) {
    boolean signature = kind == Act.Kind.SIGNED;
    var act =
        new Act(
            agreement.acts().size() + 1,
            kind,
            agreement.latest(),
            signature ? told.value("party") : "",
            signature ? told.value("person") : "",
            told.day().orElseThrow(),
            told.value("note"),
            clock.instant(),
            guard.name());
    agreements.add(agreement.id(), act, guard.who());
    if (kind == Act.Kind.ENDED || kind == Act.Kind.WITHDRAWN) agreements.close(agreement.id());
    var before = agreement.status(LocalDate.now(clock)).code();
    audit.changed(
        PlanningActions.EDIT_AGREEMENTS,
        new AuditTrail.Subject(
            "agreement", agreement.id().value().toString(), agreement.content().network()),
        Map.of(
            "status", new Change(before, kind.code()),
            "day", new Change("", act.day().toString())));
    if (signature && isLast(agreement, act))
      news.publishEvent(new AgreementSigned(agreement.id(), act.day()));
  }

  private boolean isLast(Agreement agreement, Act signature) {
    return agreement.status(LocalDate.now(clock)) instanceof Status.Sent sent
        && sent.outstanding().stream().allMatch(party -> party.key().equals(signature.party()));
  }
}
