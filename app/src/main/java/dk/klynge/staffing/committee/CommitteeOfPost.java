package dk.klynge.staffing.committee;

import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says on the page of a post whether its committee is complete and impartial.
@Component
class CommitteeOfPost implements PostAspect {

  private final KnownCommittees known;
  private final CommitteeDoor door;
  private final CommitteeStanding judge;

  CommitteeOfPost(KnownCommittees known, CommitteeDoor door, CommitteeStanding judge) {
    this.known = known;
    this.door = door;
    this.judge = judge;
  }

  @Override
  public Optional<Line> of(Post post) {
    if (!door.may(post.area(), List.of(post)) || post.campaign().isEmpty()) return Optional.empty();
    var committee = known.of(post.id());
    var standing = committee.map(judge::of);
    var state = standing.map(CommitteeView::state).orElse("none");
    var lacks = standing.map(one -> one.lacks().size()).orElse(0);
    var url =
        committee
            .map(id -> "/committees/" + id.value())
            .orElse("/campaigns/" + post.campaign().get().value() + "/committees");
    return Optional.of(
        new Line(
            20,
            "staffing.committee.one",
            "staffing.committee.is." + state,
            List.of(Integer.toString(lacks)),
            url));
  }
}
