package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// A dear wish wins over the objective; its amount is counted anew by the measures.
class WishTests {

  private static final Sites SITES = Cases.random(24, 9);

  private static Measured dear(Wish wish) {
    return Cases.solve(Cases.problem(SITES, 4).withWishes(wish), 3000).measured();
  }

  private static double amount(Wish wish, Measured measured) {
    var members = new LinkedHashMap<String, List<String>>();
    measured.clusters().forEach(cluster -> members.put(cluster.label(), cluster.sites()));
    return Cases.measure(Cases.problem(SITES, 4).withWishes(wish), members)
        .wishes()
        .getFirst()
        .amount();
  }

  @Test
  void clustersAreBalancedWhereThatIsWished() {
    var wish = new Wish.Balance(100);
    var plain = Cases.solve(Cases.problem(SITES, 4), 3000).measured();

    assertThat(dear(wish).wishes().getFirst().amount()).isLessThan(amount(wish, plain));
    assertThat(dear(wish).value()).isGreaterThan(plain.value());
  }

  @Test
  void sitesOfAnAreaStayTogetherWhereThatIsWished() {
    assertThat(dear(new Wish.SameAttributePreferred("area", 1e5)).wishes().getFirst().amount())
        .isZero();
  }

  @Test
  void childrenStayInTheirClusterAsTheyGrowWhereThatIsWished() {
    var measured = dear(new Wish.CoherentTransitions("family", 1e4));

    assertThat(measured.wishes().getFirst().amount()).isZero();
    assertThat(measured.cost()).isEqualTo(measured.value());
  }

  @Test
  void amountsAreCountedByCluster() {
    var sites = Cases.line(0, 1, 2);
    var drawn = Map.of("K", List.of("a", "b"), "L", List.of("c"));
    var problem =
        Cases.problem(sites, 2)
            .startingFrom(new Clustering(Map.of("K", List.of("a"), "L", List.of("b", "c"))))
            .withWishes(new Wish.Balance(2), new Wish.KeepAsToday(7));

    assertThat(Measurer.measure(problem, new Clustering(drawn)).wishes())
        .extracting(Measured.WishMissed::amount, Measured.WishMissed::cost)
        .containsExactly(Tuple.tuple(10.0, 20.0), Tuple.tuple(1.0, 7.0));
  }
}
