package dk.klynge.staffing.committee;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.LeadershipChain.Link;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who is to chair: for posts in one cluster that has a leader, or somebody who has accepted to
/// become it, that leader; the area manager for everything else, and until then.
@Component
class Chairs {

  private final CommitteeRows rows;
  private final Register register;
  private final LeadershipChain leadership;
  private final Clock clock;

  Chairs(CommitteeRows rows, Register register, LeadershipChain leadership, Clock clock) {
    this.rows = rows;
    this.register = register;
    this.leadership = leadership;
    this.clock = clock;
  }

  Optional<PersonId> of(List<Post> posts) {
    return clusterLeader(posts).or(() -> areaManager(posts));
  }

  /// The cluster that the post of a pedagogical leader lies in, on the day it begins. The leaders
  /// of a decided structure are found before it is in force.
  Optional<ClusterId> clusterOf(Post post) {
    if (post.kind() == PostKind.CLUSTER_LEADER) return Optional.empty();
    return post.institution()
        .flatMap(institution ->
            rows.plannedCluster(institution, post.from())
                .or(() -> register.clusterOf(institution, post.from()))
                .or(() -> register.clusterOf(institution, LocalDate.now(clock))));
  }

  Optional<PersonId> clusterLeader(List<Post> posts) {
    var clusters = posts.stream().map(this::clusterOf).distinct().toList();
    if (clusters.size() != 1) return Optional.empty();
    return clusters
        .getFirst()
        .flatMap(cluster ->
            rows.leaderOf(cluster.value())
                .map(PersonId::new)
                .or(() -> holder("cluster_leader", leadership.of(cluster, LocalDate.now(clock)))));
  }

  Optional<PersonId> areaManager(List<Post> posts) {
    return posts.stream()
        .flatMap(post -> post.area().stream())
        .findFirst()
        .flatMap(
            (AreaId area) -> holder("area_manager", leadership.of(area, LocalDate.now(clock))));
  }

  private static Optional<PersonId> holder(String kind, List<Link> chain) {
    return chain.stream()
        .filter(link -> link.kind().equals(kind))
        .findFirst()
        .flatMap(Link::leader)
        .map(Named::id)
        .map(PersonId::new);
  }
}
