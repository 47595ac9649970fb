package dk.klynge.planning.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Course;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTests {

  /// An instance that needs no engine.
  private record Asked(Known known) implements Contest {

    @Override
    public String name() {
      return "asked";
    }

    @Override
    public Contest knowing(Map<String, Double> values) {
      return this;
    }

    @Override
    public Outcome run(Effort effort, Course course) {
      return new Outcome(Optional.empty(), Optional.empty(), 0, "", List.of());
    }
  }

  private static Line line(Known known, double... values) {
    var course = new Course(known.sense());
    for (int i = 0; i < values.length; i++) course.improved(i + 1.0, values[i]);
    var last = Arrays.stream(values).boxed().reduce((_, next) -> next);
    var outcome = new Outcome(last, Optional.of(99.0), 5, "", List.of());
    return Line.of("family", new Asked(known), 1, outcome, course);
  }

  @Test
  void theTimesAreThoseOfTheFirstValuesNearEnoughToTheBestKnown() {
    var line = line(Known.best(100), 120, 101, 100.5, 100.1, 100.1);

    assertThat(line.reached())
        .isEqualTo(new Line.Reached(Optional.of(2.0), Optional.of(4.0), Optional.of(4.0)));
    assertThat(line.gap()).hasValueSatisfying(gap -> assertThat(gap).isBetween(0.099, 0.101));
    assertThat(line.proven()).hasValueSatisfying(gap -> assertThat(gap).isBetween(1.09, 1.1));
  }

  @Test
  void whatIsToBeLargeHasItsGapsTheOtherWay() {
    var known = new Known(Known.Sense.LARGE, Optional.of(100.0), 0, "");
    var line = line(known, 90, 99);

    assertThat(line.gap()).contains(1.0);
    assertThat(line.proven()).contains(0.0);
    assertThat(line.reached().percent()).contains(2.0);
  }

  @Test
  void aMedianCountsWhatWasNotReachedAsNever() {
    var known = Known.best(100);
    var some = Line.median(List.of(line(known, 100), line(known, 130), line(known)));
    var few = Line.median(List.of(line(known, 100), line(known), line(known)));

    assertThat(some.value()).contains(130.0);
    assertThat(some.reached().percent()).isEmpty();
    assertThat(some.status()).isEqualTo("none");
    assertThat(few.value()).isEmpty();
  }
}
