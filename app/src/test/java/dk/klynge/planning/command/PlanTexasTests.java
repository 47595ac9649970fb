package dk.klynge.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole state at once: nothing in the way from file to plan may grow with the square of the
/// sites.
class PlanTexasTests {

  @TempDir Path folder;

  @Test
  void thirteenThousandSitesArePlannedWhole() throws IOException {
    var criteria =
        Files.writeString(
            folder.resolve("texas.yaml"),
            """
            name: {da: Texas, en: Texas}
            clusters: fewest
            objective: median
            distance: great-circle
            sites: {max: 20}
            """);
    var run =
        PlanRun.of(
            folder.resolve("plan"),
            SharedData.file("texas-childcare-2022/operations.csv"),
            "--criteria",
            criteria,
            "--seconds",
            "3",
            "--seed",
            "1");

    assertThat(run.exit()).as(run.err()).isZero();
    var clusters = run.clusters().values();
    assertThat(clusters).allSatisfy(members -> assertThat(members).hasSizeBetween(1, 20));
    assertThat(clusters.stream().flatMap(List::stream)).hasSize(13_357).doesNotHaveDuplicates();
    assertThat(clusters).hasSize(Math.ceilDiv(13_357, 20));
    assertThat(run.report().get("notes").get(0).get("count").asInt()).isEqualTo(6);
  }
}
