package dk.klynge.planning;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets a caller to a scenario: it must exist, and the caller may do the action in one of the areas
/// that it reaches over. Such a one sees the whole of it, because what is done in one area is felt
/// in the next.
@Component
public class ScenarioAdmission {

  private final ObjectProvider<Scenarios> scenarios;
  private final Guard guard;

  ScenarioAdmission(ObjectProvider<Scenarios> scenarios, Guard guard) {
    this.scenarios = scenarios;
    this.guard = guard;
  }

  /// @throws ResponseStatusException 404 where there is none
  /// @throws Refused where the caller may not
  public Scenario scenario(ScenarioId id, String action) {
    var scenario =
        known()
            .flatMap(all -> all.find(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!may(action, scenario)) throw new Refused(action);
    return scenario;
  }

  public boolean may(String action, Scenario scenario) {
    var where = guard.where(action);
    return where.contains(new Scope.Everywhere())
        || scenario.institutions().stream()
            .flatMap(entry -> entry.area().stream())
            .anyMatch(area -> where.contains(new Scope.Area(area.id())));
  }

  /// All but this one, for those who may see them all.
  public List<Scenarios.Summary> others(ScenarioId id) {
    if (!guard.may(PlanningActions.READ, new Scope.Everywhere())) return List.of();
    return known()
        .map(all -> all.all().stream().filter(one -> !one.id().equals(id)).toList())
        .orElse(List.of());
  }

  private Optional<Scenarios> known() {
    return Optional.ofNullable(scenarios.getIfAvailable());
  }
}
