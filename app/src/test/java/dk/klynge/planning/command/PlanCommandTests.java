package dk.klynge.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTests {

  private static final String POINTS =
      """
      id,x,y,weight
      a,0,0,10
      b,0,1,10
      c,100,0,10
      d,100,1,10
      e,200,0,10
      f,200,1,10
      """;

  @TempDir Path folder;

  @Test
  void plainPointsAreGroupedWithThoseBesideThem() throws IOException {
    var run = plan("clusters: 3\nweight: {max: 25}\nobjective: median\n", POINTS);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.clusters().values())
        .map(Set::copyOf)
        .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c", "d"), Set.of("e", "f"));
    assertThat(run.report().get("objective").get("value").asDouble()).isEqualTo(3);
    assertThat(run.report().get("seed").asInt()).isEqualTo(1);
    assertThat(run.report().get("broken")).isEmpty();
    assertThat(run.file("clusters.csv").lines()).hasSize(4);
  }

  @Test
  void demandsThatStandAgainstEachOtherAreNamedAndNoOthers() throws IOException {
    var run = plan("clusters: 2\nweight: {max: 25}\nsites: {max: 5}\n", POINTS);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines().map(String::strip))
        .contains("- at most 2 clusters", "- at most 25 places or children in each cluster")
        .noneMatch(line -> line.contains("sites in each cluster"));
  }

  @Test
  void aPlanThatBreaksALimitIsWrittenAndSaysWhich() throws IOException {
    var run = plan("clusters: 2\nweight: {max: 25}\n", POINTS);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("at most 25 are allowed");
    assertThat(run.report().get("feasible").asBoolean()).isFalse();
    assertThat(run.report().get("broken").get(0).get("rule").asString())
        .isEqualTo("WEIGHT_AT_MOST");
    assertThat(run.clusters().values().stream().flatMap(List::stream)).hasSize(6);
  }

  @Test
  void theReportExplainsEachCluster() throws IOException {
    var run = plan("clusters: 3\nweight: {max: 20}\nobjective: median\n", POINTS);

    var first = run.report().get("explanation").get(0);
    assertThat(first.get("binding").get(0).asString()).isEqualTo("WEIGHT_AT_MOST");
    assertThat(first.get("limits").get(0).get("left").asDouble()).isZero();
    var moves = first.get("sites").get(0).get("moves").get(0);
    assertThat(moves.get("breaks").get(0).get("value").asDouble()).isEqualTo(30);
    assertThat(run.report().has("prices")).isFalse();
  }

  @Test
  void whatEachLimitCostsIsToldWhenAskedFor() throws IOException {
    var run = plan("clusters: 3\nweight: {max: 20}\nobjective: median\n", POINTS, "--prices");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("There are 4 clusters instead of 3: The proposal can get 1 m");
    var prices = run.report().get("prices");
    assertThat(prices.get("complete").asBoolean()).isTrue();
    assertThat(prices.get("prices").get(0).get("saving").asDouble()).isEqualTo(1);
    assertThat(prices.get("prices").get(1).get("outcome").asString()).isEqualTo("NOT_POSSIBLE");
  }

  @Test
  void badInputNamesFileRowAndColumnAndWritesNothing() throws IOException {
    refused(
        "clusters: 2\n",
        POINTS.replace("c,100,0,10", "c,hundred,0,10"),
        "points.csv",
        "row 4",
        "x");
    refused("clusters: 2\n", POINTS + "a,7,7,1\n", "points.csv, row 8, column id", "\"a\"");
    refused("clusters: 2\nsitez: 3\n", POINTS, "criteria.yaml, line 2, sitez", "no key");
    refused("clusters: 2\n", "id,x,y,weight\n", "no rows");
    refused("clusters: 9\n", POINTS, "6 sites cannot form 9 clusters");
    refused("clusters: 2\nsame: [area]\n", POINTS, "attribute area");
    refused("clusters: 2\n", "foo,bar\n1,2\n", "points.csv, row 1", "no import profile");
  }

  @Test
  void wrongUsageIsExitCodeTwo() throws IOException {
    var points = Files.writeString(folder.resolve("p.csv"), POINTS);
    var out = folder.resolve("never");

    assertThat(PlanRun.of(out, points, "--criteria", "nonsense").exit()).isEqualTo(2);
    assertThat(PlanRun.of(out, points, "--seconds", "many").exit()).isEqualTo(2);
    assertThat(PlanRun.of(out, points, "--seconds", "1", "--iterations", "1").exit()).isEqualTo(2);
    assertThat(PlanRun.of(out, points, "--filter", "x=").exit()).isEqualTo(2);
    assertThat(PlanRun.of(out, points, "--filter", "nowhere=1").err()).contains("no column");
    assertThat(PlanRun.of(out, folder.resolve("missing.csv")).err()).contains("missing.csv");
    assertThat(PlanRun.of(points, points, "--criteria", "sbbu-3").exit()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void theSameSeedAndStepsGiveTheSamePlan() throws IOException {
    var first = plan("clusters: 3\n", POINTS, "--iterations", "50", "--threads", "1");
    var before = first.file("assignments.csv");
    var again = plan("clusters: 3\n", POINTS, "--iterations", "50", "--threads", "2");

    assertThat(again.file("assignments.csv")).isEqualTo(before);
  }

  @Test
  void distancesMayComeFromATable() throws IOException {
    var table =
        Files.writeString(
            folder.resolve("d.csv"),
            """
            from,to,distance
            a,b,9
            a,c,1
            b,c,9
            a,d,9
            b,d,1
            c,d,9
            """);
    var points = String.join("\n", POINTS.lines().limit(5).toList());
    var run = plan("clusters: 2\n", points, "--distances", table);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.clusters().values())
        .map(Set::copyOf)
        .containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b", "d"));
  }

  @Test
  void aPlanCanStartFromClustersAndKeepsWhatIsFixed() throws IOException {
    var start = Files.writeString(folder.resolve("s.csv"), "site,cluster\na,N\nb,N\nc,S\nd,S\n");
    var run = plan("clusters: 3\nfixed: {N: [a, f]}\n", POINTS, "--start", start);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.clusters().get("N")).contains("a", "f");
  }

  @Test
  void theFilterChoosesRows() throws IOException {
    var run = plan("clusters: 1\n", POINTS, "--filter", "id=a|b|c,x<100");

    assertThat(run.clusters().values()).containsExactly(List.of("a", "b"));
  }

  @Test
  void theProgressSaysHowFarFromTheBestPossibleThePlanIsAtMost() throws IOException {
    var run = plan("clusters: 3\nweight: {max: 25}\nobjective: median\n", POINTS, "--progress");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("0 s: ").contains("in 3 clusters");
    assertThat(run.out()).contains("at most 0.00 % from the best possible");
    assertThat(plan("clusters: 3\n", POINTS).err()).isEmpty();
  }

  private void refused(String criteria, String points, String... said) throws IOException {
    var run = plan(criteria, points);

    assertThat(run.err()).contains(said);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.folder()).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString())).doesNotContain(".plan");
    }
  }

  private PlanRun plan(String criteria, String points, Object... more) throws IOException {
    var input = Files.writeString(folder.resolve("points.csv"), points);
    var yaml = Files.writeString(folder.resolve("criteria.yaml"), criteria);
    var all = new ArrayList<Object>(List.of(input, "--criteria", yaml));
    all.addAll(List.of(more));
    if (!all.contains("--iterations")) all.addAll(List.of("--iterations", "200"));
    return PlanRun.of(folder.resolve("plan"), all.toArray());
  }
}
