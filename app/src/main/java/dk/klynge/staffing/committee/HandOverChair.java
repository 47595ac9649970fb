package dk.klynge.staffing.committee;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.PostFilled;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.committee.SeatRows.Who;
import dk.klynge.ui.NotFound;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Once the cluster leader is appointed, the chair of the committees for the cluster's pedagogical
/// leaders goes over from the area manager, by office.
@Service
class HandOverChair {

  private final CommitteeRows rows;
  private final KnownCommittees known;
  private final CommitteeDoor door;
  private final Chairs chairs;
  private final SeatRows seats;
  private final InviteMembers invite;
  private final Campaigns campaigns;
  private final Posts posts;
  private final Employees employees;
  private final AuditTrail audit;

  HandOverChair(
      CommitteeRows rows,
      KnownCommittees known,
      CommitteeDoor door,
      Chairs chairs,
      SeatRows seats,
      InviteMembers invite,
      Campaigns campaigns,
      Posts posts,
      Employees employees,
      AuditTrail audit) {
    this.rows = rows;
    this.known = known;
    this.door = door;
    this.chairs = chairs;
    this.seats = seats;
    this.invite = invite;
    this.campaigns = campaigns;
    this.posts = posts;
    this.employees = employees;
    this.audit = audit;
  }

  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void on(PostFilled filled) {
    if (posts.find(filled.post()).filter(p -> p.kind() == PostKind.CLUSTER_LEADER).isPresent())
      handOver();
  }

  /// How many chairs went over. Only a chair that was the area manager by office is replaced.
  int handOver() {
    return (int)
        campaigns.all().stream()
            .filter(one -> one.kind() == PostKind.PEDAGOGICAL_LEADER)
            .filter(one -> one.state().equals("prepared") || one.state().equals("running"))
            .flatMap(one -> known.of(one.id()).stream())
            .flatMap(served -> rows.find(served.committee()).stream())
            .filter(this::handOver)
            .count();
  }

  /// The chair by office takes the seat of this committee, whoever has it.
  @Transactional
  void now(CommitteeId id) {
    var committee = rows.find(id).orElseThrow(NotFound::new);
    var next = chairs.of(door.posts(id));
    if (next.isEmpty() || chair(id).flatMap(Seat::person).equals(next)) return;
    replace(committee, chair(id), next.get());
  }

  private Optional<Seat> chair(CommitteeId id) {
    return seats.of(id).stream()
        .filter(seat -> seat.counts() && seat.role().equals("chair"))
        .findFirst();
  }

  private boolean handOver(Committee committee) {
    var served = door.posts(committee.id());
    var next = chairs.clusterLeader(served);
    var chair = chair(committee.id());
    if (next.isEmpty() || chair.isEmpty() || chair.get().person().equals(next)) return false;
    if (!chair.get().person().equals(chairs.areaManager(served))) return false;
    replace(committee, chair, next.get());
    return true;
  }

  private void replace(Committee committee, Optional<Seat> chair, PersonId next) {
    chair.ifPresent(seat -> seats.leave(seat.id(), ""));
    sit(committee, next);
    audit.changed(
        StaffingActions.COMPOSE_COMMITTEE,
        new Subject("committee", committee.id().value().toString(), committee.name()),
        Map.of("seat-chair", new Change(chair.map(Seat::name).orElse(""), name(next))));
  }

  private void sit(Committee committee, PersonId person) {
    var who = new Who(Optional.of(person), name(person), "");
    var id = seats.add(committee.id(), "chair", who, Optional.empty());
    seats.answer(id, "accepted", Optional.empty());
    seats.find(id).ifPresent(seat -> invite.tellChair(committee, seat));
  }

  private String name(PersonId person) {
    return employees.nameOf(person).orElse("");
  }
}
