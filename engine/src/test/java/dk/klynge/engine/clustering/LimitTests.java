package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each limit judges a drawn clustering: a, b, c stand at 0, 10 and 100 metres with 10 children
/// each.
class LimitTests {

  private static final Map<String, List<String>> ALL_IN_ONE = Map.of("K", List.of("a", "b", "c"));

  private static List<Broken> judge(Limit limit) {
    return judge(Cases.line(0, 10, 100), limit, ALL_IN_ONE);
  }

  private static List<Broken> judge(Sites sites, Limit limit, Map<String, List<String>> drawn) {
    return Cases.measure(Cases.problem(sites, drawn.size()).withLimits(limit), drawn).broken();
  }

  private static Broken inK(Rule rule, double value, double bound, String... sites) {
    return new Broken(rule, value, bound, Optional.of("K"), List.of(sites), List.of());
  }

  @Test
  void weightIsBoundedFromBothSides() {
    assertThat(judge(new WeightWithin(30, 30))).isEmpty();
    assertThat(judge(new WeightWithin(0, 29)))
        .containsExactly(inK(Rule.WEIGHT_AT_MOST, 30, 29, "a", "b", "c"));
    assertThat(judge(new WeightWithin(31, 99)))
        .containsExactly(inK(Rule.WEIGHT_AT_LEAST, 30, 31, "a", "b", "c"));
  }

  @Test
  void sitesAreCounted() {
    assertThat(judge(new SitesWithin(3, 3))).isEmpty();
    assertThat(judge(new SitesWithin(1, 2)))
        .containsExactly(inK(Rule.SITES_AT_MOST, 3, 2, "a", "b", "c"));
    assertThat(judge(new SitesWithin(4, 5)))
        .containsExactly(inK(Rule.SITES_AT_LEAST, 3, 4, "a", "b", "c"));
  }

  @Test
  void aDiameterNamesTheTwoSitesFurthestApart() {
    assertThat(judge(new DiameterWithin(100))).isEmpty();
    assertThat(judge(new DiameterWithin(99)))
        .containsExactly(inK(Rule.DIAMETER, 100, 99, "a", "c"));
  }

  @Test
  void distanceToTheCentreNamesTheSitesTooFarFromTheMedian() {
    assertThat(judge(new DistanceToCentreWithin(90))).isEmpty();
    assertThat(judge(new DistanceToCentreWithin(50)))
        .containsExactly(inK(Rule.DISTANCE_TO_CENTRE, 90, 50, "c"));
  }

  @Test
  void mixedAttributesNameTheOddOnesAndTheValues() {
    var builder = Sites.builder(List.of());
    for (String value : List.of("N", "N", "S"))
      builder.add("x" + builder.ids.size(), 0, 0, new double[0], Map.of("area", value));
    var drawn = Map.of("K", List.of("x0", "x1", "x2"));

    assertThat(judge(Cases.sites(builder), new SameAttribute("area"), drawn))
        .containsExactly(inK(Rule.SAME_ATTRIBUTE, 2, 1, "x2").about(List.of("area", "N", "S")));
  }

  @Test
  void anAgeGroupIsCoveredAlsoByAnUnknownNumberOfChildren() {
    var builder = Sites.builder(Cases.AGES);
    builder.add("a", 0, 0, new double[] {Double.NaN, 0}, Map.of());
    var limit = new AgesCovered(Set.copyOf(Cases.AGES));

    assertThat(judge(Cases.sites(builder), limit, Map.of("K", List.of("a"))))
        .containsExactly(inK(Rule.AGES_COVERED, 1, 2, "a").about(List.of("3-6")));
  }

  @Test
  void aClusterInTwoPartsNamesTheSmallerOne() {
    var path = Map.of("a", Set.of("b"), "b", Set.of("c"));
    assertThat(judge(new Contiguous(path))).isEmpty();
    assertThat(judge(new Contiguous(Map.of("b", Set.of("a", "elsewhere")))))
        .containsExactly(inK(Rule.CONTIGUOUS, 2, 1, "c"));
  }

  @Test
  void sitesToBeTogetherMustNotBeSpread() {
    var drawn = Map.of("K", List.of("a"), "L", List.of("b", "c"));
    var limit = new KeepTogether(Set.of("a", "b"));

    assertThat(judge(limit)).isEmpty();
    assertThat(judge(Cases.line(0, 10, 100), limit, drawn))
        .containsExactly(
            new Broken(Rule.KEEP_TOGETHER, 2, 1, Optional.empty(), List.of("a", "b"), List.of()));
  }

  @Test
  void sitesToBeApartMustNotMeet() {
    assertThat(judge(new KeepApart(Set.of("a")))).isEmpty();
    assertThat(judge(new KeepApart(Set.of("a", "c"))))
        .containsExactly(inK(Rule.KEEP_APART, 2, 1, "a", "c"));
  }
}
