package dk.klynge.leadership.translation;

import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.Profiles.Area;
import dk.klynge.leadership.TeamGoals;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.leadership.WorkState;
import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How far clusters are with translating the profile. It is done when the team has agreed on what
/// every area means, and on at least one goal.
@Component
class TranslationState implements WorkState {

  private final MeaningRows rows;
  private final TeamGoals goals;
  private final Profiles profiles;

  TranslationState(MeaningRows rows, TeamGoals goals, Profiles profiles) {
    this.rows = rows;
    this.goals = goals;
    this.profiles = profiles;
  }

  @Override
  public String key() {
    return "leadership.translation.title";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var areas = profiles.on(day, Locale.of("da")).areas().stream().map(Area::code).toList();
    var written =
        rows.now(clusters).stream()
            .filter(one -> areas.contains(one.area()))
            .collect(Collectors.groupingBy(Meaning::cluster));
    var known = goals.of(clusters);
    var states = new HashMap<ClusterId, State>();
    for (var cluster : clusters)
      states.put(
          cluster,
          state(
              written.getOrDefault(cluster, List.of()),
              known.getOrDefault(cluster, List.of()),
              areas.size(),
              day));
    return states;
  }

  static State state(List<Meaning> meanings, List<Goal> goals, int areas, LocalDate day) {
    if (meanings.isEmpty() && goals.isEmpty()) return State.NOT_BEGUN;
    if (goals.stream().filter(Goal::isOpen).anyMatch(goal -> !goal.late(day).isEmpty()))
      return State.OVERDUE;
    long agreed = meanings.stream().filter(one -> one.agreedAt().isPresent()).count();
    boolean hasGoal = goals.stream().anyMatch(goal -> goal.state() != TeamGoals.State.DRAFT);
    return agreed >= areas && hasGoal ? State.DONE : State.UNDER_WAY;
  }
}
