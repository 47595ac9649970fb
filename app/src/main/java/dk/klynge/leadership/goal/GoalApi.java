package dk.klynge.leadership.goal;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Goals for other programs, to read.
@RestController
@RequestMapping("/api/v1/leadership-goals")
class GoalApi {

  private final GoalView view;
  private final GoalLines lines;

  GoalApi(GoalView view, GoalLines lines) {
    this.view = view;
    this.lines = lines;
  }

  /// @param level municipality, area or cluster
  /// @param place the area or the cluster
  /// @param parent the goal that it hangs on
  /// @param state draft, agreed, reached or dropped
  record GoalTold(
      UUID id,
      String level,
      @Nullable UUID place,
      String whose,
      String area,
      @Nullable UUID parent,
      String text,
      String signs,
      @Nullable LocalDate due,
      String state,
      String progress) {}

  @GetMapping
  @Needs(LeadershipActions.READ)
  @Operation(summary = "The goals that the caller sees, of municipality, areas and clusters")
  PageOf<GoalTold> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var seen = view.seen();
    var line = lines.lines(seen);
    var all = seen.stream().map(goal -> told(goal, line.apply(goal))).toList();
    return PageOf.cut(all, page, size);
  }

  private static GoalTold told(Goal goal, GoalPages.Line line) {
    return new GoalTold(
        goal.id().value(),
        goal.level().key(),
        goal.level().place().orElse(null),
        line.whose(),
        goal.area(),
        goal.parent().orElse(null),
        goal.said().text(),
        goal.said().signs(),
        goal.said().due().orElse(null),
        goal.state().name().toLowerCase(Locale.ROOT),
        line.progress());
  }
}
