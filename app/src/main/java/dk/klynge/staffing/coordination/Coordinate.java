package dk.klynge.staffing.coordination;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.engine.matching.Side;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinations.Decided;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.Coordinations.Placement;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The meeting wants something otherwise than proposed, and decides the round.
@Service
class Coordinate {

  private static final String OVERTAKEN = "staffing.coordination.overtaken";

  private final GatherField gather;
  private final Coordinations coordinations;
  private final Rounds rounds;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  Coordinate(
      GatherField gather,
      Coordinations coordinations,
      Rounds rounds,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.gather = gather;
    this.coordinations = coordinations;
    this.rounds = rounds;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  Proposal propose(RoundKey key, Side side) {
    return Proposal.of(gather.of(key), coordinations.otherwise(key), side);
  }

  /// What somebody looked at when they chose: the proposal that was best for one side.
  ///
  /// @param fingerprint of that proposal
  record Seen(Side side, String fingerprint) {}

  /// The key of why it cannot be wanted; empty text when it is kept. Wanted once more in the same
  /// words, it is kept as it is.
  @Transactional
  String want(Campaign campaign, RoundKey key, Otherwise otherwise, Seen seen) {
    guard.require(StaffingActions.COORDINATE, new Scope.Everywhere());
    coordinations.lock(key);
    if (coordinations.otherwise(key).contains(otherwise)) return "";
    if (isClosed(key)) return "staffing.coordination.error.closed";
    if (otherwise.reason().isBlank()) return "staffing.campaign.error.reason";
    var field = gather.of(key);
    if (field.open().stream().noneMatch(post -> post.id().equals(otherwise.post())))
      return "staffing.coordination.error.post";
    var person = otherwise.person();
    if (person.isPresent() && !mayGet(field, person.get(), otherwise.post()))
      return "staffing.coordination.error.person";
    if (isOvertaken(key, seen)) return OVERTAKEN;
    coordinations.want(key, otherwise, guard.who());
    record(
        campaign, "otherwise-" + key.round(), new Change("", otherwise.post().value().toString()));
    return "";
  }

  /// Nobody is given a post that they have not applied for.
  private static boolean mayGet(Field field, PersonId person, PostId post) {
    return field
        .find(person)
        .filter(one -> one.isOpen() && one.wishes().contains(post))
        .isPresent();
  }

  /// The key of why not; empty text when nothing is wanted otherwise for the post any more.
  @Transactional
  String forget(Campaign campaign, RoundKey key, PostId post, Seen seen) {
    guard.require(StaffingActions.COORDINATE, new Scope.Everywhere());
    coordinations.lock(key);
    if (coordinations.otherwise(key).stream().noneMatch(one -> one.post().equals(post))) return "";
    if (isClosed(key)) return "staffing.coordination.error.closed";
    if (isOvertaken(key, seen)) return OVERTAKEN;
    coordinations.forget(key, post);
    record(campaign, "otherwise-" + key.round(), new Change(post.value().toString(), ""));
    return "";
  }

  private boolean isOvertaken(RoundKey key, Seen seen) {
    return !propose(key, seen.side()).fingerprint().equals(seen.fingerprint());
  }

  boolean isClosed(RoundKey key) {
    return rounds.decided(key.campaign(), key.round())
        || rounds.current(key.campaign()) != key.round();
  }

  enum Verdict {
    DECIDED,
    /// Something has changed since the page was shown.
    OVERTAKEN,
    CLOSED
  }

  /// All posts of the round are decided at once, also those that nobody gets.
  @Transactional
  Verdict decide(Campaign campaign, RoundKey key, String reason, Seen seen) {
    guard.require(StaffingActions.COORDINATE, new Scope.Everywhere());
    coordinations.lock(key);
    if (isClosed(key)) return Verdict.CLOSED;
    var side = seen.side();
    var proposal = propose(key, side);
    if (!proposal.fingerprint().equals(seen.fingerprint())) return Verdict.OVERTAKEN;
    var decided =
        new Decided(
            side.name().toLowerCase(Locale.ROOT),
            reason,
            proposal.unsettled().size(),
            clock.instant());
    if (!coordinations.decide(key, decided, guard.who())) return Verdict.CLOSED;
    proposal.field().open().forEach(post -> place(key, proposal, post, reason));
    record(
        campaign,
        "decided-" + key.round(),
        new Change("", proposal.placed().size() + "/" + proposal.field().open().size()));
    return Verdict.DECIDED;
  }

  private void place(RoundKey key, Proposal proposal, Post post, String reason) {
    var other = Optional.ofNullable(proposal.otherwise().get(post.id()));
    var placement =
        new Placement(
            post.id(),
            application(proposal, post.id()),
            other.isPresent() ? Placement.OVERRIDDEN : Placement.PROPOSED,
            other.map(Otherwise::reason).orElse(reason));
    coordinations.place(key, placement, guard.who());
  }

  private static Optional<ApplicationId> application(Proposal proposal, PostId post) {
    return Optional.ofNullable(proposal.placed().get(post))
        .flatMap(proposal.field()::find)
        .map(one -> one.applications().get(post));
  }

  private void record(Campaign campaign, String field, Change change) {
    audit.changed(
        StaffingActions.COORDINATE,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()),
        Map.of(field, change));
  }
}
