package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PostingOfPost implements PostAspect {

  private final PostingRows rows;
  private final JobProfiles profiles;
  private final Format format;
  private final Clock clock;

  PostingOfPost(PostingRows rows, JobProfiles profiles, Format format, Clock clock) {
    this.rows = rows;
    this.profiles = profiles;
    this.format = format;
    this.clock = clock;
  }

  /// Nothing for a kind of post that has no profile.
  @Override
  public Optional<Line> of(Post post) {
    if (profiles.of(post.kind()).isEmpty()) return Optional.empty();
    var latest = rows.of(post.id()).stream().findFirst();
    var state =
        latest
            .map(posting -> posting.on(clock.instant()).name().toLowerCase(Locale.ROOT))
            .orElse("none");
    var deadline =
        latest.flatMap(Posting::deadline).map(Deadline::lastMinute).map(format::moment).orElse("");
    return Optional.of(
        new Line(
            10,
            "staffing.posting.title",
            "staffing.posting.is." + state,
            List.of(deadline),
            "/posts/" + post.id().value() + "/posting"));
  }
}
