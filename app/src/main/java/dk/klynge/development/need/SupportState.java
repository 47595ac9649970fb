package dk.klynge.development.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.leadership.WorkState;
import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whether a cluster has asked for support, and whether it was given. What it asked for is not
/// told.
@Component
class SupportState implements WorkState {

  private final NeedRows rows;

  SupportState(NeedRows rows) {
    this.rows = rows;
  }

  @Override
  public String key() {
    return "development.card";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var needs =
        rows.of(clusters.stream().map(ClusterId::value).toList()).stream()
            .collect(groupingBy(Need::place));
    return clusters.stream()
        .distinct()
        .collect(toMap(one -> one, one -> state(about(needs, one), day)));
  }

  private static List<Need> about(Map<UUID, List<Need>> needs, ClusterId cluster) {
    return needs.getOrDefault(cluster.value(), List.of());
  }

  /// Overdue is a wish whose day has passed while nothing is planned.
  static State state(List<Need> needs, LocalDate day) {
    var open = needs.stream().filter(Need::isOpen).toList();
    if (open.stream().anyMatch(one -> isOverdue(one, day))) return State.OVERDUE;
    if (!open.isEmpty()) return State.UNDER_WAY;
    return needs.stream().anyMatch(SupportState::isGiven) ? State.DONE : State.NOT_BEGUN;
  }

  private static boolean isOverdue(Need need, LocalDate day) {
    return need.state() != dk.klynge.development.SupportNeeds.State.PLANNED
        && need.wished().filter(wished -> wished.isBefore(day)).isPresent();
  }

  private static boolean isGiven(Need need) {
    return switch (need.state()) {
      case GIVEN, EVALUATED -> true;
      case SAID, ANSWERED, PLANNED, DECLINED, WITHDRAWN -> false;
    };
  }
}
