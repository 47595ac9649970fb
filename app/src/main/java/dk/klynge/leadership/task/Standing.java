package dk.klynge.leadership.task;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.organisation.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a task stands in a team today. Only those count who still are in it: when somebody leaves,
/// what they led alone becomes a gap.
///
/// @param why of a gap: `unplaced`, `left`, `vacant` or `staff`; else empty
/// @param missing those who have left, or the houses without a leader
/// @param leaders of today's team who lead it
record Standing(State state, String why, List<String> missing, List<PersonId> leaders, Way way) {

  enum State {
    GAP,
    DOUBLE,
    PLACED
  }

  /// For comparing clusters: how, never how well.
  enum Way {
    NOBODY,
    CLUSTER_LEADER,
    HOUSE_LEADER,
    SEVERAL,
    EACH
  }

  Standing {
    missing = List.copyOf(missing);
    leaders = List.copyOf(leaders);
  }

  static Standing of(Optional<Placement> placed, Crew crew) {
    return placed.map(one -> of(one, crew)).orElseGet(() -> gap("unplaced", List.of()));
  }

  private static Standing of(Placement placed, Crew crew) {
    if (placed.mode() == Mode.EACH) return each(placed, crew);
    var leads = placed.with(Part.LEAD);
    var present =
        leads.stream().map(Placement.Share::person).filter(crew.team()::has).distinct().toList();
    if (present.size() > 1) return new Standing(State.DOUBLE, "", List.of(), present, Way.SEVERAL);
    if (present.size() == 1)
      return new Standing(State.PLACED, "", List.of(), present, way(present.getFirst(), crew));
    if (!leads.isEmpty()) return gap("left", leads.stream().map(Placement.Share::name).toList());
    // What is handed on must still be led by somebody who answers for it.
    return gap(placed.staff().isBlank() ? "unplaced" : "staff", List.of());
  }

  /// The cluster leader can stand in for houses that have no leader.
  private static Standing each(Placement placed, Crew crew) {
    var vacant = crew.vacant().stream().map(house -> house.place().name()).toList();
    var leaders = new ArrayList<>(crew.houseLeaders().stream().map(Team.Member::person).toList());
    var standIn =
        crew.team()
            .leader()
            .map(Team.Member::person)
            .filter(
                one -> placed.with(Part.LEAD).stream().anyMatch(lead -> lead.person().equals(one)));
    if (!vacant.isEmpty()) standIn.ifPresent(leaders::add);
    var all = leaders.stream().distinct().toList();
    if (all.isEmpty() || (!vacant.isEmpty() && standIn.isEmpty()))
      return new Standing(State.GAP, "vacant", vacant, all, Way.EACH);
    return new Standing(State.PLACED, "", List.of(), all, Way.EACH);
  }

  private static Way way(PersonId person, Crew crew) {
    return crew.team().leader().filter(one -> one.person().equals(person)).isPresent()
        ? Way.CLUSTER_LEADER
        : Way.HOUSE_LEADER;
  }

  private static Standing gap(String why, List<String> missing) {
    return new Standing(State.GAP, why, missing, List.of(), Way.NOBODY);
  }
}
