package dk.klynge.planning.alternative.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.history.Reach.Kind;
import dk.klynge.planning.alternative.history.Reach.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two areas with two clusters each; the last cluster is a network of self-owning institutions.
class ReachTests {

  private static final UUID NORTH = UUID.randomUUID();
  private static final UUID SOUTH = UUID.randomUUID();
  private static final UUID RING = UUID.randomUUID();
  private static final ClusterId GONE = cluster();
  private static final List<ClusterId> CLUSTERS =
      List.of(cluster(), cluster(), cluster(), cluster());
  private static final List<InstitutionId> HOUSES =
      java.util.stream.Stream.generate(() -> new InstitutionId(UUID.randomUUID()))
          .limit(8)
          .toList();

  @Test
  void anAreaOwnsWhatIsChangedInIt() {
    assertThat(own(Kind.AREA, NORTH, 0, 2)).containsExactly(CLUSTERS.get(0));
    assertThat(own(Kind.AREA, SOUTH, 0, 2)).containsExactly(CLUSTERS.get(2));
  }

  @Test
  void aBoardOwnsTheClusterThatItsInstitutionIsIn() {
    assertThat(own(Kind.INSTITUTION, HOUSES.get(3).value(), 0, 1, 2))
        .containsExactly(CLUSTERS.get(1));
  }

  @Test
  void aClusterLeaderOwnsTheClusterOrTheOneThatMostOfItCameTo() {
    assertThat(own(Kind.CLUSTER, CLUSTERS.get(2).value(), 0, 2)).containsExactly(CLUSTERS.get(2));
    assertThat(own(Kind.CLUSTER, GONE.value(), 0, 1, 2)).containsExactly(CLUSTERS.get(1));
  }

  @Test
  void anUmbrellaOrganisationOwnsItsNetworksAndNoMunicipalCluster() {
    assertThat(own(Kind.UMBRELLA, RING, 0, 1, 2, 3)).containsExactly(CLUSTERS.get(3));
  }

  @Test
  void whatIsNotChangedOrNotThereIsNobodysOwn() {
    assertThat(own(Kind.AREA, NORTH, 2, 3)).isEmpty();
    assertThat(own(Kind.CLUSTER, UUID.randomUUID(), 0, 1, 2, 3)).isEmpty();
    assertThat(Reach.NOWHERE.own(scenario(), Set.copyOf(CLUSTERS))).isEmpty();
  }

  private static Set<ClusterId> own(Kind kind, UUID id, int... touched) {
    var all =
        java.util.Arrays.stream(touched)
            .mapToObj(CLUSTERS::get)
            .collect(java.util.stream.Collectors.toSet());
    return new Reach(List.of(new Place(kind, id, ""))).own(scenario(), all);
  }

  private static Scenario scenario() {
    var clusters =
        java.util.stream.IntStream.range(0, 4)
            .mapToObj(i ->
                new PlannedCluster(
                    CLUSTERS.get(i),
                    "Klynge " + i,
                    i == 3 ? "network" : "municipal",
                    Optional.of(new AreaId(i < 2 ? NORTH : SOUTH)),
                    HOUSES.subList(2 * i, 2 * i + 2)))
            .toList();
    var before =
        new PlannedCluster(GONE, "Før", "municipal", Optional.empty(), HOUSES.subList(1, 4));
    return new Scenario(
        ScenarioId.fresh(),
        "Prøve",
        0,
        LocalDate.of(2026, 1, 1),
        new Scenario.Judge("Kommunal", 1, ""),
        HOUSES.stream().map(ReachTests::entry).toList(),
        List.of(before),
        clusters);
  }

  /// The first and the last two belong to an umbrella organisation.
  private static Entry entry(InstitutionId id) {
    int number = HOUSES.indexOf(id);
    return new Entry(
        id,
        "Hus " + number,
        "integrated",
        "municipal",
        Optional.of(new Named(number < 4 ? NORTH : SOUTH, "Område")),
        Optional.empty(),
        number == 0 || number > 5 ? Optional.of(new Named(RING, "Ringen")) : Optional.empty(),
        Optional.empty(),
        Map.of(),
        OptionalInt.empty(),
        Map.of());
  }

  private static ClusterId cluster() {
    return new ClusterId(UUID.randomUUID());
  }
}
