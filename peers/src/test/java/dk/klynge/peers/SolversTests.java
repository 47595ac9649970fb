package dk.klynge.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SolversTests {

  /// Two triangles far from each other, each with its right angle at its first site.
  private static Question triangles(double capacity) {
    return new Question(
        "triangles",
        2,
        capacity,
        1,
        6,
        new double[] {0, 0, 1, 100, 100, 101},
        new double[] {0, 1, 0, 0, 1, 0},
        new double[] {1, 1, 1, 1, 1, 1},
        new int[6]);
  }

  static Stream<Solver> solvers() {
    return Stream.of(new Klynge(), new Timefold(), new CpSat(), new MixedInteger("HIGHS"));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void everyOneFindsTheOnlySensibleAnswer(Solver solver) {
    var course = new Course();

    solver.solve(triangles(3), new Solver.Effort(1.5, 1, 1), course);

    assertThat(course.best())
        .hasValueSatisfying(value -> assertThat(value).isCloseTo(4, within(1e-9)));
  }

  @Test
  void anAnswerThatBreaksALimitHasNoValue() {
    int[] uneven = {0, 0, 0, 0, 1, 1};

    assertThat(triangles(4).value(uneven)).isPresent();
    assertThat(triangles(3).value(uneven)).isEmpty();
    assertThat(triangles(6).value(new int[6])).isEmpty();
  }

  @Test
  void aCourseKnowsWhenAValueWasReached() {
    var course = new Course();
    course.found(10);
    course.found(12);
    course.found(8);

    assertThat(course.best()).contains(8.0);
    assertThat(course.bestAt(0)).isEmpty();
    assertThat(course.reached(9)).isEqualTo(course.reached(8));
    assertThat(course.reached(7)).isEmpty();
  }
}
