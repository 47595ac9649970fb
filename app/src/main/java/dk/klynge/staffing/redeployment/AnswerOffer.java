package dk.klynge.staffing.redeployment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.PostFilled;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.Offers.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one who was offered a post answers; whoever offered it may take it back.
@Service
class AnswerOffer {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final Offers offers;
  private final SignedInPerson signedIn;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AnswerOffer(
      Offers offers,
      SignedInPerson signedIn,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.offers = offers;
    this.signedIn = signedIn;
    this.publisher = publisher;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  enum Outcome {
    DONE,
    /// Nobody's, somebody else's, or not known: all alike to a stranger.
    NOT_YOURS,
    TOO_LATE,
    /// It has an answer already, or was taken back.
    OVERTAKEN
  }

  /// The same answer given twice is given once. The last day is a whole day in Denmark.
  @Transactional
  Outcome answer(AppointmentId id, String answer) {
    var me = signedIn.now();
    var offer = offers.find(id).filter(one -> mine(one, me));
    if (offer.isEmpty()) return Outcome.NOT_YOURS;
    var found = offer.get();
    if (found.state().equals(answer)) return Outcome.DONE;
    if (!found.open()) return Outcome.OVERTAKEN;
    if (late(found)) return Outcome.TOO_LATE;
    if (!offers.answer(id, answer)) return Outcome.OVERTAKEN;
    record(StaffingActions.OWN, found, new Change("open", answer));
    if (answer.equals("accepted"))
      publisher.publishEvent(
          new PostFilled(
              id, new PostId(found.post()), new PersonId(found.person()), found.fromDay()));
    return Outcome.DONE;
  }

  private static boolean mine(Offer offer, Optional<PersonId> me) {
    return me.map(PersonId::value).filter(offer.person()::equals).isPresent();
  }

  private boolean late(Offer offer) {
    var today = LocalDate.now(clock.withZone(COPENHAGEN));
    return offer.answerBy() != null && today.isAfter(offer.answerBy());
  }

  @Transactional
  boolean takeBack(AppointmentId id, String reason) {
    guard.require(StaffingActions.REDEPLOY, new Scope.Everywhere());
    var offer = offers.find(id);
    if (offer.isEmpty() || !offers.withdraw(id, reason)) return false;
    record(StaffingActions.REDEPLOY, offer.get(), new Change(offer.get().state(), "withdrawn"));
    return true;
  }

  private void record(String action, Offer offer, Change change) {
    audit.changed(
        action,
        new Subject("person", offer.person().toString(), offer.name()),
        Map.of("offer", change, "post", new Change("", offer.post().toString())));
  }
}
