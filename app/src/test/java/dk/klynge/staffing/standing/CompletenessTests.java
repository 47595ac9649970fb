package dk.klynge.staffing.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.SeatRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompletenessTests {

  @Test
  void everyRequiredSeatNeedsSomebodyWhoHasAccepted() {
    var rules =
        List.of(new SeatRule("staff", 2, true, "staff"), new SeatRule("hr", 1, false, "hr"));
    var complete = new Completeness(rules);
    assertThat(complete.of(List.of(seat(1, "accepted"), seat(2, "accepted")))).isEmpty();
    assertThat(complete.of(List.of(seat(1, "accepted"), seat(2, ""))))
        .containsExactly(new Lack("staffing.committee.lack.vacant.staff", List.of("1")));
    assertThat(complete.of(List.of(seat(1, "declined"))))
        .extracting(Lack::arguments)
        .containsExactly(List.of("2"));
  }

  private static Seat seat(int number, String answer) {
    return new Seat(
        UUID.randomUUID(),
        CommitteeId.fresh(),
        "staff",
        number,
        Optional.empty(),
        "Eva",
        "",
        Optional.empty(),
        Optional.of(Instant.EPOCH),
        answer,
        Optional.empty());
  }
}
