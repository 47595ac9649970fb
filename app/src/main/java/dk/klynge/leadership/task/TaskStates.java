package dk.klynge.leadership.task;

import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamPart;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.WorkState;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How far teams are with placing their tasks: a card for the team, a state for those above.
@Component
class TaskStates implements TeamPart, WorkState {

  private final FindContents find;
  private final DistributionRows rows;
  private final Catalogues catalogues;
  private final Teams teams;

  TaskStates(FindContents find, DistributionRows rows, Catalogues catalogues, Teams teams) {
    this.find = find;
    this.rows = rows;
    this.catalogues = catalogues;
    this.teams = teams;
  }

  @Override
  public Card of(Team team, LocalDate day) {
    var url = "/teams/" + team.cluster().value() + "/tasks";
    var contents = find.seenBy(team);
    var lines = new ArrayList<Line>();
    contents.ifPresent(one -> {
      var tally = tally(catalogues.current(), one, find.crew(team));
      if (tally.gaps() > 0) lines.add(line("leadership.tasks.card.gaps", url, tally.gaps()));
      if (tally.doubles() > 0)
        lines.add(line("leadership.tasks.card.doubles", url, tally.doubles()));
      if (one.head().inWork())
        lines.add(new Line("leadership.tasks.card.draft", List.of(), url, Optional.empty()));
      else if (lines.isEmpty())
        lines.add(line("leadership.tasks.card.placed", url, catalogues.current().tasks().size()));
    });
    return new Card(order(), key(), url, lines);
  }

  private static Line line(String key, String url, int count) {
    return new Line(key, List.of(Integer.toString(count)), url, Optional.empty());
  }

  private record Tally(int gaps, int doubles) {}

  private static Tally tally(Catalogue catalogue, Contents contents, Crew crew) {
    int gaps = 0;
    int doubles = 0;
    for (var task : catalogue.tasks())
      switch (Standing.of(contents.of(task.code()), crew).state()) {
        case GAP -> gaps++;
        case DOUBLE -> doubles++;
        case PLACED -> {}
      }
    return new Tally(gaps, doubles);
  }

  @Override
  public String key() {
    return "leadership.tasks";
  }

  @Override
  public int order() {
    return 30;
  }

  /// Done while all is placed and it was settled within a year; a year later it should be looked at
  /// again.
  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var states = new HashMap<ClusterId, State>();
    clusters.forEach(cluster -> states.put(cluster, State.NOT_BEGUN));
    rows.latest(clusters).keySet().forEach(cluster -> states.put(cluster, State.UNDER_WAY));
    var settled = rows.settled(clusters);
    var contents = find.contents(settled.values());
    var catalogue = catalogues.current();
    var those = teams.on(day).stream().filter(team -> settled.containsKey(team.cluster())).toList();
    for (var crew : find.crews(those)) {
      var one = contents.get(crew.team().cluster().value());
      if (one == null || tally(catalogue, one, crew).gaps() > 0) continue;
      boolean old = one.head().settledOn().filter(day.minusYears(1)::isAfter).isPresent();
      states.put(crew.team().cluster(), old ? State.OVERDUE : State.DONE);
    }
    return states;
  }
}
