package dk.klynge.staffing.vacancy;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts.Place;
import java.util.Optional;

/// What somebody leaves who takes up another post. A house in a cluster has a pedagogical leader,
/// so whoever led it alone leaves that post; deputies are not replaced (annex 7).
sealed interface LeftBehind {

  /// To be filled again.
  record Vacant(PostKind kind, Place place) implements LeftBehind {}

  /// A deputy's post that is not filled again; the house is told.
  record Abolished(InstitutionId institution) implements LeftBehind {}

  /// The leadership of a cluster, but the register does not say of which; HR makes the post.
  record OfUnknownCluster() implements LeftBehind {}

  /// No leader's post, or the same place.
  record Nothing() implements LeftBehind {}

  /// What somebody does until then.
  ///
  /// @param home where they work
  /// @param led the cluster that they lead
  record Before(String position, Optional<InstitutionId> home, Optional<ClusterId> led) {}

  /// What they are to do. One of the two places is empty.
  record Next(PostKind kind, Optional<InstitutionId> house, Optional<ClusterId> cluster) {

    boolean is(PostKind other, InstitutionId place) {
      return kind == other && house.filter(place::equals).isPresent();
    }
  }

  static LeftBehind by(Before before, Next next) {
    if (before.led().isPresent()) return cluster(before.led().get(), next);
    if (before.position().equals("cluster_leader")) return new OfUnknownCluster();
    if (before.home().isEmpty()) return new Nothing();
    var home = before.home().get();
    return switch (before.position()) {
      case "institution_leader", "pedagogical_leader" ->
          vacant(PostKind.PEDAGOGICAL_LEADER, home, next);
      case "department_leader" -> vacant(PostKind.DEPARTMENT_LEADER, home, next);
      case "deputy" -> new Abolished(home);
      default -> new Nothing();
    };
  }

  private static LeftBehind cluster(ClusterId led, Next next) {
    return next.cluster().filter(led::equals).isPresent()
        ? new Nothing()
        : new Vacant(PostKind.CLUSTER_LEADER, new Place.OfCluster(led));
  }

  private static LeftBehind vacant(PostKind kind, InstitutionId home, Next next) {
    return next.is(kind, home) ? new Nothing() : new Vacant(kind, new Place.OfInstitution(home));
  }
}
