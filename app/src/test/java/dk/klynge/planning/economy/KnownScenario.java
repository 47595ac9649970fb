package dk.klynge.planning.economy;

import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Scenarios made of records: municipal and self-owning institutions that stand alone, put into
/// clusters and a network.
@TestConfiguration
class KnownScenario {

  static final List<Entry> MUNICIPAL = Houses.municipal(14, 85);
  static final List<Entry> SELF_OWNING = Houses.of(6, 60, "self_owning");
  static final ScenarioId ID = ScenarioId.fresh();
  static final ScenarioId ONLY_SELF_OWNING = ScenarioId.fresh();

  @Bean
  @Primary
  Scenarios knownScenarios() {
    var west = Houses.cluster("Klynge Vest", "municipal", MUNICIPAL.subList(0, 7));
    var east = Houses.cluster("Klynge Øst", "municipal", MUNICIPAL.subList(7, 13));
    var network = Houses.cluster("Netværket", "network", SELF_OWNING);
    var all = new ArrayList<>(MUNICIPAL);
    all.addAll(SELF_OWNING);
    return new Records(
        List.of(
            scenario(ID, "Reform <1>", all, List.of(west, east, network)),
            scenario(ONLY_SELF_OWNING, "Kun selvejende", SELF_OWNING, List.of(network))));
  }

  private static Scenario scenario(
      ScenarioId id, String name, List<Entry> institutions, List<PlannedCluster> clusters) {
    var judge = new Scenario.Judge("Kommunal", 1, "clusters: 2\n");
    return new Scenario(
        id, name, 3, LocalDate.of(2026, 1, 1), judge, institutions, List.of(), clusters);
  }

  private record Records(List<Scenario> scenarios) implements Scenarios {

    @Override
    public Optional<Scenario> find(ScenarioId id) {
      return scenarios.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Scenario> find(ScenarioId id, int revision) {
      return find(id);
    }

    @Override
    public List<Summary> all() {
      return scenarios.stream()
          .map(one ->
              new Summary(one.id(), one.name(), one.day(), "both", 3, 20, 3, "P", Instant.EPOCH))
          .toList();
    }

    @Override
    public List<Publication> published() {
      return List.of();
    }
  }
}
