package dk.klynge.leadership.competence;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.competence.CompetencePages.Choice;
import dk.klynge.leadership.competence.CompetencePages.Found;
import dk.klynge.leadership.competence.CompetencePages.SearchPage;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "Who knows about …": leaders of today's teams who agreed to be found, in all clusters or one
/// area.
@Controller
class WhoKnowsController {

  private final CompetenceRows rows;
  private final Catalogues catalogues;
  private final Teams teams;
  private final Texts texts;
  private final Clock clock;

  WhoKnowsController(
      CompetenceRows rows, Catalogues catalogues, Teams teams, Texts texts, Clock clock) {
    this.rows = rows;
    this.catalogues = catalogues;
    this.teams = teams;
    this.texts = texts;
    this.clock = clock;
  }

  private record Seat(Team team, Team.Member member) {}

  @GetMapping("/who-knows")
  @Needs(LeadershipActions.READ)
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String area,
      Model model) {
    var all = teams.on(LocalDate.now(clock));
    var asked = q.strip();
    model.addAttribute(
        "page",
        new SearchPage(
            asked,
            area,
            all.stream()
                .flatMap(team -> team.area().stream())
                .distinct()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList(),
            asked.isEmpty() ? List.of() : found(asked, seats(all, area)),
            !asked.isEmpty()));
    return "leadership/who-knows";
  }

  private static Map<PersonId, Seat> seats(List<Team> all, String area) {
    var seats = new HashMap<PersonId, Seat>();
    for (var team : all)
      if (area.isEmpty()
          || team.area().map(Named::id).filter(id -> id.toString().equals(area)).isPresent())
        team.members().forEach(one -> seats.putIfAbsent(one.person(), new Seat(team, one)));
    return seats;
  }

  private List<Found> found(String asked, Map<PersonId, Seat> seats) {
    var catalogue = catalogues.current();
    return rows.search(asked, catalogue.version()).stream()
        .flatMap(said ->
            Optional.ofNullable(seats.get(said.person())).stream()
                .flatMap(seat ->
                    catalogue.competence(said.code()).stream()
                        .map(one -> found(said, seat, one.in(texts.language()).name()))))
        .toList();
  }

  private Found found(Said said, Seat seat, String competence) {
    return new Found(
        seat.member().name(),
        texts.say(seat.member().kind().key()),
        seat.team().name(),
        competence,
        said.level(),
        said.evidence(),
        said.confirmedOn().isPresent());
  }
}
