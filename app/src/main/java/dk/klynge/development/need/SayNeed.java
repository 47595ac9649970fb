package dk.klynge.development.need;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportAgreements;
import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.development.SupportPlace;
import dk.klynge.development.SupportPlaces;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A cluster says what it needs, or its area manager or the support team says it for it.
@Service
class SayNeed {

  private final NeedRows rows;
  private final SupportPlaces places;
  private final SupportAgreements agreements;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SayNeed(
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

  sealed interface Outcome {

    record Said(SupportNeedId id) implements Outcome {}

    /// @param errors message keys by field
    record Wrong(Map<String, String> errors) implements Outcome {}

    /// The place is self-owning, and nobody has agreed that it has the offers.
    record NotAgreed(String place) implements Outcome {}
  }

  @Transactional
  Outcome say(NeedForm form) {
    var errors = form.errors(LocalDate.now(clock));
    if (!errors.isEmpty()) return new Outcome.Wrong(errors);
    var found = form.place().flatMap(places::find);
    if (found.isEmpty())
      return new Outcome.Wrong(Map.of("cluster", "development.need.error.place"));
    var place = found.get();
    if (!places.may(DevelopmentActions.WANT, place)) throw new Refused(DevelopmentActions.WANT);
    if (!isOpen(place)) return new Outcome.NotAgreed(place.name());
    var need = need(form, place);
    if (rows.add(need))
      audit.changed(
          DevelopmentActions.WANT,
          subject(need),
          Map.of(
              "theme", new Change("", need.theme().name()),
              "origin", new Change("", need.origin())));
    return new Outcome.Said(need.id());
  }

  private boolean isOpen(SupportPlace place) {
    return place.selfOwning().isEmpty()
        || !agreements.covering(place.selfOwning(), LocalDate.now(clock)).isEmpty();
  }

  private Need need(NeedForm form, SupportPlace place) {
    return new Need(
        form.id(),
        place.kind(),
        place.id(),
        place.name(),
        place.area().map(one -> one.id()),
        form.theme().orElseThrow(),
        form.origin(),
        form.about(),
        form.words(),
        form.urgency(),
        form.wished(),
        clock.instant(),
        guard.who(),
        guard.name(),
        State.SAID,
        "",
        1);
  }

  static Subject subject(Need need) {
    return new Subject("support-need", need.id().value().toString(), need.placeName());
  }
}
