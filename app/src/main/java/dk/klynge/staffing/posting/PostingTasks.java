package dk.klynge.staffing.posting;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Postings that wait for HR.
@Component
class PostingTasks implements TaskSource {

  private final PostingRows rows;
  private final Guard guard;

  PostingTasks(PostingRows rows, Guard guard) {
    this.rows = rows;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(StaffingActions.CHECK_POSTING)) return List.of();
    int waiting = rows.waiting().size();
    if (waiting == 0) return List.of();
    var key = "staffing.task.postings." + (waiting == 1 ? "one" : "many");
    return List.of(Task.of(key, "/postings", "" + waiting));
  }
}
