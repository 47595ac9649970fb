package dk.klynge.staffing.sitting;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Panel;
import dk.klynge.staffing.Impartiality.Said;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.Seats;
import dk.klynge.staffing.StaffingActions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who are asked into a committee accept, decline, leave, and say whom they are close to.
@Service
class AnswerInvitation {

  private static final Set<String> ANSWERS = Set.of("accepted", "declined");

  private final Seats seats;
  private final Committees committees;
  private final Impartiality impartiality;
  private final Applications applications;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Guard guard;

  AnswerInvitation(
      Seats seats,
      Committees committees,
      Impartiality impartiality,
      Applications applications,
      SignedInPerson signedIn,
      AuditTrail audit,
      Guard guard) {
    this.seats = seats;
    this.committees = committees;
    this.impartiality = impartiality;
    this.applications = applications;
    this.signedIn = signedIn;
    this.audit = audit;
    this.guard = guard;
  }

  List<Seat> own() {
    return seats.own(signedIn.now(), guard.who());
  }

  Optional<Seat> own(UUID id) {
    return own().stream().filter(seat -> seat.id().equals(id)).findFirst();
  }

  /// False where it was answered before. Whoever is signed in and no person of the register is let
  /// in by the account from now on.
  @Transactional
  boolean answer(Seat seat, String answer) {
    if (!ANSWERS.contains(answer) || !seats.answer(seat.id(), answer, account(seat))) return false;
    record(seat, "answer-" + seat.role(), new Change("", answer));
    return true;
  }

  private Optional<UUID> account(Seat seat) {
    if (seat.person().isPresent() || !guard.who().matches("[0-9a-f-]{36}")) return Optional.empty();
    return Optional.of(UUID.fromString(guard.who()));
  }

  @Transactional
  boolean leave(Seat seat, String reason) {
    if (!seats.leave(seat.id(), reason)) return false;
    record(seat, "seat-" + seat.role(), new Change("sits", "left"));
    return true;
  }

  /// @param application empty for everybody who applies for the post, or for all posts
  @Transactional
  boolean declare(Seat seat, Optional<ApplicationId> application, String relation, String note) {
    if (!Impartiality.RELATIONS.contains(relation)) return false;
    var posts = committees.posts(seat.committee());
    var about = posts.stream().filter(post -> wants(post, application)).toList();
    if (about.isEmpty()) return false;
    impartiality.declare(seat.id(), about, new Said(application, relation, note));
    record(seat, "declared-" + seat.role(), new Change("", "…"));
    return true;
  }

  /// Whether somebody who sits there has still to say how they stand to somebody who applies.
  boolean isSilent(Seat seat) {
    if (!seat.sits()) return false;
    var panel =
        new Panel(seat.committee(), committees.posts(seat.committee()), List.of(seat.member()));
    return committees
        .find(seat.committee())
        .filter(one -> impartiality.silent(one.campaign(), panel).contains(seat.id()))
        .isPresent();
  }

  private boolean wants(PostId post, Optional<ApplicationId> application) {
    return application.isEmpty()
        || applications.candidates(post).stream()
            .anyMatch(one -> application.get().equals(one.id()));
  }

  private void record(Seat seat, String field, Change change) {
    var name = committees.find(seat.committee()).map(Committee::name).orElse("");
    audit.changed(
        StaffingActions.OWN,
        new Subject("committee", seat.committee().value().toString(), name),
        Map.of(field, change));
  }
}
