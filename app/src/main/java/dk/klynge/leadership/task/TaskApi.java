package dk.klynge.leadership.task;

import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.organisation.ClusterId;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who does what in a cluster, for other programs to read and to write.
@RestController
@RequestMapping("/api/v1/teams/{cluster}")
class TaskApi {

  private final TeamDoor door;
  private final FindContents find;
  private final PlaceTasks place;
  private final Catalogues catalogues;
  private final Texts texts;

  TaskApi(TeamDoor door, FindContents find, PlaceTasks place, Catalogues catalogues, Texts texts) {
    this.door = door;
    this.find = find;
    this.place = place;
    this.catalogues = catalogues;
    this.texts = texts;
  }

  /// @param part lead or help
  /// @param hours of leadership a week
  record ShareTold(UUID person, @Nullable String name, String part, @Nullable BigDecimal hours) {}

  /// @param state gap, double or placed, as the team is today
  /// @param mode people, or each where every leader leads it in the own house
  /// @param edition to be sent back with a change; 0 where nothing was said yet
  record TaskTold(
      String code,
      String state,
      String mode,
      List<ShareTold> shares,
      String staff,
      String reason,
      int edition) {}

  /// @param state none, draft or settled
  /// @param edition of the draft, to be sent back when it is settled
  record Told(
      UUID cluster,
      String state,
      int version,
      int edition,
      @Nullable LocalDate settledOn,
      List<TaskTold> tasks) {}

  record Wanted(
      @Nullable String mode,
      @Nullable List<ShareTold> shares,
      @Nullable String staff,
      @Nullable String reason,
      int edition) {}

  /// @param note how gaps are handled; needed where there are any
  record Settled(int edition, @Nullable String note) {}

  @GetMapping("/tasks")
  @Needs(LeadershipActions.TEAM_READ)
  @Operation(summary = "Who leads, helps with and has been handed each task of the catalogue")
  Told show(@PathVariable ClusterId cluster) {
    return told(door.open(LeadershipActions.TEAM_READ, cluster));
  }

  private Told told(Team team) {
    var contents = find.seenBy(team);
    var head = find.head(team, contents);
    var crew = find.crew(team);
    return new Told(
        head.cluster(),
        head.state(),
        head.version(),
        head.edition(),
        head.settledOn().orElse(null),
        catalogues.current().tasks().stream()
            .map(task -> told(task, contents.flatMap(one -> one.of(task.code())), crew))
            .toList());
  }

  private static TaskTold told(Task task, Optional<Placement> placed, Crew crew) {
    return new TaskTold(
        task.code(),
        Standing.of(placed, crew).state().name().toLowerCase(Locale.ROOT),
        placed.map(one -> one.mode().name()).orElse("PEOPLE").toLowerCase(Locale.ROOT),
        placed.map(Placement::shares).orElse(List.of()).stream()
            .map(one ->
                new ShareTold(
                    one.person().value(),
                    one.name(),
                    one.part().name().toLowerCase(Locale.ROOT),
                    one.hours()))
            .toList(),
        placed.map(Placement::staff).orElse(""),
        placed.map(Placement::reason).orElse(""),
        placed.map(Placement::edition).orElse(0));
  }

  @PutMapping("/tasks/{code}")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "Place one task in the draft, which is begun where there is none")
  Told place(
      @PathVariable ClusterId cluster, @PathVariable String code, @RequestBody Wanted wanted) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var task = catalogues.current().task(code).orElseThrow(NotFound::new);
    var form = new PlacementForm(task, team, typed(wanted));
    var errors = new LinkedHashMap<>(form.errors(texts));
    for (var share : shares(wanted))
      if (team.members().stream().noneMatch(one -> one.person().value().equals(share.person())))
        errors.put("shares", texts.say("leadership.tasks.error.member"));
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    place.begin(team, PlaceTasks.Start.LAST);
    answer(place.place(team, form.placement()));
    return told(team);
  }

  private static List<ShareTold> shares(Wanted wanted) {
    return Objects.requireNonNullElse(wanted.shares(), List.of());
  }

  private static Map<String, String> typed(Wanted wanted) {
    var typed = new LinkedHashMap<String, String>();
    typed.put("mode", upper(wanted.mode()));
    typed.put("staff", Objects.requireNonNullElse(wanted.staff(), ""));
    typed.put("reason", Objects.requireNonNullElse(wanted.reason(), ""));
    typed.put("edition", Integer.toString(wanted.edition()));
    for (var share : shares(wanted)) {
      typed.put("part-" + share.person(), upper(share.part()));
      typed.put("hours-" + share.person(), Objects.toString(share.hours(), ""));
    }
    return typed;
  }

  private static String upper(@Nullable String word) {
    return Objects.requireNonNullElse(word, "").toUpperCase(Locale.ROOT);
  }

  @PostMapping("/task-versions")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "Settle the draft as it was seen")
  Told settle(@PathVariable ClusterId cluster, @RequestBody Settled sent) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    if (!find.maySettle(team)) throw new Refused(LeadershipActions.LEAD);
    var draft = find.seenBy(team).map(Contents::head).filter(Distribution::inWork);
    if (draft.filter(one -> one.edition() == sent.edition()).isEmpty())
      throw new Problem(ProblemKind.CHANGED_MEANWHILE, texts.say("leadership.tasks.changed"));
    var note = Objects.requireNonNullElse(sent.note(), "").strip();
    if (note.isEmpty() && told(team).tasks().stream().anyMatch(one -> one.state().equals("gap")))
      throw Problem.invalid(Map.of("note", texts.say("leadership.tasks.error.note")));
    answer(place.settle(team, draft.get(), note));
    return told(team);
  }

  private void answer(PlaceTasks.Saved saved) {
    switch (saved) {
      case SAVED -> {}
      case CHANGED_MEANWHILE ->
          throw new Problem(ProblemKind.CHANGED_MEANWHILE, texts.say("leadership.tasks.changed"));
      case CLOSED -> throw new Problem(ProblemKind.CONFLICT, texts.say("leadership.tasks.closed"));
    }
  }
}
