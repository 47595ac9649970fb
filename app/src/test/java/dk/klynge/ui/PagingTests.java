package dk.klynge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTests {

  @Test
  void thePagesNearTheOneShownAreOfferedAndGapsAreMarkedByZero() {
    assertThat(Paging.of(1, 50, 1234).offered()).containsExactly(1, 2, 3, 0, 25);
    assertThat(Paging.of(12, 50, 1234).offered()).containsExactly(1, 0, 10, 11, 12, 13, 14, 0, 25);
    assertThat(Paging.of(25, 50, 1234).offered()).containsExactly(1, 0, 23, 24, 25);
  }

  @Test
  void aPageOutOfReachBecomesTheNearest() {
    assertThat(Paging.of(99, 50, 120)).isEqualTo(new Paging(3, 3, 101, 120, 120));
    assertThat(Paging.of(-1, 50, 120)).isEqualTo(new Paging(1, 3, 1, 50, 120));
  }

  @Test
  void anEmptyListHasOneEmptyPage() {
    assertThat(Paging.of(1, 50, 0)).isEqualTo(new Paging(1, 1, 0, 0, 0));
    assertThat(Paging.of(1, 50, 0).offset()).isZero();
  }
}
