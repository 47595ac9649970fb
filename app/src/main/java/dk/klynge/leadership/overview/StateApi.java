package dk.klynge.leadership.overview;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.overview.OverviewPages.Column;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The state of the work for other programs, to read.
@RestController
@RequestMapping("/api/v1/leadership-state")
class StateApi {

  private final ShowState state;

  StateApi(ShowState state) {
    this.state = state;
  }

  /// @param states not_begun, under_way, overdue or done, by the piece of work
  record StateTold(UUID cluster, String name, Map<String, String> states) {}

  @GetMapping
  @Needs(LeadershipActions.FOLLOW)
  @Operation(summary = "How far the clusters are that the caller follows, without what was said")
  PageOf<StateTold> list(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var shown = state.of(area);
    var all = shown.lines().stream().map(line -> told(line, shown.columns())).toList();
    return PageOf.cut(all, page, size);
  }

  private static StateTold told(OverviewPages.Line line, List<Column> columns) {
    var states = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++)
      states.put(columns.get(i).key(), line.states().get(i).name().toLowerCase(Locale.ROOT));
    return new StateTold(line.team().cluster().value(), line.team().name(), states);
  }
}
