package dk.klynge.planning.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.explain.Placed;
import dk.klynge.engine.clustering.explain.Price;
import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.organisation.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalWordsTests {

  private static final List<String> KEYS = keys();

  @Test
  void everyReasonOfTheEngineHasASentence() {
    assertThat(Arrays.stream(Reason.class.getPermittedSubclasses()).map(Reasons::key))
        .isSubsetOf(KEYS);
  }

  @Test
  void everyLimitOfTheEngineHasASentence() {
    assertThat(Arrays.stream(Rule.values()).map(Words::key)).isSubsetOf(KEYS);
  }

  @Test
  void whatALimitWouldSayOfAnAlternativeHasWords() {
    assertThat(Arrays.stream(Rule.values()).map(Words::would)).isSubsetOf(KEYS);
    assertThat(Arrays.stream(Placed.Ground.values()).map(ProposalWordsTests::code))
        .allMatch(ground -> KEYS.contains("planning.why.ground." + ground));
  }

  @Test
  void everyChangeOfALimitAndWhatComesOfItHasWords() {
    assertThat(
            Arrays.stream(WhatIf.Kind.values())
                .filter(kind -> kind != WhatIf.Kind.LEFT_OUT)
                .map(kind -> "planning.price.change." + code(kind)))
        .isSubsetOf(KEYS);
    assertThat(
            Arrays.stream(Price.Outcome.values())
                .map(outcome -> "planning.price.effect." + code(outcome)))
        .isSubsetOf(KEYS);
  }

  private static String code(Enum<?> name) {
    return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Test
  void everyStateHasAName() {
    assertThat(
            Stream.of("waiting", "running", "finished", "impossible", "cancelled", "failed")
                .map(state -> "planning.proposal.state." + state))
        .isSubsetOf(KEYS);
  }

  @Test
  void labelsAreCountedAsPeopleCount() {
    assertThat(Stream.of("10", "2", "Nord 12", "Nord 3", "1").sorted(Labels.ORDER))
        .containsExactly("1", "2", "10", "Nord 3", "Nord 12");
  }

  @Test
  void theCurveBeginsWhereTheLimitsAreKeptAndEndsAtTheBest() {
    var history =
        List.of(
            progress(100, 50, 3),
            progress(500, 90, 0),
            progress(1000, 70, 0),
            progress(2000, 70, 0));

    var curve = Curve.of(history, 2000).orElseThrow();

    assertThat(curve.first().value()).isEqualTo(90);
    assertThat(curve.best().millis()).isEqualTo(1000);
    assertThat(curve.path()).isEqualTo("M150.0 0.0L300.0 0.0L300.0 160.0L600.0 160.0L600.0 160.0");
    assertThat(Curve.of(List.of(), 2000)).isEmpty();
  }

  private static Progress progress(long millis, double value, double broken) {
    return new Progress(millis, value, broken, millis, OptionalDouble.empty());
  }

  @Test
  void whatIsProvedOnTheWayIsAGapOnlyWhereTheLimitsAreKept() {
    assertThat(new Progress(1, 110, 0, 1, OptionalDouble.of(100)).gap().orElseThrow())
        .isCloseTo(0.1, within(1e-9));
    assertThat(new Progress(1, 110, 2, 1, OptionalDouble.of(100)).gap()).isEmpty();
    assertThat(new Progress(1, 110, 0, 1, OptionalDouble.of(0)).gap()).isEmpty();
    assertThat(progress(1, 110, 0).gap()).isEmpty();
  }

  @Test
  void neighbouringClustersHaveDifferentColours() {
    var places = new LinkedHashMap<String, Point>();
    for (int i = 0; i < 40; i++)
      places.put("" + i, new Point(55.6 + Math.floorDiv(i, 8) * 0.01, 12.5 + i % 8 * 0.02));

    var marks = Colours.of(places);

    for (int i = 0; i < 39; i++)
      if (i % 8 != 7)
        assertThat(marks.getOrDefault("" + i, -1) % Colours.HUES)
            .isNotEqualTo(marks.getOrDefault("" + (i + 1), -1) % Colours.HUES);
    assertThat(marks.values()).allMatch(mark -> mark >= 0 && mark < Colours.HUES * Colours.SHAPES);
  }

  @Test
  void anOutlineIsAClosedRingRunningCounterClockwiseAroundEveryMember() {
    var members = List.of(new Point(55.7, 12.5), new Point(55.71, 12.5), new Point(55.7, 12.52));

    var ring = Hull.around(members);

    assertThat(ring.getFirst()).isEqualTo(ring.getLast());
    assertThat(area(ring)).isPositive();
    assertThat(ring.stream().mapToDouble(corner -> corner[0]).min().orElseThrow()).isLessThan(12.5);
    assertThat(Hull.around(members.subList(0, 1))).hasSizeGreaterThan(4);
    assertThat(Hull.around(members.subList(0, 2))).hasSizeGreaterThan(4);
  }

  private static double area(List<double[]> ring) {
    double twice = 0;
    for (int i = 1; i < ring.size(); i++)
      twice += ring.get(i - 1)[0] * ring.get(i)[1] - ring.get(i)[0] * ring.get(i - 1)[1];
    return twice / 2;
  }

  private static List<String> keys() {
    return new ArrayList<>(
        ResourceBundle.getBundle("messages.planning", java.util.Locale.ROOT).keySet());
  }
}
