package dk.klynge.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SharedData;
import dk.klynge.planning.CriteriaPresets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PlanCopenhagenTests {

  private static final double GOOD_ENOUGH = 78_500;
  private static final double PROVED_BEST = 76_480;

  @TempDir Path folder;

  @Test
  @SuppressWarnings("checkstyle:methodlength") // one acceptance run, told from beginning to end
  void theMunicipalClustersOfCopenhagenAreNearlyAsGoodAsCanBe() throws IOException {
    var source = SharedData.file("kbh-dagtilbud-2023/dagtilbud.csv");
    var run =
        PlanRun.of(
            folder.resolve("plan"),
            source,
            "--criteria",
            "copenhagen-2023",
            "--filter",
            "klynge_type=kommunal",
            "--seconds",
            "10",
            "--seed",
            "1");

    assertThat(run.exit()).as(run.err()).isZero();
    var check = CopenhagenCheck.of(source);
    var clusters = run.clusters();
    assertThat(clusters).hasSize(40);
    assertThat(clusters.values().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(check.sites().keySet());
    assertThat(check.sites()).hasSize(220);
    assertThat(clusters.values())
        .allSatisfy(members -> {
          assertThat(members).hasSizeBetween(2, 8);
          assertThat(check.places(members)).isLessThanOrEqualTo(750);
          assertThat(check.areas(members)).isOne();
        });
    assertThat(check.metres(clusters)).isBetween(PROVED_BEST, GOOD_ENOUGH);
    assertThat(run.report().get("objective").get("value").asDouble())
        .isCloseTo(check.metres(clusters), Offset.offset(0.01));
  }

  static List<String> presets() {
    return CriteriaPresets.NAMES;
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyPresetGivesACompletePlanOfTheSelfOwningInstitutions(String preset) throws IOException {
    var run =
        PlanRun.of(
            folder.resolve("plan"),
            SharedData.file("kbh-dagtilbud-2023/dagtilbud.csv"),
            "--criteria",
            preset,
            "--filter",
            "ejerforhold=Selvejende",
            "--iterations",
            "300");

    assertThat(run.exit()).as(run.err()).isIn(0, 3);
    assertThat(run.clusters().values().stream().flatMap(List::stream)).hasSize(160);
    assertThat(run.exit() == 0).isEqualTo(run.report().get("feasible").asBoolean());
    assertThat(run.err().isBlank()).isEqualTo(run.exit() == 0);
  }

  @Test
  void theMapIsValidGeoJson() throws IOException {
    var run =
        PlanRun.of(
            folder.resolve("plan"),
            SharedData.file("kbh-dagtilbud-2023/dagtilbud.csv"),
            "--criteria",
            "copenhagen-2023",
            "--filter",
            "klynge_type=kommunal",
            "--iterations",
            "50");

    var map = run.map();
    assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(map.has("crs")).isFalse();
    assertThat(map.get("features")).hasSize(40 + 40 + 220);
    for (var feature : map.get("features")) {
      assertThat(feature.get("type").asString()).isEqualTo("Feature");
      var at = feature.get("geometry").get("coordinates");
      while (at.get(0).isArray()) at = at.get(0);
      assertThat(at.get(0).asDouble()).isBetween(12.3, 12.8);
      assertThat(at.get(1).asDouble()).isBetween(55.5, 55.8);
      if (feature.get("geometry").get("type").asString().equals("Polygon"))
        assertThat(signedArea(feature.get("geometry").get("coordinates").get(0))).isPositive();
    }
  }

  /// Positive where the ring runs counter-clockwise, as RFC 7946 wants it, and is closed.
  private static double signedArea(JsonNode ring) {
    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
    var area = 0.0;
    for (var i = 0; i + 1 < ring.size(); i++)
      area +=
          ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
              - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
    return area;
  }
}
