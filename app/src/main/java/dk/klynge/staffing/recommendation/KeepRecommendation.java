package dk.klynge.staffing.recommendation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The chair, the area manager or HR writes down what the committee answers and hands it over.
@Service
class KeepRecommendation {

  private final RecommendationRows rows;
  private final Applications applications;
  private final Committees committees;
  private final CommitteeStanding standing;
  private final Rounds rounds;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Guard guard;

  KeepRecommendation(
      RecommendationRows rows,
      Applications applications,
      Committees committees,
      CommitteeStanding standing,
      Rounds rounds,
      SignedInPerson signedIn,
      AuditTrail audit,
      Guard guard) {
    this.rows = rows;
    this.applications = applications;
    this.committees = committees;
    this.standing = standing;
    this.rounds = rounds;
    this.signedIn = signedIn;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Outcome {
    record Done() implements Outcome {}

    /// Somebody else has changed it meanwhile, or it was handed over.
    record Overtaken() implements Outcome {}

    /// @param errors message keys by field
    record Rejected(Map<String, String> errors) implements Outcome {
      public Rejected {
        errors = Map.copyOf(errors);
      }
    }
  }

  boolean mayWrite(Post post) {
    return maySee(post, StaffingActions.RECOMMEND) || isChair(post);
  }

  /// Members of the committee read along.
  boolean mayRead(Post post) {
    return mayWrite(post)
        || maySee(post, StaffingActions.READ_APPLICATIONS)
        || committees.sitsNow(post.id());
  }

  private boolean maySee(Post post, String action) {
    if (guard.may(action, new Scope.Everywhere())) return true;
    if (post.area().filter(a -> guard.may(action, new Scope.Area(a.value()))).isPresent())
      return true;
    return post.institution()
        .filter(one -> guard.may(action, new Scope.Institution(one.value())))
        .isPresent();
  }

  private boolean isChair(Post post) {
    var me = signedIn.now();
    return me.isPresent()
        && committees.of(post.id()).stream()
            .flatMap(id -> committees.members(id).stream())
            .anyMatch(member -> member.seat().equals("chair") && member.person().equals(me));
  }

  /// Those who can be recommended: not sorted out, and without a post from an earlier round.
  List<Submitted> candidates(Post post, CampaignId campaign, int round) {
    var settled = rounds.settledPeople(campaign, round);
    return applications.candidates(post.id()).stream()
        .filter(one -> !settled.contains(one.person()))
        .toList();
  }

  @Transactional
  Outcome save(Post post, int round, int version, Answer answer) {
    if (isClosed(post, round))
      return new Outcome.Rejected(Map.of("reason", "staffing.recommendation.error.closed"));
    if (hasStrangers(post, round, answer))
      return new Outcome.Rejected(
          Map.of("outcome-candidates", "staffing.recommendation.error.gone"));
    if (!rows.save(post.id(), round, version, answer)) return new Outcome.Overtaken();
    record(post, "recommendation-" + round, new Change("", "draft"));
    return new Outcome.Done();
  }

  /// What is written is saved first; nothing is saved where it cannot be handed over.
  @Transactional
  Outcome handOver(Post post, int round, int version, Answer answer) {
    var missing = answer.incomplete();
    if (!missing.isEmpty()) return new Outcome.Rejected(missing);
    if (!mayAnswer(post))
      return new Outcome.Rejected(Map.of("reason", "staffing.recommendation.error.standing"));
    var saved = save(post, round, version, answer);
    if (!(saved instanceof Outcome.Done)) return saved;
    rows.handOver(post.id(), round, guard.who());
    record(post, "recommendation-" + round, new Change("draft", "handed over"));
    return saved;
  }

  /// HR lets the committee change it, as long as the meeting has not decided.
  @Transactional
  boolean giveBack(Post post, int round) {
    guard.require(StaffingActions.COORDINATE, new Scope.Everywhere());
    if (isClosed(post, round) || !rows.giveBack(post.id(), round)) return false;
    record(post, "recommendation-" + round, new Change("handed over", "draft"));
    return true;
  }

  boolean isClosed(Post post, int round) {
    return post.campaign()
        .filter(campaign -> !rounds.decided(campaign, round) && rounds.current(campaign) == round)
        .isEmpty();
  }

  private boolean mayAnswer(Post post) {
    return committees.of(post.id()).filter(id -> standing.of(id).mayRecommend()).isPresent();
  }

  private boolean hasStrangers(Post post, int round, Answer answer) {
    var known =
        candidates(post, post.campaign().orElseThrow(), round).stream()
            .map(one -> one.id().value())
            .collect(Collectors.toSet());
    return answer.places().stream().anyMatch(place -> !known.contains(place.application()));
  }

  Optional<CommitteeStanding.Standing> standing(Post post) {
    return committees.of(post.id()).map(standing::of);
  }

  void looked(Post post) {
    audit.looked(StaffingActions.RECOMMEND, subject(post));
  }

  private void record(Post post, String field, Change change) {
    audit.changed(StaffingActions.RECOMMEND, subject(post), Map.of(field, change));
  }

  private static Subject subject(Post post) {
    return new Subject("post", post.id().value().toString(), post.place());
  }
}
