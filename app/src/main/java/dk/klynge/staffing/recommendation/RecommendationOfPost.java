package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.recommendation.RecommendationRows.Written;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says on the page of a post what its committee has answered; names nobody.
@Component
class RecommendationOfPost implements PostAspect {

  private final RecommendationRows rows;
  private final KeepRecommendation keep;
  private final Rounds rounds;

  RecommendationOfPost(RecommendationRows rows, KeepRecommendation keep, Rounds rounds) {
    this.rows = rows;
    this.keep = keep;
    this.rounds = rounds;
  }

  @Override
  public Optional<Line> of(Post post) {
    if (post.campaign().isEmpty() || !keep.mayRead(post)) return Optional.empty();
    int round = rounds.current(post.campaign().get());
    var written = rows.find(post.id(), round);
    return Optional.of(
        new Line(
            50,
            "staffing.recommendation.one",
            "staffing.recommendation.is." + written.map(Written::state).orElse("nothing"),
            List.of(
                Integer.toString(round),
                Integer.toString(written.map(one -> one.places().size()).orElse(0))),
            "/posts/" + post.id().value() + "/recommendation"));
  }
}
