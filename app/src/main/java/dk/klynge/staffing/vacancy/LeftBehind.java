package dk.klynge.staffing.vacancy;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.PostKind;
import java.util.Optional;

/// What somebody leaves who takes up another post. A house in a cluster has a pedagogical leader,
/// so whoever led it alone leaves that post; deputies are not replaced (annex 7).
sealed interface LeftBehind {

  /// To be filled again.
  record Vacant(PostKind kind, InstitutionId institution) implements LeftBehind {}

  /// A deputy's post that is not filled again; the house is told.
  record Abolished(InstitutionId institution) implements LeftBehind {}

  /// The leadership of a cluster; HR makes the post.
  record OfCluster() implements LeftBehind {}

  /// No leader's post, or the same house.
  record Nothing() implements LeftBehind {}

  /// @param position that the person has until then
  /// @param home where they work until then
  /// @param to the institution of the new post; empty for a leader of a cluster
  static LeftBehind by(
      String position, Optional<InstitutionId> home, PostKind kind, Optional<InstitutionId> to) {
    if (position.equals("cluster_leader")) return new OfCluster();
    if (home.isEmpty()) return new Nothing();
    return switch (position) {
      case "institution_leader", "pedagogical_leader" ->
          kind == PostKind.PEDAGOGICAL_LEADER && home.equals(to)
              ? new Nothing()
              : new Vacant(PostKind.PEDAGOGICAL_LEADER, home.get());
      case "department_leader" ->
          kind == PostKind.DEPARTMENT_LEADER && home.equals(to)
              ? new Nothing()
              : new Vacant(PostKind.DEPARTMENT_LEADER, home.get());
      case "deputy" -> new Abolished(home.get());
      default -> new Nothing();
    };
  }
}
