package dk.klynge.staffing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RedeployCommandTests {

  private static final String PEOPLE =
      """
      person,vacancy,cost
      anna,near,10
      anna,far,30.25
      bo,near,15
      """;
  private static final String VACANCIES =
      """
      vacancy,places
      near,1
      far,1
      """;

  @TempDir Path folder;

  /// One call of the command, with what it said.
  private record Run(int exit, String out, String err) {}

  private Run redeploy(String people, String vacancies, String... more) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of(
                "--people",
                Files.writeString(folder.resolve("A.csv"), people).toString(),
                "--vacancies",
                Files.writeString(folder.resolve("B.csv"), vacancies).toString(),
                "--out",
                folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return call(arguments);
  }

  private static Run call(List<String> arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        new CommandLine(new RedeployCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));
    return new Run(exit, out.toString(), err.toString());
  }

  private JsonNode report() throws IOException {
    return JsonMapper.builder().build().readTree(written("report.json"));
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void everybodyGetsAPlaceAtTheLeastTotalAndItIsProved() throws IOException {
    var run = redeploy(PEOPLE, VACANCIES);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("2 of 2 people", "total 45.25", "proved");
    assertThat(written("assignment.csv").lines().map(line -> line.replace("\uFEFF", "")))
        .containsExactly("person,vacancy,cost", "anna,far,30.25", "bo,near,15");
    assertThat(report().get("placed").asInt()).isEqualTo(2);
    assertThat(report().get("unplaced")).isEmpty();
    assertThat(report().get("total").decimalValue()).isEqualByComparingTo("45.25");
    assertThat(report().get("largest").decimalValue()).isEqualByComparingTo("30.25");
    assertThat(report().get("certificate").get("ok").asBoolean()).isTrue();
    assertThat(report().get("seconds").isNumber()).isTrue();
  }

  @Test
  void withFairTheLargestCostIsLeastFirst() throws IOException {
    var people =
        """
        person,vacancy,cost
        anna,v,0
        anna,w,7
        bo,v,7
        bo,w,12
        """;
    var vacancies = "vacancy,places\nv,1\nw,1\n";
    redeploy(people, vacancies);
    assertThat(report().get("largest").asInt()).isEqualTo(12);
    assertThat(report().get("fair").asBoolean()).isFalse();
    redeploy(people, vacancies, "--fair");
    assertThat(report().get("largest").asInt()).isEqualTo(7);
    assertThat(report().get("total").asInt()).isEqualTo(14);
    assertThat(report().get("fair").asBoolean()).isTrue();
    assertThat(report().get("certificate").get("ok").asBoolean()).isTrue();
  }

  @Test
  void peopleWithoutAPlaceAreNamedWithTheReasonAndTheRestIsWritten() throws IOException {
    var run = redeploy(PEOPLE + "carl,near,1\ndorte,,\n", VACANCIES);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("No place for bo: 2 people may take only 1 places (near).")
        .contains("No place for dorte: there is no vacancy");
    assertThat(written("assignment.csv")).contains("carl,near,1").doesNotContain("dorte");
    assertThat(report().get("placed").asInt()).isEqualTo(2);
    assertThat(report().get("unplaced")).hasSize(2);
    assertThat(report().get("unplaced").get(0).get("reason").asString())
        .isEqualTo("too-few-places");
    assertThat(report().get("groups").get(0).get("people")).hasSize(2);
    assertThat(report().get("unplaced").get(1).get("reason").asString()).isEqualTo("no-vacancy");
    assertThat(report().get("certificate").get("ok").asBoolean()).isTrue();
  }

  @Test
  void badInputNamesFileRowAndColumnAndWritesNothing() throws IOException {
    refused(PEOPLE.replace("30.25", "much"), VACANCIES, "A.csv, row 3, column cost", "\"much\"");
    refused(PEOPLE.replace("30.25", ""), VACANCIES, "A.csv, row 3, column cost");
    refused(PEOPLE.replace("30.25", "NaN"), VACANCIES, "A.csv, row 3, column cost", "NaN");
    refused(PEOPLE + "bo,near,9\n", VACANCIES, "A.csv, row 5, column vacancy", "\"bo\"");
    refused(PEOPLE + "bo,nowhere,9\n", VACANCIES, "A.csv, row 5, column vacancy", "nowhere");
    refused(PEOPLE + ",near,9\n", VACANCIES, "A.csv, row 5, column person");
    refused(PEOPLE + "bo,,9\n", VACANCIES, "A.csv, row 5, column vacancy");
    refused(PEOPLE, VACANCIES.replace("far,1", "far,-1"), "B.csv, row 3, column places", "-1");
    refused(PEOPLE, VACANCIES.replace("far,1", "far,half"), "B.csv, row 3, column places");
    refused(PEOPLE, VACANCIES + "near,1\n", "B.csv, row 4, column vacancy", "\"near\"");
    refused("who,vacancy,cost\nbo,near,1\n", VACANCIES, "A.csv, row 1, column person");
    refused("person,vacancy,cost\n", VACANCIES, "A.csv, row 1", "no people");
    refused(
        PEOPLE.replace("30.25", "12345678901234567.123456789"), VACANCIES, "A.csv, row 3", "cost");
    refused(PEOPLE.replace("30.25", "99999999999999999"), VACANCIES, "A.csv, column cost");
  }

  @Test
  void wrongUsageIsExitCodeTwo() throws IOException {
    assertThat(call(List.of()).exit()).isEqualTo(2);
    var people = Files.writeString(folder.resolve("A.csv"), PEOPLE).toString();
    var missing = folder.resolve("missing.csv").toString();
    var run = call(List.of("--people", people, "--vacancies", missing, "--out", people));
    assertThat(run.exit()).isEqualTo(2);
    var out = folder.resolve("never");
    run = call(List.of("--people", people, "--vacancies", missing, "--out", out.toString()));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("missing.csv");
    assertThat(out).doesNotExist();
  }

  private void refused(String people, String vacancies, String... said) throws IOException {
    var run = redeploy(people, vacancies);

    assertThat(run.err()).contains(said);
    assertThat(run.exit()).isEqualTo(2);
    try (var left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("A.csv", "B.csv");
    }
  }
}
