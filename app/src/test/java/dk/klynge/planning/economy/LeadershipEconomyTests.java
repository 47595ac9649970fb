package dk.klynge.planning.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.planning.CostModel;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.PlannedCluster;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadershipEconomyTests {

  private final CostModels models = Models.shipped();
  private final CostModel model = models.inForce().model();
  private final LeadershipEconomy economy = new CompareLeadership(models);

  @Test
  void theShippedModelIsUnderstoodAndSaysTheSameWhenWritten() {
    assertThat(CostModelText.read(CostModelText.write(model)))
        .isEqualTo(new CostModelText.Reading.Understood(model));
  }

  @Test
  void aStructureThatStaysSavesNothing() {
    var houses = Houses.municipal(6, 80);
    var clusters = List.of(Houses.cluster("A", "municipal", houses));

    var comparison = economy.compare(houses, clusters, clusters);

    assertThat(comparison.total().saving()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(comparison.posts()).isEqualTo(new LeadershipEconomy.Posts(1, 1));
  }

  @Test
  void institutionsThatBecomeAClusterSaveByHand() {
    var houses = Houses.municipal(6, 80);

    var comparison =
        economy.compare(houses, List.of(), List.of(Houses.cluster("A", "municipal", houses)));

    // Before: 6 x (640 + 165 + 105) thousand. After: 6 x (640 + 50 - 5 x 44 x 0.265) + 735 + 130.
    double before = 6 * 910_000;
    double after = 6 * (690_000 - 5 * 44 * 265) + 865_000;
    // One post falls vacant at once, and of five leaders some have left in the third year.
    double pay = 65_000 * (1 + 5 * (1 - Math.pow(1 - 0.107, 2)));
    assertThat(comparison.total().before().doubleValue()).isEqualTo(before);
    assertThat(comparison.total().after().doubleValue()).isCloseTo(after - pay, within(1.0));
    assertThat(comparison.clusters()).hasSize(1);
    assertThat(comparison.model()).endsWith(" 0");
  }

  @Test
  void oneClusterLessSavesItsLeaderAndItsAdministration() {
    var west = Houses.municipal(4, 80);
    var east = Houses.municipal(4, 80);
    var both = Houses.both(west, east);
    var a = Houses.cluster("A", "municipal", west);
    var b = Houses.cluster("B", "municipal", east);

    var comparison =
        economy.compare(
            both, List.of(a, b), List.of(Houses.with(a, both), Houses.with(b, List.of())));

    assertThat(comparison.total().saving()).isEqualByComparingTo("865000");
    assertThat(comparison.posts()).isEqualTo(new LeadershipEconomy.Posts(2, 1));
  }

  @Test
  void theClustersTogetherAreTheWhole() {
    var west = Houses.municipal(5, 150);
    var east = Houses.municipal(3, 30);
    var both = Houses.both(west, east);

    var comparison =
        economy.compare(
            both,
            List.of(),
            List.of(Houses.cluster("A", "municipal", west), Houses.cluster("N", "network", east)));

    double sum =
        comparison.clusters().values().stream()
            .mapToDouble(amounts -> amounts.saving().doubleValue())
            .sum();
    assertThat(comparison.total().saving().doubleValue()).isCloseTo(sum, within(2.0));
    assertThat(comparison.posts()).isEqualTo(new LeadershipEconomy.Posts(0, 1));
  }

  @Test
  void thousandsOfInstitutionsAreComparedWithinTheTimeOfOneAct() {
    var houses = Houses.municipal(3700, 80);
    var clusters = new ArrayList<PlannedCluster>();
    for (int i = 0; i < 3700; i += 7)
      clusters.add(Houses.cluster("K" + i, "municipal", houses.subList(i, Math.min(i + 7, 3700))));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long begun = System.nanoTime();
      economy.compare(houses, List.of(), clusters);
      best = Math.min(best, System.nanoTime() - begun);
    }
    assertThat(best / 1e6).as("milliseconds").isLessThan(100);
  }
}
