package dk.klynge.development.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountsTests {

  private static final OptionalInt HIDDEN = OptionalInt.empty();

  @Test
  void fewerThanFourInAllShowNothing() {
    assertThat(Counts.of(List.of(1, 2, 0)).total()).isEmpty();
    assertThat(Counts.of(List.of(1, 2, 0)).parts()).containsOnly(HIDDEN);
  }

  @Test
  void whereOneWouldBeHiddenTheSmallestOtherIsHiddenToo() {
    assertThat(Counts.of(List.of(9, 2, 5)).parts())
        .containsExactly(OptionalInt.of(9), HIDDEN, HIDDEN);
    assertThat(Counts.of(List.of(9, 0, 5)).parts())
        .containsExactly(OptionalInt.of(9), HIDDEN, OptionalInt.of(5));
  }

  @Test
  void noSmallCountCanBeWorkedOutFromTheTotal() {
    var chance = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var counts = chance.ints(4, 0, 9).boxed().toList();
      var shown = Counts.of(counts);
      if (shown.total().isEmpty()) continue;
      var hidden =
          IntStream.range(0, 4)
              .filter(at -> shown.parts().get(at).isEmpty())
              .map(counts::get)
              .toArray();
      if (hidden.length == 1) assertThat(hidden[0]).as("%s", counts).isZero();
      assertThat(shown.parts()).allMatch(part -> part.isEmpty() || part.getAsInt() >= Counts.LEAST);
    }
  }
}
