package dk.klynge.staffing.takeup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.staffing.takeup.TakeUpOrder.Move;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeUpOrderTests {

  private final UUID bo = UUID.randomUUID();
  private final UUID eva = UUID.randomUUID();
  private final UUID ida = UUID.randomUUID();

  @Test
  void whoLeavesGoesBeforeWhoComes() {
    var comes = move(eva, Optional.of(bo));
    var leaves = move(bo, Optional.empty());
    assertThat(TakeUpOrder.of(List.of(comes, leaves)))
        .containsExactly(List.of(leaves), List.of(comes));
  }

  @Test
  void whoStaysWaitsForNobody() {
    var stays = move(bo, Optional.of(bo));
    assertThat(TakeUpOrder.of(List.of(stays))).containsExactly(List.of(stays));
  }

  @Test
  void aRingGoesTogetherAndWhoFollowsItComesAfter() {
    var first = move(bo, Optional.of(eva));
    var second = move(eva, Optional.of(bo));
    var follows = move(ida, Optional.of(bo));
    var order = TakeUpOrder.of(List.of(follows, first, second));
    assertThat(order.getFirst()).containsExactlyInAnyOrder(first, second);
    assertThat(order.getLast()).containsExactly(follows);
  }

  private static Move move(UUID person, Optional<UUID> holder) {
    return new Move(UUID.randomUUID(), person, holder);
  }
}
