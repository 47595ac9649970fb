package dk.klynge.leadership.task;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.Distribution.CrossCutting;
import dk.klynge.organisation.ClusterId;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What leaders look after for all houses, for other programs to read and to write. The team sees
/// its draft, others what is settled.
@RestController
@RequestMapping("/api/v1/teams/{cluster}/cross-cutting")
class CrossCuttingApi {

  private final TeamDoor door;
  private final FindContents find;
  private final PlaceTasks place;
  private final Texts texts;

  CrossCuttingApi(TeamDoor door, FindContents find, PlaceTasks place, Texts texts) {
    this.door = door;
    this.find = find;
    this.place = place;
    this.texts = texts;
  }

  /// @param hours of leadership a week
  /// @param left whether the one who has it is no longer in the team
  record AreaTold(
      UUID id, String name, UUID person, String personName, BigDecimal hours, boolean left) {}

  /// @param state none, draft or settled: of the distribution that it is part of
  record Told(UUID cluster, String state, int version, List<AreaTold> areas) {}

  record Wanted(@Nullable String name, @Nullable UUID person, @Nullable BigDecimal hours) {}

  @GetMapping
  @Needs(LeadershipActions.TEAM_READ)
  @Operation(summary = "The cross-cutting areas of a team, with who has them and their hours")
  Told show(@PathVariable ClusterId cluster) {
    return told(door.open(LeadershipActions.TEAM_READ, cluster));
  }

  private Told told(Team team) {
    var contents = find.seenBy(team);
    var head = find.head(team, contents);
    return new Told(
        head.cluster(),
        head.state(),
        head.version(),
        contents.map(Contents::crossCutting).orElse(List.of()).stream()
            .map(one -> told(one, team))
            .toList());
  }

  private static AreaTold told(CrossCutting one, Team team) {
    return new AreaTold(
        one.id(),
        one.name(),
        one.person().value(),
        one.personName(),
        one.hours(),
        !team.has(one.person()));
  }

  @PostMapping
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "Add an area to the draft, which is begun where there is none")
  Told add(@PathVariable ClusterId cluster, @RequestBody Wanted wanted) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var typed = new LinkedHashMap<String, String>();
    typed.put("name", Objects.requireNonNullElse(wanted.name(), ""));
    typed.put("person", Objects.toString(wanted.person(), ""));
    typed.put("hours", wanted.hours() == null ? "" : wanted.hours().toPlainString());
    var form = new CrossCuttingForm(team, typed);
    var errors = form.errors(texts);
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    place.begin(team, PlaceTasks.Start.LAST);
    answer(place.add(team, form.crossCutting()));
    return told(team);
  }

  @DeleteMapping("/{id}")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "Take an area out of the draft")
  Told remove(@PathVariable ClusterId cluster, @PathVariable UUID id) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    if (told(team).areas().stream().noneMatch(one -> one.id().equals(id))) throw new NotFound();
    answer(place.remove(team, id));
    return told(team);
  }

  private void answer(PlaceTasks.Saved saved) {
    if (saved != PlaceTasks.Saved.SAVED)
      throw new Problem(ProblemKind.CONFLICT, texts.say("leadership.tasks.closed"));
  }
}
