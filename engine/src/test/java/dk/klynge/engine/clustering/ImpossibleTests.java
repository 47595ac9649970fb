package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.impossible.Impossibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImpossibleTests {

  private static final Sites FOUR = Cases.line(0, 10, 20, 30);

  private static List<Reason> with(int clusters, Limit... limits) {
    return Cases.reasons(Cases.problem(FOUR, clusters).withLimits(limits));
  }

  @Test
  void nothingToClusterIsSaid() {
    assertThat(Cases.reasons(Cases.problem(Cases.line(), 1))).containsExactly(new Reason.NoSites());
  }

  @Test
  void moreClustersThanSitesAreRefused() {
    assertThat(with(5)).contains(new Reason.MoreClustersThanSites(5, 4));
  }

  @Test
  void weightAndSitesThatDoNotFitAreAddedUp() {
    assertThat(with(3, new WeightWithin(0, 13)))
        .containsExactly(new Reason.TooMuchWeight(40, 3, 13));
    assertThat(
            Cases.reasons(
                Problem.of(
                        FOUR,
                        new Distance.Planar(),
                        Cases.MEDIAN,
                        new ClusterCount.AsFewAsPossible())
                    .withLimits(new WeightWithin(30, 35))))
        .containsExactly(new Reason.ValueCannotBeDivided("", "", 4, 40));
  }

  @Test
  void tooFewChildrenForAllClustersAreAddedUp() {
    assertThat(with(3, new WeightWithin(15, 99)))
        .containsExactly(new Reason.TooLittleWeight(40, 3, 15));
    assertThat(with(3, new SitesWithin(2, 9))).containsExactly(new Reason.TooFewSites(4, 3, 2));
    assertThat(with(1, new SitesWithin(1, 3))).containsExactly(new Reason.TooManySites(4, 1, 3));
  }

  @Test
  void oneSiteAboveTheBoundIsNamed() {
    assertThat(with(4, new WeightWithin(0, 9))).contains(new Reason.SiteTooHeavy("a", 10, 9));
  }

  @Test
  void boundsThatCrossAreRefused() {
    assertThat(with(2, new SitesWithin(3, 2)))
        .containsExactly(new Reason.BoundsCrossed(Rule.SITES_AT_LEAST, 3, 2));
  }

  @Test
  void sitesBothTogetherAndApartAreNamed() {
    assertThat(with(2, new KeepTogether(Set.of("a", "b")), new KeepApart(Set.of("a", "b", "d"))))
        .contains(new Reason.TogetherAndApart(List.of("a", "b")));
  }

  @Test
  void togethernessGoesThroughSeveralSets() {
    assertThat(
            with(
                2,
                new KeepTogether(Set.of("a", "b")),
                new KeepTogether(Set.of("b", "c")),
                new DiameterWithin(15)))
        .contains(new Reason.TogetherTooWide(List.of("a", "c"), 20, 15));
  }

  @Test
  void eachAreaNeedsAClusterOfItsOwn() {
    var sites = Cases.random(12, 1);
    assertThat(Cases.reasons(Cases.problem(sites, 1).withLimits(new SameAttribute("family"))))
        .containsExactly(new Reason.ValuesNeedMoreClusters(List.of("family"), 4, 1));
  }

  private static List<Reason> area(double[] weights, boolean[] old, Limit... limits) {
    var builder = Sites.builder(List.of("young", "old"));
    for (int i = 0; i < weights.length; i++)
      builder
          .add("s" + i, i, 0, new double[] {1, old[i] ? 1 : 0}, Map.of("area", "north"))
          .totalling(weights[i]);
    var all = new ArrayList<>(List.of(limits));
    all.add(new SameAttribute("area"));
    var count = new ClusterCount.Between(1, weights.length);
    var problem =
        Problem.of(Cases.sites(builder), new Distance.Planar(), Cases.MEDIAN, count)
            .withLimits(all);
    return new Impossibility(problem).reasons();
  }

  @Test
  void anAreaWithTooFewSitesForAnAgeGroupIsNamed() {
    assertThat(
            area(
                new double[] {40, 40, 40, 40},
                new boolean[] {true, false, false, false},
                new WeightWithin(0, 90),
                new AgesCovered(Set.of("young", "old"))))
        .containsExactly(new Reason.ValueHasTooFewOfAge("area", "north", "old", 1, 2));
  }

  @Test
  void aSmallAreaThatNoDivisionFitsIsNamed() {
    var two = new boolean[] {true, true, true, false};
    assertThat(area(new double[] {60, 60, 60, 20}, two, new WeightWithin(70, 100)))
        .containsExactly(new Reason.ValueHasNoDivision("area", "north", 4, 200));
    assertThat(area(new double[] {60, 60, 20, 20}, two, new WeightWithin(70, 100))).isEmpty();
  }

  @Test
  void locksThatContradictAreNamed() {
    var today = new Clustering(Map.of("K", List.of("a", "b"), "L", List.of("c", "d")));
    var locks = new Locks(Map.of("a", "L"), Set.of("K", "M"));
    var problem = Cases.problem(FOUR, 2).startingFrom(today).withLocks(locks);
    assertThat(Cases.reasons(problem)).containsExactly(new Reason.LockedUnknown("M"));

    var known = problem.withLocks(new Locks(Map.of("a", "L"), Set.of("K")));
    assertThat(Cases.reasons(known))
        .containsExactly(new Reason.TogetherFixedApart(List.of("a"), List.of("K", "L")));
  }

  @Test
  void aLockedClusterThatBreaksALimitIsNamed() {
    var today = new Clustering(Map.of("K", List.of("a", "b", "c"), "L", List.of("d")));
    var problem =
        Cases.problem(FOUR, 2)
            .startingFrom(today)
            .withLocks(new Locks(Map.of(), Set.of("K")))
            .withLimits(new DiameterWithin(15));
    assertThat(Cases.reasons(problem)).anyMatch(reason -> reason instanceof Reason.LockedBreaks);
  }

  @Test
  void anAgeGroupThatNobodyOffersEnoughIsNamed() {
    assertThat(with(2, new AgesCovered(Set.of("teenagers"))))
        .containsExactly(new Reason.AgeGroupUnknown("teenagers"));
  }

  @Test
  void placesOutsideTheEarthAndBadTablesAreRefused() {
    var far = Cases.line(0, 500);
    var count = new ClusterCount.Exactly(1);
    assertThat(Cases.reasons(Problem.of(far, new Distance.GreatCircle(), Cases.MEDIAN, count)))
        .containsExactly(new Reason.NotOnEarth("b", 500, 0));
    var table = Distance.Matrix.of(new double[][] {{0, 1}, {-1, 0}});
    assertThat(Cases.reasons(Problem.of(far, table, Cases.MEDIAN, count)))
        .containsExactly(new Reason.TableHasBadDistance("b", "a", -1));
    var small = Distance.Matrix.of(new double[][] {{0}});
    assertThat(Cases.reasons(Problem.of(far, small, Cases.MEDIAN, count)))
        .containsExactly(new Reason.TableOfAnotherSize(1, 2));
  }
}
