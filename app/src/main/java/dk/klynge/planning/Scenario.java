package dk.klynge.planning;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A structure that people work on, as it stood at one of its revisions: differences on a dated
/// baseline. It changes nothing in the register.
///
/// @param revision counts every act, undo and redo from 0
/// @param day of the baseline
/// @param criteria the criteria set that it is judged by, as it was chosen
/// @param institutions as they stood on the day; frozen with the scenario
/// @param baseline the clusters that it began with; what the other differs from
/// @param clusters as they stand at this revision; an institution in none of them is free
public record Scenario(
    ScenarioId id,
    String name,
    int revision,
    LocalDate day,
    Judge criteria,
    List<Entry> institutions,
    List<PlannedCluster> baseline,
    List<PlannedCluster> clusters) {

  public Scenario {
    institutions = List.copyOf(institutions);
    baseline = List.copyOf(baseline);
    clusters = List.copyOf(clusters);
  }

  /// @param text the criteria set as YAML
  public record Judge(String name, int version, String text) {}

  /// The clusters as the engine's words say them: by the cluster's id the ids of its institutions.
  /// Institutions that nobody knows the place of are left out, because the engine cannot know them;
  /// so are clusters that nothing is left of.
  public Clustering clustering() {
    return clustering(clusters);
  }

  public Clustering clusteringOfBaseline() {
    return clustering(baseline);
  }

  private Clustering clustering(List<PlannedCluster> all) {
    var placed = new LinkedHashMap<InstitutionId, Entry>();
    for (var entry : institutions) if (entry.point().isPresent()) placed.put(entry.id(), entry);
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (var cluster : all) {
      var known = cluster.members().stream().filter(placed::containsKey).toList();
      if (!known.isEmpty())
        members.put(cluster.label(), known.stream().map(id -> id.value().toString()).toList());
    }
    return new Clustering(members);
  }

  /// The question that the criteria ask about these institutions.
  public PlanProblem problem() {
    return switch (CriteriaText.read(criteria.text())) {
      case CriteriaReading.Understood(var set) ->
          PlanProblem.of(set, institutions.stream().map(EntrySites::of).toList());
      case CriteriaReading.Rejected(var problems) ->
          throw new IllegalStateException("Criteria that a scenario was made with: " + problems);
    };
  }
}
