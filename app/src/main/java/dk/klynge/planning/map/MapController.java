package dk.klynge.planning.map;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/// What the maps of a proposal show.
@RestController
class MapController {

  private static final String GEOJSON = "application/geo+json";

  private final Admission admission;
  private final Words words;
  private final Format format;

  MapController(Admission admission, Words words, Format format) {
    this.admission = admission;
    this.words = words;
    this.format = format;
  }

  /// All clusters, or the one of that label.
  @GetMapping(path = "/proposals/{id}.geojson", produces = GEOJSON)
  @Needs(PlanningActions.READ)
  MapFeatures.Collection proposed(
      @PathVariable ProposalId id, @RequestParam(defaultValue = "") String cluster) {
    var reading = admission.reading(id, PlanningActions.READ);
    var shown =
        reading.measured().clusters().stream()
            .filter(each -> cluster.isEmpty() || each.label().equals(cluster))
            .toList();
    return map(
        reading,
        shown,
        Paint.proposed(reading),
        label -> words.say("planning.proposal.cluster", label),
        label -> clusterPage(id, label));
  }

  /// The clusters of that day.
  @GetMapping(path = "/proposals/{id}/today.geojson", produces = GEOJSON)
  @Needs(PlanningActions.READ)
  MapFeatures.Collection today(@PathVariable ProposalId id) {
    var reading = admission.reading(id, PlanningActions.READ);
    var clusters = reading.measuredToday().clusters();
    return map(
        reading, clusters, Paint.today(reading, clusters), UnaryOperator.identity(), _ -> "");
  }

  private static String clusterPage(ProposalId id, String label) {
    return "/proposals/"
        + id.value()
        + "/clusters/"
        + UriUtils.encodePath(label, StandardCharsets.UTF_8);
  }

  private MapFeatures.Collection map(
      Reading reading,
      List<Cluster> clusters,
      Map<String, Integer> marks,
      UnaryOperator<String> group,
      UnaryOperator<String> url) {
    var look = new MapFeatures.Look(marks, group, url, this::lines);
    return MapFeatures.of(clusters, reading.names(), look);
  }

  private List<String> lines(Entry site) {
    return site.totalPlaces().isEmpty()
        ? List.of()
        : List.of(
            words.say("planning.proposal.places", format.number(site.totalPlaces().getAsInt())));
  }
}
