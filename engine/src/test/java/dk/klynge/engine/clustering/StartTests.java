package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Searches that begin from a clustering of today.
class StartTests {

  private static final Sites SITES = Cases.line(0, 1, 2, 100, 101, 102);

  private static final Clustering MIXED =
      new Clustering(Map.of("K", List.of("a", "b", "f"), "L", List.of("c", "d", "e")));

  @Test
  void anInfeasibleStartIsRepairedAndKeepsItsLabels() {
    var problem = Cases.problem(SITES, 2).startingFrom(MIXED).withLimits(new DiameterWithin(10));
    var proposal = Cases.solve(problem, 400);

    assertThat(proposal.feasible()).isTrue();
    assertThat(proposal.clustering().members())
        .isEqualTo(Map.of("K", List.of("a", "b", "c"), "L", List.of("d", "e", "f")));
  }

  @Test
  void theWishToKeepTodayWeighsAgainstTheObjective() {
    var wish = new Wish.KeepAsToday(1000);
    var proposal = Cases.solve(Cases.problem(SITES, 2).startingFrom(MIXED).withWishes(wish), 400);

    assertThat(proposal.clustering().members()).isEqualTo(MIXED.members());
    assertThat(proposal.measured().wishes().getFirst().amount()).isZero();
  }

  @Test
  void fixedSitesAndLockedClustersStay() {
    var locks = new Locks(Map.of("f", "K"), Set.of("L"));
    var problem = Cases.problem(SITES, 3).startingFrom(MIXED).withLocks(locks);
    var members = Cases.solve(problem, 400).clustering().members();

    assertThat(members).hasSize(3).containsEntry("L", List.of("c", "d", "e"));
    assertThat(members.get("K")).contains("f");
  }

  @Test
  void aSiteCanBeFixedToANewLabel() {
    var locks = new Locks(Map.of("a", "North", "f", "North"), Set.of());
    var proposal = Cases.solve(Cases.problem(SITES, 2).withLocks(locks), 400);

    assertThat(proposal.broken()).isEmpty();
    assertThat(proposal.clustering().members().get("North")).contains("a", "f");
  }

  @Test
  void aStartWithAnotherNumberOfClustersIsBroughtToTheNumberAskedFor() {
    for (int clusters = 1; clusters <= 5; clusters++) {
      var proposal = Cases.solve(Cases.problem(SITES, clusters).startingFrom(MIXED), 100);
      assertThat(proposal.clusters()).hasSize(clusters);
    }
  }

  @Test
  void aStartAcrossAreasIsSeparated() {
    var sites = Cases.random(20, 4);
    var all =
        new Clustering(Map.of("K", sites.ids().subList(0, 9), "L", sites.ids().subList(9, 18)));
    var problem =
        Cases.problem(sites, 4)
            .startingFrom(all)
            .withLimits(new SameAttribute("area"), new SitesWithin(1, 8));

    assertThat(Cases.solve(problem, 2000).broken()).isEmpty();
  }

  @Test
  void todaysStructureIsMeasuredWithAllThatIsWrongWithIt() {
    var today = Map.of("K", List.of("a", "b", "nobody"), "L", List.of("c", "a"));
    var measured = Cases.measure(Cases.problem(SITES, 3), today);

    assertThat(measured.unknownIds()).containsExactly("nobody");
    assertThat(measured.broken())
        .extracting(Broken::rule)
        .contains(Rule.EVERY_SITE_PLACED, Rule.PLACED_ONCE, Rule.CLUSTERS_AT_LEAST);
    assertThat(measured.clusters()).extracting(Cluster::label).containsExactlyInAnyOrder("K", "L");
  }
}
