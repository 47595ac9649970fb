package dk.klynge.planning.scenario;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.history.Admission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What the map of a scenario shows.
@RestController
class MapController {

  private final Admission admission;
  private final MapFeatures features;

  MapController(Admission admission, MapFeatures features) {
    this.admission = admission;
    this.features = features;
  }

  @GetMapping(path = "/scenarios/{id}.geojson", produces = "application/geo+json")
  @Needs(PlanningActions.READ)
  MapFeatures.Collection map(@PathVariable ScenarioId id) {
    return features.of(admission.bench(id, PlanningActions.READ));
  }
}
