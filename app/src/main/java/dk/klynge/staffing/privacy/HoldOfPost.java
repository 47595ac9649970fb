package dk.klynge.staffing.privacy;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// From the page of a post HR notes a complaint about how it was filled.
@Component
class HoldOfPost implements PostAspect {

  private final Holds holds;
  private final Guard guard;

  HoldOfPost(Holds holds, Guard guard) {
    this.holds = holds;
    this.guard = guard;
  }

  @Override
  public Optional<Line> of(Post post) {
    if (post.campaign().isEmpty() || !guard.may(StaffingActions.RULE_RECORDS))
      return Optional.empty();
    boolean held = holds.holds(post.id());
    return Optional.of(
        new Line(
            90,
            "staffing.records.hold.one",
            held ? "staffing.records.hold.runs" : "staffing.records.hold.complaint",
            List.of(),
            held
                ? "/staffing-records"
                : "/staffing-records/posts/" + post.id().value() + "/holds"));
  }
}
