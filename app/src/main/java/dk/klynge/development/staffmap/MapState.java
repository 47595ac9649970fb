package dk.klynge.development.staffmap;

import dk.klynge.leadership.WorkState;
import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How far clusters are with mapping what their staff can do.
@Component
class MapState implements WorkState {

  private static final int ORDER = 65;

  private final StaffRows staff;
  private final MapRows rows;

  MapState(StaffRows staff, MapRows rows) {
    this.staff = staff;
    this.rows = rows;
  }

  @Override
  public String key() {
    return "development.staffmap.state";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var all = staff.count(day);
    var mapped = staff.mapped(day);
    var late = rows.late(day);
    return clusters.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                one -> {
                  int done = mapped.getOrDefault(one, 0);
                  if (late.contains(one.value())) return State.OVERDUE;
                  if (done == 0) return State.NOT_BEGUN;
                  return done >= all.getOrDefault(one, 0) ? State.DONE : State.UNDER_WAY;
                }));
  }
}
