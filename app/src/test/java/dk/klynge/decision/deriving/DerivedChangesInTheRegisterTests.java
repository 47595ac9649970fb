package dk.klynge.decision.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.planning.PlannedCluster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What holds in the small simulated register holds in the real one.
@SpringBootTest
class DerivedChangesInTheRegisterTests {

  private static final LocalDate OLD = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  @Autowired StructuralChanges structure;
  @Autowired Register register;
  @Autowired JdbcClient db;

  @Test
  void appliedToTheRegisterTheyGiveTheStructureExactlyAndTheDayBeforeStays() {
    for (long seed = 0; seed < 60; seed++) {
      var given = new RegisterFixture(db).empty();
      var areas = List.of(given.area("Nord"), given.area("Syd"));
      var sites = new ArrayList<InstitutionId>();
      for (int i = 0; i < 13; i++) sites.add(given.institution("Hus " + i).add());
      var pair = TwoStructures.of(seed, areas);
      var before = pair.before().stream().map(one -> withSites(one, sites)).toList();
      var after = pair.after().stream().map(one -> withSites(one, sites)).toList();
      apply(OLD, begin(before));

      apply(DAY, DeriveChanges.between(before, after));

      assertThat(told(DAY)).as("seed %d", seed).isEqualTo(SimulatedRegister.told(after));
      assertThat(told(DAY.minusDays(1)))
          .as("seed %d", seed)
          .isEqualTo(SimulatedRegister.told(before));
    }
  }

  private void apply(LocalDate day, List<StructuralChange> changes) {
    var reason = new Reason("test", UUID.randomUUID(), "Prøve");
    assertThat(structure.apply(day, changes, reason))
        .isEqualTo(new Outcome.Applied(changes.size()));
  }

  private static PlannedCluster withSites(PlannedCluster one, List<InstitutionId> sites) {
    return new PlannedCluster(
        one.id(),
        one.name(),
        one.kind(),
        one.area(),
        one.members().stream()
            .map(id -> sites.get((int) id.value().getLeastSignificantBits()))
            .toList());
  }

  private static List<StructuralChange> begin(List<PlannedCluster> clusters) {
    var changes = new ArrayList<StructuralChange>();
    for (var one : clusters) {
      changes.add(new StructuralChange.Establish(one.id(), one.name(), one.kind(), one.area()));
      one.members().forEach(id -> changes.add(new StructuralChange.Move(id, one.id())));
    }
    return changes;
  }

  private Map<UUID, SimulatedRegister.Told> told(LocalDate day) {
    var members = new HashMap<UUID, List<InstitutionId>>();
    for (Entry entry : register.on(day, Filter.all()))
      entry
          .cluster()
          .ifPresent(cluster ->
              members
                  .computeIfAbsent(cluster.id().value(), _ -> new ArrayList<>())
                  .add(entry.id()));
    return SimulatedRegister.told(
        register.clustersOn(day).stream()
            .map((ClusterName cluster) ->
                new PlannedCluster(
                    cluster.id(),
                    cluster.name(),
                    cluster.kind(),
                    register.areaOf(cluster.id(), day),
                    members.getOrDefault(cluster.id().value(), List.of())))
            .toList());
  }
}
