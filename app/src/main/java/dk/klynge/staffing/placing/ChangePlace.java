package dk.klynge.staffing.placing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.Redeployments.Seeker;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.placing.Placings.Placed;
import dk.klynge.staffing.placing.Placings.Placing;
import dk.klynge.staffing.placing.Reasons.Line;
import dk.klynge.staffing.placing.Solution.Totals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People decide otherwise for one person, and see first what that costs everybody. The others get
/// the best that is then possible; what people fixed before stays.
@Service
class ChangePlace {

  private final Placings placings;
  private final Questions questions;
  private final AuditTrail audit;
  private final Guard guard;

  ChangePlace(Placings placings, Questions questions, AuditTrail audit, Guard guard) {
    this.placings = placings;
    this.questions = questions;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param post that the person is to have; empty for none
  record Wanted(UUID person, Optional<PostId> post, String reason) {}

  /// What the change would mean.
  ///
  /// @param cost how much more it would come to for all together
  /// @param others how many other people would have another post than now proposed
  record Tried(Solution solution, Map<UUID, Placed> fixed, Totals cost, int others) {}

  /// Empty where the person does not seek a post any more, or the post is gone.
  @Transactional(readOnly = true)
  Optional<Tried> attempt(Redeployment round, Placing placing, Wanted wanted) {
    var before = fixed(placing);
    var fixed = new HashMap<>(before);
    fixed.values().removeIf(one -> takes(one, wanted.post()));
    fixed.put(
        wanted.person(),
        new Placed(
            wanted.person(),
            wanted.post().map(PostId::value).orElse(null),
            0,
            0,
            null,
            0,
            wanted.reason(),
            guard.who()));
    var question = questions.now(round, ComputePlacing.pins(fixed));
    if (!question.fixed().containsKey(wanted.person())) return Optional.empty();
    var solution = question.solve();
    var now = questions.now(round, ComputePlacing.pins(before)).solve();
    return Optional.of(
        new Tried(
            solution,
            fixed,
            solution.totals().minus(now.totals()),
            others(placing, solution, wanted)));
  }

  private static boolean takes(Placed one, Optional<PostId> post) {
    return post.map(PostId::value).filter(id -> id.equals(one.post())).isPresent();
  }

  private int others(Placing placing, Solution solution, Wanted wanted) {
    var posts = solution.posts();
    return (int)
        placings.placed(placing.id()).stream()
            .filter(one -> !one.person().equals(wanted.person()))
            .filter(one ->
                !Optional.ofNullable(one.post())
                    .equals(Optional.ofNullable(posts.get(one.person())).map(PostId::value)))
            .count();
  }

  private Map<UUID, Placed> fixed(Placing placing) {
    return placings.placed(placing.id()).stream()
        .filter(one -> one.fixedReason() != null)
        .collect(Collectors.toMap(Placed::person, one -> one));
  }

  /// False where somebody else changed the proposal meanwhile, or it does not fit any more.
  @Transactional
  boolean change(Redeployment round, Placing placing, Wanted wanted) {
    guard.require(StaffingActions.REDEPLOY, new Scope.Everywhere());
    var tried = attempt(round, placing, wanted);
    if (tried.isEmpty()) return false;
    var solution = tried.get().solution();
    if (!placings.nextVersion(placing.id(), placing.version(), solution.proved())) return false;
    placings.replace(
        placing.id(), ComputePlacing.rows(solution, tried.get().fixed()), reasons(solution));
    audit.changed(
        StaffingActions.REDEPLOY,
        new Subject("person", wanted.person().toString(), nameOf(round, wanted.person())),
        Map.of(
            "proposed",
            new Change("", wanted.post().map(post -> post.value().toString()).orElse("–"))));
    return true;
  }

  private String nameOf(Redeployment round, UUID person) {
    return placings.names(round.id()).stream()
        .filter(one -> one.person().equals(person))
        .map(Placings.Named::name)
        .findFirst()
        .orElse("");
  }

  private static Map<UUID, List<Line>> reasons(Solution solution) {
    var reasons = new Reasons(solution);
    return solution.question().seekers().stream()
        .collect(Collectors.toMap((Seeker one) -> one.person().value(), reasons::of));
  }
}
