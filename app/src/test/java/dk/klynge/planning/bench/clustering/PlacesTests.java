package dk.klynge.planning.bench.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTests {

  @Test
  void heavySitesAreNamedAndCanBeLeftUncounted() {
    var places = new Places(2, 350, new double[][] {{1, 2, 3}, {4, 5, 6}, {350, 351, 20}});

    assertThat(places.heavy()).containsExactly(1);
    var left = places.withoutTheHeavy().instance("heavy", Goal.CENTROID);
    assertThat(left.weight()).containsExactly(350, 0, 20);
    var verdict = Check.judge(left, List.of(List.of("0"), List.of("1", "2")));
    assertThat(verdict.broken()).isEmpty();
  }
}
