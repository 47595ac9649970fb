package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds a committee for those who may compose it: by its area, or because all its posts are
/// theirs, as for a cluster leader.
@Component
class CommitteeDoor {

  private final CommitteeRows rows;
  private final Posts posts;
  private final Guard guard;

  CommitteeDoor(CommitteeRows rows, Posts posts, Guard guard) {
    this.rows = rows;
    this.posts = posts;
    this.guard = guard;
  }

  Committee open(CommitteeId id) {
    var committee = rows.find(id).orElseThrow(NotFound::new);
    if (!may(committee.area(), posts(id))) throw new Refused(StaffingActions.COMPOSE_COMMITTEE);
    return committee;
  }

  List<Post> posts(CommitteeId id) {
    return rows.posts(id).stream().flatMap(post -> posts.find(post).stream()).toList();
  }

  boolean may(Optional<AreaId> area, List<Post> served) {
    if (area.filter(one -> may(new Scope.Area(one.value()))).isPresent()) return true;
    if (may(new Scope.Everywhere())) return true;
    return !served.isEmpty()
        && served.stream()
            .allMatch(post ->
                post.institution()
                    .filter(one -> may(new Scope.Institution(one.value())))
                    .isPresent());
  }

  private boolean may(Scope scope) {
    return guard.may(StaffingActions.COMPOSE_COMMITTEE, scope);
  }
}
