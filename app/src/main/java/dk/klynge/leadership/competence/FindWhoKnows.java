package dk.klynge.leadership.competence;

import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.competence.CompetencePages.Found;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leaders of today's teams who agreed to be found, by what they can.
@Component
class FindWhoKnows {

  private final CompetenceRows rows;
  private final Catalogues catalogues;
  private final Teams teams;
  private final Texts texts;
  private final Clock clock;

  FindWhoKnows(CompetenceRows rows, Catalogues catalogues, Teams teams, Texts texts, Clock clock) {
    this.rows = rows;
    this.catalogues = catalogues;
    this.teams = teams;
    this.texts = texts;
    this.clock = clock;
  }

  private record Seat(Team team, Team.Member member) {}

  List<Team> teams() {
    return teams.on(LocalDate.now(clock));
  }

  /// @param area of the municipality; empty for all
  List<Found> find(String asked, String area) {
    if (asked.isEmpty()) return List.of();
    return found(asked, seats(teams(), area));
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
