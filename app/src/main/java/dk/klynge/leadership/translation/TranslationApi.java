package dk.klynge.leadership.translation;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.organisation.ClusterId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The translations of teams for other programs, to read.
@RestController
@RequestMapping("/api/v1/teams/{cluster}/translation")
class TranslationApi {

  private final TranslationView view;
  private final MeaningRows rows;
  private final TeamDoor door;
  private final Clock clock;

  TranslationApi(TranslationView view, MeaningRows rows, TeamDoor door, Clock clock) {
    this.view = view;
    this.rows = rows;
    this.door = door;
    this.clock = clock;
  }

  /// @param state draft, agreed, reached or dropped
  /// @param progress nothing, begun, visible or rooted; null where nothing was seen yet
  record GoalTold(
      UUID id,
      String text,
      String signs,
      @Nullable LocalDate due,
      String state,
      @Nullable String progress) {}

  /// @param state of what the area means: none, draft or agreed
  /// @param priority whether it comes first this year
  record AreaTold(
      String code,
      String name,
      String state,
      String meaning,
      boolean priority,
      List<GoalTold> goals) {}

  record TranslationTold(UUID cluster, String name, int profileVersion, List<AreaTold> areas) {}

  @GetMapping
  @Needs(LeadershipActions.TEAM_READ)
  @Operation(summary = "What a team makes of the profile: meaning and goals, area by area")
  TranslationTold show(@PathVariable ClusterId cluster) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    var profile = view.profile();
    var meanings = rows.now(cluster);
    var goals = view.goals(team);
    int year = LocalDate.now(clock).getYear();
    var areas =
        profile.areas().stream()
            .map(area -> {
              var meaning = Optional.ofNullable(meanings.get(area.code()));
              return new AreaTold(
                  area.code(),
                  area.name(),
                  TranslationView.state(meaning),
                  meaning.map(Meaning::text).orElse(""),
                  meaning.filter(one -> one.isPriority(year)).isPresent(),
                  told(goals, area.code()));
            })
            .toList();
    return new TranslationTold(cluster.value(), team.name(), profile.version(), areas);
  }

  private static List<GoalTold> told(List<Goal> goals, String area) {
    return goals.stream()
        .filter(goal -> goal.area().equals(area))
        .map(goal ->
            new GoalTold(
                goal.id().value(),
                goal.text(),
                goal.signs(),
                goal.due().orElse(null),
                goal.state().name().toLowerCase(Locale.ROOT),
                goal.progress().orElse(null)))
        .toList();
  }
}
