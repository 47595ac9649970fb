package dk.klynge.staffing.recommendation;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Recommendations of the own area that are missing when they are soon due, or overdue.
@Component
class RecommendationTasks implements TaskSource {

  private static final int SOON = 10;

  private final Campaigns campaigns;
  private final Posts posts;
  private final Rounds rounds;
  private final RecommendationRows rows;
  private final Guard guard;
  private final Clock clock;

  RecommendationTasks(
      Campaigns campaigns,
      Posts posts,
      Rounds rounds,
      RecommendationRows rows,
      Guard guard,
      Clock clock) {
    this.campaigns = campaigns;
    this.posts = posts;
    this.rounds = rounds;
    this.rows = rows;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(StaffingActions.RECOMMEND)
        || guard.may(StaffingActions.RECOMMEND, new Scope.Everywhere())) return List.of();
    return campaigns.all().stream()
        .filter(one -> one.state().equals("running"))
        .flatMap(one -> task(one).stream())
        .toList();
  }

  private Optional<Task> task(Campaign campaign) {
    int round = rounds.current(campaign.id());
    var due = campaigns.date(campaign.id(), "recommend", round, Optional.empty());
    if (due.isEmpty() || due.get().minusDays(SOON).isAfter(LocalDate.now(clock)))
      return Optional.empty();
    var states = rows.states(campaign.id(), round);
    var settled = rounds.settledPosts(campaign.id(), round);
    long missing =
        posts.of(campaign.id()).stream()
            .filter(post -> isMine(post) && !settled.contains(post.id()))
            .filter(post -> isMissing(post, states))
            .count();
    if (missing == 0) return Optional.empty();
    var url = "/campaigns/" + campaign.id().value() + "/recommendations";
    var key = "staffing.recommendation.task." + (missing == 1 ? "one" : "many");
    return Optional.of(Task.of(key, url, "" + missing, campaign.name()).by(due.get()));
  }

  private boolean isMine(Post post) {
    return guard.may(StaffingActions.RECOMMEND, post.scope());
  }

  private static boolean isMissing(Post post, Map<UUID, String> states) {
    return Set.of("nothing", "draft").contains(states.getOrDefault(post.id().value(), "nothing"));
  }
}
