package dk.klynge.staffing.committee;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.CommitteeStanding.Judged;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Compositions;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.SeatRule;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.committee.SeatRows.Who;
import dk.klynge.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Seats are filled, invitations sent, substitutes let in, posts moved, and a committee that lacks
/// something is let through.
@Service
class ComposeCommittee {

  private final CommitteeRows rows;
  private final CommitteeDoor door;
  private final SeatRows seats;
  private final Compositions compositions;
  private final CommitteeStanding judge;
  private final InviteMembers invite;
  private final Impartiality impartiality;
  private final AuditTrail audit;
  private final Guard guard;

  ComposeCommittee(
      CommitteeRows rows,
      CommitteeDoor door,
      SeatRows seats,
      Compositions compositions,
      CommitteeStanding judge,
      InviteMembers invite,
      Impartiality impartiality,
      AuditTrail audit,
      Guard guard) {
    this.rows = rows;
    this.door = door;
    this.seats = seats;
    this.compositions = compositions;
    this.judge = judge;
    this.invite = invite;
    this.impartiality = impartiality;
    this.audit = audit;
    this.guard = guard;
  }

  /// The key of what is wrong; empty text when somebody has the seat now.
  @Transactional
  String seat(Committee committee, String role, Optional<Who> who) {
    if (rules(committee).stream().noneMatch(rule -> rule.role().equals(role)))
      return "staffing.committee.error.role";
    rows.lock(committee.campaign());
    var all = seats.of(committee.id()).stream().filter(Seat::counts).toList();
    if (who.isEmpty()) return "staffing.committee.error.who";
    if (all.stream().anyMatch(seat -> isSame(seat, who.get())))
      return "staffing.committee.error.twice";
    long taken = all.stream().filter(seat -> seat.role().equals(role)).count();
    int most =
        rules(committee).stream()
            .filter(r -> r.role().equals(role))
            .mapToInt(SeatRule::seats)
            .sum();
    if (taken >= most) return "staffing.committee.error.full";
    seats.add(committee.id(), role, who.get(), Optional.empty());
    record(committee, "seat-" + role, new Change("", who.get().name()));
    return "";
  }

  /// Somebody who waits to take over the seat.
  @Transactional
  String substitute(Committee committee, Seat seat, Optional<Who> who) {
    rows.lock(committee.campaign());
    if (who.isEmpty()) return "staffing.committee.error.who";
    var all = seats.of(committee.id()).stream().filter(one -> one.leftAt().isEmpty());
    if (all.anyMatch(one -> !one.answer().equals("declined") && isSame(one, who.get())))
      return "staffing.committee.error.twice";
    seats.add(committee.id(), seat.role(), who.get(), Optional.of(seat.id()));
    record(committee, "substitute-" + seat.role(), new Change("", who.get().name()));
    return "";
  }

  /// All who were not asked yet; how many.
  @Transactional
  int inviteAll(Committee committee) {
    var waiting =
        seats.of(committee.id()).stream().filter(s -> s.state().equals("proposed")).toList();
    waiting.forEach(seat -> inviteOne(committee, seat));
    return waiting.size();
  }

  @Transactional
  void inviteOne(Committee committee, Seat seat) {
    invite.invite(committee, door.posts(committee.id()), seat);
    record(committee, "invited-" + seat.role(), new Change("", seat.name()));
  }

  @Transactional
  boolean leave(Committee committee, Seat seat, String reason) {
    if (!seats.leave(seat.id(), reason)) return false;
    record(committee, "seat-" + seat.role(), new Change(seat.name(), ""));
    return true;
  }

  /// The member leaves where that has not happened yet, and the substitute sits there.
  @Transactional
  boolean stepIn(Committee committee, Seat substitute, String reason) {
    rows.lock(committee.campaign());
    var now = seats.find(substitute.id()).filter(one -> one.leftAt().isEmpty());
    var before = now.flatMap(Seat::substituteFor).flatMap(seats::find);
    if (before.isEmpty()) return false;
    if (before.get().counts()) seats.leave(before.get().id(), reason);
    seats.stepIn(substitute.id());
    record(
        committee, "seat-" + substitute.role(), new Change(before.get().name(), substitute.name()));
    return true;
  }

  @Transactional
  void serve(Committee committee, PostId post) {
    rows.serve(committee.id(), post);
    record(committee, "serves", new Change("", post.value().toString()));
  }

  /// Those who have not declared their impartiality are written to, each at most once a day; how
  /// many were.
  @Transactional
  int remind(Committee committee) {
    var all = seats.of(committee.id());
    var served = door.posts(committee.id());
    var ids = served.stream().map(Post::id).toList();
    var panel = new Judged(committee.id(), ids, all).panel();
    var silent = impartiality.silent(committee.campaign(), panel);
    var asked = all.stream().filter(seat -> CommitteeView.isReminded(seat, silent)).toList();
    asked.forEach(seat -> invite.remind(committee, served, seat));
    if (!asked.isEmpty())
      record(committee, "reminded", new Change("", Integer.toString(asked.size())));
    return asked.size();
  }

  /// HR lets it recommend with the lacks that are known today.
  @Transactional
  void override(Committee committee, String reason) {
    guard.require(StaffingActions.OVERRIDE_STANDING, new Scope.Everywhere());
    var lacks = judge.letThrough(committee.id(), reason, guard.who());
    audit.changed(
        StaffingActions.OVERRIDE_STANDING,
        subject(committee),
        Map.of("let-through", new Change("", Integer.toString(lacks.size()))));
  }

  @Transactional
  void compose(CampaignId campaign, List<SeatRule> rules) {
    guard.require(StaffingActions.PLAN, new Scope.Everywhere());
    compositions.set(campaign, rules);
    audit.changed(
        StaffingActions.PLAN,
        new Subject("campaign", campaign.value().toString(), ""),
        Map.of("composition", new Change("", "…")));
  }

  private List<SeatRule> rules(Committee committee) {
    return compositions.of(committee.campaign());
  }

  private static boolean isSame(Seat seat, Who who) {
    return who.person().isPresent()
        ? seat.person().equals(who.person())
        : seat.email().equalsIgnoreCase(who.email());
  }

  Seat find(Committee committee, UUID seat) {
    return seats
        .find(seat)
        .filter(one -> one.committee().equals(committee.id()))
        .orElseThrow(NotFound::new);
  }

  private void record(Committee committee, String field, Change change) {
    audit.changed(StaffingActions.COMPOSE_COMMITTEE, subject(committee), Map.of(field, change));
  }

  private static Subject subject(Committee committee) {
    return new Subject("committee", committee.id().value().toString(), committee.name());
  }
}
