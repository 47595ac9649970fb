package dk.klynge.processplan.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.processplan.StatusFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SignTests {

  @Test
  void theSignFollowsFromTheFigureAndACountHasNone() {
    assertThat(sign(3, OptionalLong.of(3), 1)).contains(Sign.LATE);
    assertThat(sign(3, OptionalLong.of(3), 0)).contains(Sign.REACHED);
    assertThat(sign(2, OptionalLong.of(3), 0)).contains(Sign.UNDER_WAY);
    assertThat(sign(0, OptionalLong.of(0), 0)).contains(Sign.NOTHING);
    assertThat(sign(2, OptionalLong.empty(), 0)).isEmpty();
  }

  private static Optional<Sign> sign(long reached, OptionalLong of, long late) {
    return Sign.of(
        new StatusFigure(
            "posts.pedagogue",
            Optional.empty(),
            reached,
            of,
            late,
            new StatusFigure.Source("/posts", "staffing:read")));
  }

  @Test
  void aLineRunsFromTheFirstDayToTheLastAndFromNoneToAll() {
    var first = LocalDate.of(2026, 11, 2);
    var chart =
        LineChart.of(
            List.of(
                new LineChart.Point(first, 0),
                new LineChart.Point(first.plusWeeks(1), 0.5),
                new LineChart.Point(first.plusWeeks(2), 1)),
            new LineChart.Words("Posts", "2.11.", "16.11.", "From none to all"));
    assertThat(chart.dots().getFirst()).isEqualTo(new LineChart.Dot(chart.left(), chart.none()));
    assertThat(chart.dots().getLast()).isEqualTo(new LineChart.Dot(chart.right(), chart.all()));
    assertThat(chart.svg()).contains("<polyline points=").contains("16.11.");
  }
}
