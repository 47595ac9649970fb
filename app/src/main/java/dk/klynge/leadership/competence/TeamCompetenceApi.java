package dk.klynge.leadership.competence;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.competence.CompetencePages.Found;
import dk.klynge.leadership.competence.CompetencePages.Row;
import dk.klynge.leadership.competence.CompetencePages.Waiting;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Strengths and gaps of teams for other programs: with names to the team, in numbers to those
/// above it.
@RestController
@RequestMapping("/api/v1")
class TeamCompetenceApi {

  private final TeamDoor door;
  private final TeamCompetences view;
  private final SayCompetences say;
  private final FindWhoKnows find;
  private final Texts texts;

  TeamCompetenceApi(
      TeamDoor door, TeamCompetences view, SayCompetences say, FindWhoKnows find, Texts texts) {
    this.door = door;
    this.view = view;
    this.say = say;
    this.find = find;
    this.texts = texts;
  }

  /// @param state strength, covered or gap
  /// @param unmet tasks that need it and whose leaders do not master it
  /// @param who by name with level; empty for those who do not belong to the team
  record CoverageTold(
      String code,
      String name,
      String state,
      List<String> unmet,
      List<String> who,
      int masters,
      int confirmed) {}

  /// What the caller can confirm.
  ///
  /// @param edition of the person's competences, to be sent back
  record WaitingTold(
      UUID person, String name, String code, int level, String evidence, int edition) {}

  /// @param said how many of the members have said anything
  record TeamTold(
      UUID cluster,
      int members,
      int said,
      List<CoverageTold> competences,
      List<WaitingTold> waiting) {}

  record Seen(int edition) {}

  @GetMapping("/teams/{cluster}/competences")
  @Needs(LeadershipActions.TEAM_READ)
  @Operation(summary = "Which competences a team has and lacks, and what the caller can confirm")
  TeamTold show(@PathVariable ClusterId cluster) {
    return told(door.open(LeadershipActions.TEAM_READ, cluster));
  }

  private TeamTold told(Team team) {
    var page = say.look(team, view.page(team));
    return new TeamTold(
        page.cluster(),
        page.members(),
        page.said(),
        Stream.of(page.gaps(), page.covered(), page.strengths())
            .flatMap(List::stream)
            .map(TeamCompetenceApi::told)
            .toList(),
        page.waiting().stream().map(TeamCompetenceApi::told).toList());
  }

  private static CoverageTold told(Row row) {
    return new CoverageTold(
        row.code(),
        row.name(),
        row.state().toLowerCase(Locale.ROOT),
        row.unmet(),
        row.who(),
        row.masters(),
        row.confirmed());
  }

  private static WaitingTold told(Waiting one) {
    return new WaitingTold(
        one.person(), one.name(), one.code(), one.level(), one.evidence(), one.edition());
  }

  @PutMapping("/teams/{cluster}/competences/{person}/{code}/confirmation")
  @Needs(LeadershipActions.TEAM_READ)
  @Operation(summary = "Confirm what somebody whom the caller leads says of one competence")
  TeamTold confirm(
      @PathVariable ClusterId cluster,
      @PathVariable PersonId person,
      @PathVariable String code,
      @RequestBody Seen seen) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    say.confirmable(team, person);
    if (!say.confirm(person, code, seen.edition()))
      throw new Problem(
          ProblemKind.CHANGED_MEANWHILE, texts.say("leadership.competences.api.changed"));
    return told(team);
  }

  @GetMapping("/who-knows")
  @Needs(LeadershipActions.READ)
  @Operation(summary = "Leaders who agreed to be found, by words of what they can")
  PageOf<Found> find(
      @RequestParam String q,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(find.find(q.strip(), area), page, size);
  }
}
