package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Unit;
import dk.klynge.engine.clustering.Objective.Weighting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgeTests {

  @Test
  void oneSiteIsOneCluster() {
    var proposal = Cases.solve(Cases.problem(Cases.line(7), 1), 50);

    assertThat(proposal.clusters()).hasSize(1);
    assertThat(proposal.value()).isZero();
    assertThat(proposal.clusters().getFirst().centre()).isEqualTo(new Centre.AtSite("a"));
  }

  @Test
  void sitesInOnePlaceAreDividedByTheLimits() {
    var problem =
        Cases.problem(Cases.line(new double[60]), 6).withLimits(new WeightWithin(100, 100));
    for (var measure : Measure.values()) {
      var objective = new Objective(measure, Weighting.CHILDREN);
      var same =
          Problem.of(problem.sites(), problem.distance(), objective, problem.count())
              .withLimits(problem.limits());
      var proposal = Cases.solve(same, 600);

      assertThat(proposal.broken()).isEmpty();
      assertThat(proposal.value()).isZero();
    }
  }

  @Test
  void unknownWeightsAreNamedInTheMeasures() {
    var builder = Sites.builder(List.of("all"));
    builder.add("a", 0, 0, new double[] {Double.NaN}, Map.of());
    builder.add("b", 10, 0, new double[] {30}, Map.of());
    var objective = new Objective(Measure.MEDIAN, Weighting.CHILDREN);
    var proposal =
        Cases.solve(
            Problem.of(
                Cases.sites(builder),
                new Distance.Planar(),
                objective,
                new ClusterCount.Exactly(1)),
            50);
    var measures = proposal.clusters().getFirst().measures();

    assertThat(measures.unknownWeight()).containsExactly("a");
    assertThat(measures.weight()).isEqualTo(30);
    assertThat(measures.weightByAgeGroup()).isEqualTo(Map.of("all", 30.0));
    assertThat(proposal.unit()).isEqualTo(Unit.CHILD_METRES);
  }

  @Test
  void aQuarterOfTheEquatorIsAQuarterOfTheCircumference() {
    var sites = Cases.line(0, 90);
    assertThat(new Distance.GreatCircle().between(sites, 0, 1))
        .isCloseTo(Distance.EARTH_RADIUS * Math.PI / 2, within(1e-3));
  }

  @Test
  void degreesAreMeasuredAlongTheEarth() {
    var builder = Sites.builder(List.of());
    for (int i = 0; i < 40; i++)
      builder.add("t" + i, -97 + (i % 2) * 2 + i * 1e-3, 30, new double[0], Map.of());
    var problem =
        Problem.of(
            Cases.sites(builder),
            new Distance.GreatCircle(),
            Cases.MEDIAN,
            new ClusterCount.Exactly(2));
    for (var measure : Measure.values()) {
      var objective = new Objective(measure, Weighting.SITES);
      var proposal =
          Cases.solve(
              Problem.of(problem.sites(), problem.distance(), objective, problem.count()), 400);
      assertThat(proposal.clusters())
          .allSatisfy(cluster -> assertThat(cluster.measures().diameter()).isBetween(3000., 4000.));
    }
  }

  @Test
  void aTableOfDistancesReplacesTheCoordinates() {
    // a and c are near by the table though far by their coordinates.
    var table =
        Distance.Matrix.of(new double[][] {{0, 9, 1, 9}, {9, 0, 9, 1}, {1, 9, 0, 9}, {9, 3, 9, 0}});
    var problem =
        Problem.of(Cases.line(0, 1, 100, 101), table, Cases.MEDIAN, new ClusterCount.Exactly(2));
    var proposal = Cases.solve(problem, 200);

    assertThat(proposal.clustering().members().values())
        .containsExactlyInAnyOrder(List.of("a", "c"), List.of("b", "d"));
    assertThat(proposal.value()).isEqualTo(1 + 2);
    assertThat(proposal.unit()).isEqualTo(Unit.TABLE_UNITS);
  }
}
