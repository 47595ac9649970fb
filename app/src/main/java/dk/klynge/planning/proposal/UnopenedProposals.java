package dk.klynge.planning.proposal;

import dk.klynge.guard.Guard;
import dk.klynge.ui.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// An answer waits on the start page until the one who asked has opened it.
@Component
class UnopenedProposals implements TaskSource {

  private final Summaries summaries;
  private final Guard guard;

  UnopenedProposals(Summaries summaries, Guard guard) {
    this.summaries = summaries;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    return summaries.unopened(guard.who()).stream().map(UnopenedProposals::task).toList();
  }

  private static Task task(Summaries.Summary summary) {
    var key = summary.state().equals("finished") ? "task" : "task.failed";
    return Task.of(
        "planning.proposal." + key, "/proposals/" + summary.id().value(), summary.name());
  }
}
