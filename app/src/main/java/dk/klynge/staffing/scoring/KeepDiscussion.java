package dk.klynge.staffing.scoring;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.scoring.DiscussionRows.Discussion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the committee agreed on is kept, unless somebody has kept something else since.
@Service
class KeepDiscussion {

  private final DiscussionRows discussions;
  private final AuditTrail audit;
  private final Guard guard;

  KeepDiscussion(DiscussionRows discussions, AuditTrail audit, Guard guard) {
    this.discussions = discussions;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  boolean keep(Post post, int round, Discussion discussion) {
    if (!discussions.keep(post.id(), round, discussion, guard.who())) return false;
    audit.changed(
        StaffingActions.READ_APPLICATIONS,
        new Subject("post", post.id().value().toString(), post.place()),
        Map.of("discussed", new Change("", Integer.toString(discussion.ranks().size()))));
    return true;
  }
}
