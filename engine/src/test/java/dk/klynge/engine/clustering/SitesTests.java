package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.BadSite.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SitesTests {

  private static SitesBuilder one(String id, double x, double... weights) {
    return Sites.builder(List.of("all")).add(id, x, 0, weights, Map.of());
  }

  private static List<BadSite> problems(SitesBuilder builder) {
    return switch (builder.build()) {
      case Sites.Built.Usable _ -> List.of();
      case Sites.Built.Refused(var problems) -> problems;
    };
  }

  @Test
  void everyBadSiteIsToldWithItsPlaceAndFault() {
    var builder = one("a", 0, 1);
    builder.add("a", 1, 1, new double[] {1}, Map.of());
    builder.add("c", Double.NaN, 1, new double[] {1}, Map.of());
    builder.add(" ", 1, 1, new double[] {-1}, Map.of());
    builder.add("e", 1, 1, new double[0], Map.of());

    assertThat(problems(builder))
        .containsExactly(
            new BadSite(1, "a", Fault.ID_TWICE),
            new BadSite(2, "c", Fault.COORDINATE_MISSING),
            new BadSite(3, " ", Fault.ID_MISSING),
            new BadSite(3, " ", Fault.WEIGHT_NEGATIVE),
            new BadSite(4, "e", Fault.WEIGHTS_OF_ANOTHER_LENGTH));
  }

  @Test
  void anUnknownWeightCountsNothingAndIsKnownToBeUnknown() {
    var sites = Cases.sites(one("a", 0, Double.NaN));

    assertThat(sites.weightKnown(0)).isFalse();
    assertThat(sites.knownWeight(0)).isZero();
    assertThat(sites.offers(0, 0)).isTrue();
  }

  @Test
  void aTotalCanBeKnownWhereItsDivisionIsNot() {
    var sites = Cases.sites(one("a", 0, Double.NaN).totalling(40));

    assertThat(sites.weight(0)).isEqualTo(40);
    assertThat(sites.indexOf("a")).hasValue(0);
    assertThat(sites.indexOf("b")).isEmpty();
  }
}
