package dk.klynge.development.need;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportAgreements;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.SupportPlace;
import dk.klynge.development.SupportPlaces;
import dk.klynge.development.need.NeedRows.Evaluation;
import dk.klynge.development.need.NeedRows.Offered;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done about a need besides visits: it is answered with an offer, declined, withdrawn, and
/// in the end the cluster says how useful the support was.
@Service
class AnswerNeed {

  private final NeedRows rows;
  private final SupportPlaces places;
  private final SupportAgreements agreements;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AnswerNeed(
      NeedRows rows,
      SupportPlaces places,
      SupportAgreements agreements,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.places = places;
    this.agreements = agreements;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  sealed interface Answer {

    record Kept() implements Answer {}

    /// Somebody else was quicker.
    record Overtaken() implements Answer {}

    record Wrong(String field, String key) implements Answer {}
  }

  @Transactional
  Answer offer(Need need, int version, Optional<SupportOffer> kind, String words) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (kind.isEmpty()) return new Answer.Wrong("kind", "development.offer.error.kind");
    if (words.isBlank()) return new Answer.Wrong("offer-words", "development.offer.error.words");
    if (!isAgreed(need, kind.get()))
      return new Answer.Wrong("kind", "development.offer.error.agreement");
    if (!need.isOpen() || !rows.touch(need.id(), version)) return new Answer.Overtaken();
    rows.offer(need.id(), new Offered(kind.get(), words, clock.instant(), guard.name()));
    record(DevelopmentActions.SUPPORT, need, "offer", kind.get().name());
    return new Answer.Kept();
  }

  private boolean isAgreed(Need need, SupportOffer kind) {
    var alone = places.find(need.place()).map(SupportPlace::selfOwning).orElse(List.of());
    return alone.isEmpty() || agreements.covering(alone, LocalDate.now(clock)).contains(kind);
  }

  /// Before anything is planned.
  @Transactional
  Answer decline(Need need, int version, String reason) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (reason.isBlank()) return new Answer.Wrong("reason", "development.need.error.reason");
    return close(DevelopmentActions.SUPPORT, need, version, new Closing("declined", reason));
  }

  @Transactional
  Answer withdraw(Need need, int version, String reason) {
    if (!mayWithdraw(need)) throw new Refused(DevelopmentActions.WANT);
    return close(DevelopmentActions.WANT, need, version, new Closing("withdrawn", reason));
  }

  /// By the cluster itself, or by whoever has said it.
  boolean mayWithdraw(Need need) {
    return need.saidBy().equals(guard.who()) || mayAt(DevelopmentActions.EVALUATE, need);
  }

  private record Closing(String how, String reason) {}

  private Answer close(String action, Need need, int version, Closing closing) {
    if (need.state() != State.SAID && need.state() != State.ANSWERED)
      return new Answer.Wrong("reason", "development.need.error.planned");
    if (!rows.touch(need.id(), version)) return new Answer.Overtaken();
    rows.close(need.id(), closing.how(), closing.reason().strip());
    record(action, need, "state", closing.how());
    return new Answer.Kept();
  }

  @Transactional
  Answer evaluate(Need need, Optional<Integer> useful, String words) {
    if (!mayAt(DevelopmentActions.EVALUATE, need)) throw new Refused(DevelopmentActions.EVALUATE);
    if (useful.filter(value -> value >= 1 && value <= 5).isEmpty())
      return new Answer.Wrong("useful", "development.evaluation.error.useful");
    if (need.state() != State.GIVEN) return new Answer.Overtaken();
    if (!rows.evaluate(need.id(), new Evaluation(useful.get(), words.strip())))
      return new Answer.Overtaken();
    record(DevelopmentActions.EVALUATE, need, "state", "evaluated");
    return new Answer.Kept();
  }

  boolean mayAt(String action, Need need) {
    return places.may(action, need.placeKind(), need.place(), need.area());
  }

  private void record(String action, Need need, String field, String value) {
    audit.changed(action, SayNeed.subject(need), Map.of(field, new Change("", value)));
  }
}
