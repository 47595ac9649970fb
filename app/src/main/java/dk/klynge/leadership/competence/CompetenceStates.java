package dk.klynge.leadership.competence;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.TeamPart;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.WorkState;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.TaskSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How far teams are with their competences: a card for the team, a state for those above, and what
/// waits to be confirmed.
@Component
class CompetenceStates implements TeamPart, WorkState, TaskSource {

  private final CompetenceRows rows;
  private final TeamCompetences view;
  private final Teams teams;
  private final TeamDoor door;

  CompetenceStates(CompetenceRows rows, TeamCompetences view, Teams teams, TeamDoor door) {
    this.rows = rows;
    this.view = view;
    this.teams = teams;
    this.door = door;
  }

  @Override
  public Card of(Team team, LocalDate day) {
    var url = url(team);
    var people = TeamCompetences.people(team).keySet();
    var said = rows.of(people);
    var lines = new ArrayList<Line>();
    if (!said.isEmpty()) {
      var speaking = said.stream().map(Said::person).distinct().count();
      lines.add(line("leadership.competences.card.said", url, (int) speaking, people.size()));
      int gaps = view.gaps(said);
      if (gaps > 0) lines.add(line("leadership.competences.card.gaps", url, gaps));
      int waiting = view.waiting(team, said).size();
      if (waiting > 0)
        lines.add(line("leadership.competences.card.waiting", url + "#waiting", waiting));
    }
    return new Card(order(), key(), url, lines);
  }

  private static String url(Team team) {
    return "/teams/" + team.cluster().value() + "/competences";
  }

  private static Line line(String key, String url, Integer... values) {
    return new Line(key, Stream.of(values).map(String::valueOf).toList(), url, Optional.empty());
  }

  @Override
  public String key() {
    return "leadership.competences";
  }

  @Override
  public int order() {
    return 40;
  }

  /// Done when everybody in the team has said what they can.
  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var speaking = rows.people();
    var states = new HashMap<ClusterId, State>();
    clusters.forEach(cluster -> states.put(cluster, State.NOT_BEGUN));
    for (var team : teams.on(day)) {
      var people = TeamCompetences.people(team).keySet();
      if (!states.containsKey(team.cluster()) || people.stream().noneMatch(speaking::contains))
        continue;
      states.put(team.cluster(), speaking.containsAll(people) ? State.DONE : State.UNDER_WAY);
    }
    return states;
  }

  @Override
  public List<Task> tasks() {
    return Stream.of(LeadershipActions.LEAD, LeadershipActions.CONFIRM)
        .flatMap(action -> door.all(action).stream())
        .distinct()
        .filter(team -> view.waiting(team) > 0)
        .map(team -> Task.of("leadership.competences.task", url(team) + "#waiting", team.name()))
        .toList();
  }
}
