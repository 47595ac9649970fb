package dk.klynge.planning.alternative.twofold;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.WeightWithin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Institutions on a line, a kilometre apart, with fifty places each.
class TwofoldTests {

  private static final int SITES = 9;
  private static final Clustering ORIGINAL =
      clustering(Map.of("a", List.of(0, 1, 2), "b", List.of(3, 4, 5), "c", List.of(6, 7, 8)));

  private static Problem problem() {
    var sites = Sites.builder(List.of("places"));
    for (int i = 0; i < SITES; i++)
      sites.add("" + i, i * 1000.0, 0, new double[] {50}, Map.of("district", "d" + i / 2));
    return Problem.of(
            ((Sites.Built.Usable) sites.build()).sites(),
            new Distance.Planar(),
            new Objective(Objective.Measure.MEDIAN, Objective.Weighting.SITES),
            new ClusterCount.Between(1, 5))
        .withLimits(new WeightWithin(100, 200));
  }

  private static Clustering clustering(Map<String, List<Integer>> members) {
    var named = new LinkedHashMap<String, List<String>>();
    members.keySet().stream()
        .sorted()
        .forEach(label ->
            named.put(
                label, members.getOrDefault(label, List.of()).stream().map(i -> "" + i).toList()));
    return new Clustering(named);
  }

  private static Findings test(Clustering original, Clustering alternative, String... chosen) {
    return new Twofold(problem(), original, Set.of(chosen), Tolerances.usual()).test(alternative);
  }

