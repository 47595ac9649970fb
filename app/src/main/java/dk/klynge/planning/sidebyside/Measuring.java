package dk.klynge.planning.sidebyside;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.EntrySites;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlannedCluster;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Measures structures by one set of criteria for one reader.
record Measuring(CriteriaSet criteria, Sight sight) {

  /// What is to be measured.
  record Structure(
      String key,
      String name,
      LocalDate day,
      OptionalInt revision,
      List<Entry> institutions,
      List<PlannedCluster> clusters) {}

  /// Empty where the criteria cannot be asked about these institutions.
  Optional<Column> column(Structure structure) {
    var institutions = new LinkedHashMap<InstitutionId, Entry>();
    structure.institutions().forEach(entry -> institutions.put(entry.id(), entry));
    var clusters = Column.named(structure.clusters());
    return measured(institutions.values(), clusters)
        .map(measured ->
            new Column(
                structure.key(),
                structure.name(),
                structure.day(),
                structure.revision(),
                institutions,
                clusters,
                measured,
                seen(institutions, clusters)));
  }

  private Optional<Measured> measured(
      Collection<Entry> institutions, SequencedMap<String, PlannedCluster> clusters) {
    var sites = institutions.stream().map(EntrySites::of).toList();
    return switch (PlanProblem.of(criteria, sites)) {
      case PlanProblem.Ready ready ->
          Optional.of(Measurer.measure(ready.problem(), clustering(institutions, clusters)));
      case PlanProblem.Refused _ -> Optional.empty();
    };
  }

  /// Institutions that nobody knows the place of are left out: the engine does not know them.
  private static Clustering clustering(
      Collection<Entry> institutions, SequencedMap<String, PlannedCluster> clusters) {
    var placed = new LinkedHashSet<InstitutionId>();
    for (var entry : institutions) if (entry.point().isPresent()) placed.add(entry.id());
    Map<String, List<String>> members = new LinkedHashMap<>();
    clusters.forEach((label, cluster) -> {
      var known = cluster.members().stream().filter(placed::contains).toList();
      if (!known.isEmpty())
        members.put(label, known.stream().map(id -> id.value().toString()).toList());
    });
    return new Clustering(members);
  }

  /// Whoever sees some areas sees each cluster that has an institution there, whole.
  private Set<String> seen(
      Map<InstitutionId, Entry> institutions, SequencedMap<String, PlannedCluster> clusters) {
    return clusters.entrySet().stream()
        .filter(each ->
            each.getValue().members().stream()
                .anyMatch(id -> sight.holds(Objects.requireNonNull(institutions.get(id)))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
