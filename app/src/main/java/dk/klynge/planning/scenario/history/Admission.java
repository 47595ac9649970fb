package dk.klynge.planning.scenario.history;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Territory;
import java.util.Collection;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets a caller to a scenario. Whoever may do something in one of the areas that it reaches over
/// sees the whole of it, because what is done in one area is felt in the next; what may be changed
/// is judged by `Rights`.
@Component
public class Admission {

  private final Benches benches;
  private final Guard guard;

  Admission(Benches benches, Guard guard) {
    this.benches = benches;
    this.guard = guard;
  }

  public Bench bench(ScenarioId id, String action) {
    var bench = benches.find(id).orElseThrow(Admission::notFound);
    require(action, bench);
    return bench;
  }

  public Bench bench(ScenarioId id, int revision, String action) {
    var bench = benches.find(id, revision).orElseThrow(Admission::notFound);
    require(action, bench);
    return bench;
  }

  private void require(String action, Bench bench) {
    if (!may(action, bench.baseline().areas())) throw new Refused(action);
  }

  boolean may(String action, Collection<UUID> areas) {
    return territory(action).reaches(areas);
  }

  public Territory territory(String action) {
    return Territory.of(guard, action);
  }

  /// For what begins with institutions chosen by a filter.
  public void require(String action, Filter filter) {
    guard.require(
        action,
        filter
            .area()
            .<Scope>map(area -> new Scope.Area(area.value()))
            .orElseGet(Scope.Everywhere::new));
  }

  public static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