  private static Line line(Findings findings, Measure measure) {
    return findings.principles().stream()
        .filter(each -> each.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingChangedIsEqualThroughoutAndPasses() {
    var findings = test(ORIGINAL, ORIGINAL, "a");

    assertThat(findings.principles()).allMatch(each -> each.judgement() == Judgement.EQUAL);
    assertThat(findings.others()).isEmpty();
    assertThat(findings.unchanged()).isEqualTo(2);
    assertThat(findings.verdict()).isEqualTo(Verdict.PASSES);
  }

  @Test
  void whoTakesAFarInstitutionFromANeighbourFailsBothParts() {
    var findings =
        test(
            ORIGINAL,
            clustering(Map.of("a", List.of(0, 1, 2, 5), "b", List.of(3, 4), "c", List.of(6, 7, 8))),
            "a");

    assertThat(line(findings, Measure.OBJECTIVE).judgement()).isEqualTo(Judgement.WORSE);
    assertThat(findings.others()).extracting(OtherCluster::label).contains("b");
    assertThat(findings.verdict()).isEqualTo(Verdict.FAILS_BOTH);
  }

  @Test
  void aClusterThatIsTakenWhollyIsPutInAWorsePosition() {
    var findings =
        test(
            ORIGINAL,
            clustering(Map.of("a", List.of(0, 1, 2, 3, 4, 5), "c", List.of(6, 7, 8))),
            "a");

    assertThat(findings.others().getFirst().lines())
        .singleElement()
        .extracting(Line::measure)
        .isEqualTo(Measure.EXISTENCE);
    assertThat(findings.ofOthers()).isEqualTo(Judgement.WORSE);
  }

  @Test
  void betterInOneRespectDoesNotMakeGoodWhatIsWorseInAnother() {
    assertThat(Judgement.together(List.of(Judgement.BETTER, Judgement.WORSE, Judgement.EQUAL)))
        .isEqualTo(Judgement.WORSE);
  }

  @Test
  void aLimitThatIsBrokenMoreIsWorseAndOneThatHoldsIsEqual() {
    var findings =
        test(
            ORIGINAL,
            clustering(Map.of("a", List.of(0, 1, 2, 3, 4), "b", List.of(5), "c", List.of(6, 7, 8))),
            "a",
            "b");

    var limits =
        findings.principles().stream().filter(each -> each.measure() == Measure.LIMIT).toList();
    assertThat(limits)
        .filteredOn(each -> each.about().equals("WEIGHT_AT_MOST"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.after()).isEqualTo(50);
          assertThat(each.judgement()).isEqualTo(Judgement.WORSE);
        });
    assertThat(limits)
        .filteredOn(each -> each.about().equals("EVERY_SITE_PLACED"))
        .extracting(Line::judgement)
        .containsExactly(Judgement.EQUAL);
  }

  @Test
  void aDifferenceWithinTheToleranceIsEqualAndBeyondItIsNot() {
    var tolerance = new Tolerance(50, 0.05);

    assertThat(Measure.MEAN_DISTANCE.judge(600, 650, tolerance)).isEqualTo(Judgement.EQUAL);
    assertThat(Measure.MEAN_DISTANCE.judge(600, 651, tolerance)).isEqualTo(Judgement.WORSE);
    assertThat(Measure.MEAN_DISTANCE.judge(2000, 1900, tolerance)).isEqualTo(Judgement.EQUAL);
    assertThat(Measure.AGES.judge(3, 4, Tolerance.NONE)).isEqualTo(Judgement.BETTER);
  }

  @Test
  void childrenWhoChangeClusterAsTheyGrowCountAgainstIt() {
    assertThat(line(test(ORIGINAL, ORIGINAL, "a"), Measure.TRANSITIONS).before()).isEqualTo(1);
  }

  @Property(tries = 300)
  void neverPassesWhenAnyOtherClusterIsWorse(
      @ForAll("structures") Clustering original, @ForAll("structures") Clustering alternative) {
    var findings = test(original, alternative, "a");

    var worse = findings.others().stream().anyMatch(each -> each.judgement() == Judgement.WORSE);
    if (worse) assertThat(findings.verdict()).isNotEqualTo(Verdict.PASSES);
    var lines =
        findings.others().stream().flatMap(each -> each.lines().stream()).map(Line::judgement);
    assertThat(lines.anyMatch(Judgement.WORSE::equals)).isEqualTo(worse);
  }

  /// What is worse is measured here by itself, by the institutions that the limits allow.
  @Property(tries = 500)
  void nothingPassesThatMakesAClusterOutsideTheSendersReachTooSmallOrTooLargeOrEndsIt(
      @ForAll("structures") Clustering original,
      @ForAll("structures") Clustering alternative,
      @ForAll("reaches") Set<String> reach) {
    var verdict = test(original, alternative, reach.toArray(String[]::new)).verdict();

    for (var was : original.members().entrySet()) {
      int is = alternative.members().getOrDefault(was.getKey(), List.of()).size();
      if ((is == 0 || excess(is) > excess(was.getValue().size())) && !reach.contains(was.getKey()))
        assertThat(verdict).isIn(Verdict.FAILS_OTHERS, Verdict.FAILS_BOTH);
    }
  }

  @Provide
  Arbitrary<Set<String>> reaches() {
    return Arbitraries.of("a", "b", "c", "d").set();
  }

  /// By how many institutions of fifty places the limits of 100 and 200 are broken.
  private static int excess(int institutions) {
    return Math.max(0, 2 - institutions) + Math.max(0, institutions - 4);
  }

  @Property(tries = 200)
  void everyStructureIsEqualToItself(@ForAll("structures") Clustering structure) {
    var findings = test(structure, structure, "a");

    assertThat(findings.verdict()).isEqualTo(Verdict.PASSES);
    assertThat(findings.principles()).allMatch(each -> each.judgement() == Judgement.EQUAL);
    assertThat(findings.others()).isEmpty();
  }

  /// What is better one way is worse the other way. Only the size of clusters is measured against
  /// the mean of the original, which is another one for the way back when their number differs.
  @Property(tries = 200)
  void theWayBackIsJudgedTheOtherWayRound(
      @ForAll("structures") Clustering one, @ForAll("structures") Clustering other) {
    var there = test(one, other, "a");
    var back = test(other, one, "a");

    for (int i = 0; i < there.principles().size(); i++) {
      var line = there.principles().get(i);
      if (line.measure() == Measure.SIZE) continue;
      assertThat(back.principles().get(i).judgement())
          .as(line.measure() + " " + line.about())
          .isEqualTo(turned(line.judgement()));
    }
  }

  private static Judgement turned(Judgement judgement) {
    return switch (judgement) {
      case BETTER -> Judgement.WORSE;
      case EQUAL -> Judgement.EQUAL;
      case WORSE -> Judgement.BETTER;
    };
  }

  @Property(tries = 100)
  void clustersNobodyMovesToOrFromKeepTheirMeasures(@ForAll @Size(SITES) List<Boolean> moved) {
    var members = new LinkedHashMap<String, List<Integer>>();
    for (var label : List.of("a", "b", "c")) members.put(label, new ArrayList<>());
    for (int i = 0; i < SITES; i++) {
      var home = List.of("a", "b", "c").get(i / 3);
      var label = i < 6 && moved.get(i) ? (home.equals("a") ? "b" : "a") : home;
      members.getOrDefault(label, new ArrayList<>()).add(i);
    }
    members.values().removeIf(List::isEmpty);

    var findings = test(ORIGINAL, clustering(members), "a", "b");

    // only the districts that it shares with its neighbours can be others
    assertThat(findings.others().stream().flatMap(each -> each.lines().stream()))
        .filteredOn(Line::changed)
        .allMatch(each -> each.measure() == Measure.TRANSITIONS);
  }

  @Provide
  Arbitrary<Clustering> structures() {
    return Arbitraries.of("a", "b", "c", "d")
        .list()
        .ofSize(SITES)
        .map(labels -> {
          var members = new LinkedHashMap<String, List<Integer>>();
          for (int i = 0; i < SITES; i++)
            members.computeIfAbsent(labels.get(i), _ -> new ArrayList<>()).add(i);
          return clustering(members);
        });
  }
}
