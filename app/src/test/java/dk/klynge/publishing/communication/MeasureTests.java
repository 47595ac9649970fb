package dk.klynge.publishing.communication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Milestones.Milestone;
import dk.klynge.publishing.communication.Measure.Fact;
import dk.klynge.publishing.communication.Measure.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasureTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void whatHangsOnAMilestoneMovesWithItAndStaysWhenItIsGone() {
    var id = UUID.randomUUID();
    var when = new When(DAY, Optional.of(id), -3);
    var moved = DAY.plusDays(20);
    var milestone = new Milestone(id, "Høring", moved, moved, true, Set.of(Audience.PARENTS));
    assertThat(when.now(Map.of(id, milestone))).isEqualTo(moved.minusDays(3));
    assertThat(when.isProvisional(Map.of(id, milestone))).isTrue();
    assertThat(when.now(Map.of())).isEqualTo(DAY);
  }

  @Test
  void itsStateFollowsFromWhatWasDoneAndFromTheDay() {
    var open = measure(new Fact.Open());
    assertThat(open.state(DAY, DAY.plusDays(1))).isEqualTo("late");
    assertThat(open.state(DAY, DAY)).isEqualTo("soon");
    assertThat(open.state(DAY, DAY.minusDays(8))).isEqualTo("planned");
    assertThat(measure(new Fact.Done(Instant.EPOCH, "A")).state(DAY, DAY.plusDays(1)))
        .isEqualTo("done");
    assertThat(measure(new Fact.Cancelled(Instant.EPOCH)).state(DAY, DAY.plusDays(1)))
        .isEqualTo("cancelled");
  }

  @Test
  void aLineNeedsADayOrAMilestone() {
    var form = new MeasureForm("LEADERS", "press", "Nyt", "", "", "0", "0");
    assertThat(form.errors(List.of("press"))).containsOnlyKeys("day");
    var wrong = new MeasureForm("ALL", "drum", "", "2026-02-31", "", "1000", "0");
    assertThat(wrong.errors(List.of("press")))
        .containsOnlyKeys("message", "audience", "channel", "day", "offset");
    var hangs = new MeasureForm("LEADERS", "press", "Nyt", "", "" + UUID.randomUUID(), "-3", "0");
    assertThat(hangs.errors(List.of("press"))).isEmpty();
  }

  private static Measure measure(Fact fact) {
    return new Measure(
        new MeasureId(UUID.randomUUID()),
        1,
        Audience.LEADERS,
        "press",
        "Nyt",
        new When(DAY, Optional.empty(), 0),
        "a",
        "A",
        fact);
  }
}
