package dk.klynge.planning.agreement.saving;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.agreement.saving.RequiredSaving.Basis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds the networks and clusters of self-owning institutions, in a scenario or in force.
@Component
public class Networks {

  private static final Set<String> KINDS = Set.of("network", "self_owning");

  private final Scenarios scenarios;
  private final Register register;
  private final Yardstick yardstick;
  private final Clock clock;

  Networks(Scenarios scenarios, Register register, Yardstick yardstick, Clock clock) {
    this.scenarios = scenarios;
    this.register = register;
    this.yardstick = yardstick;
    this.clock = clock;
  }

  public Optional<Network> find(Optional<ScenarioId> scenario, ClusterId network) {
    var all = scenario.isPresent() ? of(scenario.get()) : inForce();
    return all.stream().filter(each -> each.cluster().id().equals(network)).findFirst();
  }

  /// As the scenario stands now.
  public List<Network> of(ScenarioId id) {
    return scenarios.find(id).map(this::of).orElse(List.of());
  }

  public List<Network> of(ScenarioId id, int revision) {
    return scenarios.find(id, revision).map(this::of).orElse(List.of());
  }

  private List<Network> of(Scenario scenario) {
    var rate =
        yardstick
            .rate(Basis.SCENARIO, scenario.institutions(), scenario.clusters())
            .or(this::rateInForce);
    return networks(
        Optional.of(scenario.id()),
        scenario.day(),
        scenario.institutions(),
        scenario.clusters(),
        rate);
  }

  public List<Network> inForce() {
    var today = LocalDate.now(clock);
    var institutions = register.on(today, Filter.all());
    var clusters = clusters(institutions, today);
    return networks(
        Optional.empty(),
        today,
        institutions,
        clusters,
        yardstick.rate(Basis.IN_FORCE, institutions, clusters));
  }

  private Optional<Yardstick.Rate> rateInForce() {
    var today = LocalDate.now(clock);
    var institutions = register.on(today, Filter.of(Map.of("clusterKind", "municipal")));
    return yardstick.rate(Basis.IN_FORCE, institutions, clusters(institutions, today));
  }

  private List<Network> networks(
      Optional<ScenarioId> scenario,
      LocalDate day,
      List<Entry> institutions,
      List<PlannedCluster> clusters,
      Optional<Yardstick.Rate> rate) {
    Map<InstitutionId, Entry> entries = new HashMap<>();
    institutions.forEach(entry -> entries.put(entry.id(), entry));
    return clusters.stream()
        .filter(cluster -> KINDS.contains(cluster.kind()) && !cluster.members().isEmpty())
        .map(cluster -> {
          var members =
              cluster.members().stream()
                  .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                  .toList();
          var required = yardstick.required(cluster, members, rate);
          return new Network(scenario, day, cluster, members, required);
        })
        .toList();
  }

  private List<PlannedCluster> clusters(List<Entry> institutions, LocalDate day) {
    Map<ClusterId, List<Entry>> members = new LinkedHashMap<>();
    for (var entry : institutions)
      entry
          .cluster()
          .ifPresent(
              cluster -> members.computeIfAbsent(cluster.id(), _ -> new ArrayList<>()).add(entry));
    return register.clustersOn(day).stream()
        .filter(cluster -> members.containsKey(cluster.id()))
        .map(cluster ->
            new PlannedCluster(
                cluster.id(),
                cluster.name(),
                cluster.kind(),
                KINDS.contains(cluster.kind())
                    ? register.areaOf(cluster.id(), day)
                    : Optional.empty(),
                members.getOrDefault(cluster.id(), List.of()).stream().map(Entry::id).toList()))
        .toList();
  }
}
