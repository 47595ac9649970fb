package dk.klynge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedTests {

  @Test
  void aNumberIsReadAndWhatIsNoneCountsAsNothing() {
    assertThat(Typed.number("12")).isEqualTo(12);
    assertThat(Typed.number("999999999")).isEqualTo(999_999_999);
    for (var none : new String[] {"", "-1", "1.5", " 1", "1000000000", "et"})
      assertThat(Typed.number(none)).as(none).isZero();
  }

  @Test
  void anIdIsReadAndWhatOnlyLooksLikeOneIsNone() {
    var id = UUID.randomUUID();
    assertThat(Typed.id(id.toString())).contains(id);
    for (var none : new String[] {"", "x", "-".repeat(36), "a".repeat(36), id + "0"})
      assertThat(Typed.id(none)).as(none).isEmpty();
  }
}
