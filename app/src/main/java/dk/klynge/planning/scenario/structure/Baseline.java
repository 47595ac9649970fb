package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a scenario began with. It never changes.
///
/// @param institutions of that day which the filter left in, as they stood
/// @param clusters that everything done later differs from
public record Baseline(
    ScenarioId id,
    String name,
    Made made,
    Origin origin,
    LocalDate day,
    Filter filter,
    Scenario.Judge criteria,
    List<Entry> institutions,
    List<PlannedCluster> clusters) {

  public Baseline {
    institutions = List.copyOf(institutions);
    clusters = List.copyOf(clusters);
  }

  /// @param form key of the form that was sent; sent twice it makes one scenario
  public record Made(Instant at, String by, String byName, String form) {}

  /// Where it comes from.
  public sealed interface Origin {
    record Today() implements Origin {}

    record Proposal(UUID id) implements Origin {}

    record Other(ScenarioId id, int revision) implements Origin {}
  }

  /// Which ownership it is about.
  public String track() {
    return filter
        .ownership()
        .filter(Set.of("municipal", "self_owning")::contains)
        .or(() -> filter.clusterKind().filter(Set.of("municipal", "self_owning")::contains))
        .orElse("both");
  }

  public Set<UUID> areas() {
    return institutions.stream()
        .flatMap(entry -> entry.area().stream())
        .map(Named::id)
        .collect(Collectors.toSet());
  }

  /// The scenario at its beginning, about some of its institutions.
  public Scenario scenario(List<Entry> some) {
    return new Scenario(id, name, 0, day, criteria, some, clusters, clusters);
  }

  /// The structure before anything was done.
  Structure structure() {
    return Structure.of(clusters);
  }

  Map<InstitutionId, Entry> byId() {
    var entries = new HashMap<InstitutionId, Entry>();
    institutions.forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }
}
