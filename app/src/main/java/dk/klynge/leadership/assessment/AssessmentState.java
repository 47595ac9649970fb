package dk.klynge.leadership.assessment;

import dk.klynge.guard.Guard;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.TeamPart;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.WorkState;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What other pages say about assessments: the team's page, the overview, the start page.
@Component
class AssessmentState implements TeamPart, WorkState, TaskSource {

  private static final int ORDER = 20;
  private static final int MONTHS_BETWEEN = 14;

  private final AssessmentRows rows;
  private final SheetRows sheets;
  private final AssessmentView view;
  private final Teams teams;
  private final TeamDoor door;
  private final SignedInPerson signedIn;
  private final Guard guard;
  private final Format format;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AssessmentState(
      AssessmentRows rows,
      SheetRows sheets,
      AssessmentView view,
      Teams teams,
      TeamDoor door,
      SignedInPerson signedIn,
      Guard guard,
      Format format,
      Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.view = view;
    this.teams = teams;
    this.door = door;
    this.signedIn = signedIn;
    this.guard = guard;
    this.format = format;
    this.clock = clock;
  }

  @Override
  public Card of(Team team, LocalDate day) {
    var lines = new ArrayList<Line>();
    for (var one : rows.of(team.cluster()).stream().limit(2).toList())
      lines.add(
          new Line(
              "leadership.assessment.part." + (one.isOpen() ? "open" : "closed"),
              List.of(
                  Integer.toString(one.number()), format.day(one.closed().orElse(one.closes()))),
              one.url(),
              one.isOpen() ? Optional.of(one.closes()) : Optional.empty()));
    var url = "/teams/" + team.cluster().value() + "/assessments";
    return new Card(ORDER, "leadership.assessment.part", url, lines);
  }

  @Override
  public String key() {
    return "leadership.assessment.column.state";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var all = rows.of(clusters).stream().collect(Collectors.groupingBy(Assessment::cluster));
    var states = new HashMap<ClusterId, State>();
    for (var cluster : clusters)
      states.put(cluster, state(all.getOrDefault(cluster, List.of()), day));
    return states;
  }

  private static State state(List<Assessment> cycles, LocalDate day) {
    if (cycles.isEmpty()) return State.NOT_BEGUN;
    var newest = cycles.getFirst();
    if (newest.isOpen()) return newest.closes().isBefore(day) ? State.OVERDUE : State.UNDER_WAY;
    var last = newest.closed().orElse(newest.closes());
    return last.isBefore(day.minusMonths(MONTHS_BETWEEN)) ? State.OVERDUE : State.DONE;
  }

  @Override
  public List<Task> tasks() {
    var tasks = new ArrayList<Task>();
    var me = signedIn.now();
    if (me.isEmpty()) return tasks;
    var team =
        guard.may(LeadershipActions.TEAM)
            ? teams.of(me.get(), LocalDate.now(clock))
            : Optional.<Team>empty();
    boolean manages = guard.may(LeadershipActions.GIVE_VIEW);
    if (team.isEmpty() && !manages) return tasks;
    for (var one : rows.open()) {
      if (team.filter(mine -> mine.cluster().equals(one.cluster())).isPresent()
          && !sheets.given(one.id(), Kind.MEMBER).contains(me.get().value())
          && !view.newcomers(team.get(), one.opened()).contains(me.get().value()))
        tasks.add(task("own", one));
      if (manages && one.asksManager() && sheets.given(one.id(), Kind.MANAGER).isEmpty())
        teams
            .find(one.cluster(), LocalDate.now(clock))
            .filter(theirs -> door.may(LeadershipActions.GIVE_VIEW, theirs))
            .ifPresent(_ -> tasks.add(task("manager", one)));
    }
    return tasks;
  }

  private static Task task(String kind, Assessment one) {
    return Task.of("leadership.assessment.task." + kind, one.url() + "/" + kind, one.clusterName())
        .by(one.closes());
  }
}
