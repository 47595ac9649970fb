package dk.klynge.planning.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.Point;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksAndOutlinesTests {

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
}
