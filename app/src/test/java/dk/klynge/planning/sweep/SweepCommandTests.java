package dk.klynge.planning.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.engine.clustering.Watcher;
import dk.klynge.planning.command.PlanCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SweepCommandTests {

  private static final String POINTS =
      """
      id,x,y,weight,parish
      a,0,0,10,North
      b,0,1,10,North
      c,100,0,10,North
      d,100,1,10,North
      e,0,0,10,South
      f,0,2,10,South
      g,0,0,10,
      """;

  @TempDir Path folder;
  private Path points = Path.of("");
  private Path loose = Path.of("");
  private Path tight = Path.of("");

  @BeforeEach
  void write() throws IOException {
    points = Files.writeString(folder.resolve("points.csv"), POINTS);
    loose = Files.writeString(folder.resolve("loose.yaml"), "clusters: fewest\nsites: {max: 2}\n");
    tight = Files.writeString(folder.resolve("tight.yaml"), "clusters: 2\nweight: {max: 25}\n");
  }

  private record Run(int exit, String out, String err) {}

  private List<String> arguments(Object... more) {
    var all = new ArrayList<>(List.of(points.toString(), "--by", "parish", "--iterations", "200"));
    all.addAll(List.of("--criteria", loose + "," + tight, "--out", folder.resolve("out") + ""));
    for (var one : more) all.add(one.toString());
    return all;
  }

  private static Run run(List<String> arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exit =
        new CommandLine(new SweepCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));
    return new Run(exit, out.toString(), err.toString());
  }

  private List<String> table() throws IOException {
    return Files.readAllLines(folder.resolve("out/sweep.csv"));
  }

  @Test
  void everyPlaceIsPlannedUnderAllCriteria() throws IOException {
    var run = run(arguments("--threads", "2"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("4 tasks", "1 institution has no value in parish");
    assertThat(table()).hasSize(5);
    assertThat(table().getFirst()).startsWith("by,criteria,effort,seed,status,sites,clusters");
    assertThat(table())
        .anyMatch(
            line -> line.startsWith("North," + loose + ",200 steps,1,holds,4,2,2.000,METRES,0"))
        .anyMatch(
            line -> line.startsWith("South," + loose + ",200 steps,1,holds,2,1,2.000,METRES,0"))
        .anyMatch(
            line -> line.startsWith("South," + tight + ",200 steps,1,holds,2,2,0.000,METRES,0"));
  }

  @Test
  void whatHasALineIsNotDoneAgainAndALineCutOffIs() throws IOException {
    run(arguments());
    var whole = table();
    var file = folder.resolve("out/sweep.csv");
    Files.writeString(
        file, String.join("\n", whole.subList(0, 3)) + "\n" + whole.get(3).substring(0, 9));

    var again = run(arguments());

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("4 tasks, 2 of them done before");
    assertThat(table()).hasSize(5).containsAll(whole.subList(0, 3));
    assertThat(run(arguments()).out()).contains("4 tasks, 4 of them done before");
    assertThat(run(arguments("--seed", "2")).out()).contains("4 tasks, 0 of them done before");
  }

  @Test
  void aPlaceThatCannotBePlannedHasALineThatSaysSo() throws IOException {
    Files.writeString(tight, "clusters: 3\n");

    var run = run(arguments());

    assertThat(run.exit()).isEqualTo(PlanCommand.BREAKS);
    assertThat(table())
        .anyMatch(line -> line.startsWith("South," + tight + ",200 steps,1,impossible,2,,"));
  }

  @Test
  void whatWasCancelledHasNoLine() {
    var sweep = Sweep.of(arguments());
    var task = sweep.tasks().getFirst();

    assertThat(sweep.run(task, stopped())).isEmpty();
    assertThat(sweep.run(task).cells()).hasSize(SweepLine.COLUMNS.size());
  }

  private static Watcher stopped() {
    return new Watcher() {
      @Override
      public void progressed(Progress progress) {}

      @Override
      public boolean cancelled() {
        return true;
      }
    };
  }

  @Test
  void badInputIsRefused() throws IOException {
    assertThat(run(arguments("--threads", "0")).exit()).isEqualTo(PlanCommand.BAD_INPUT);
    assertThat(
            run(List.of(
                    points + "", "--by", "area", "--criteria", loose + "", "--out", folder + ""))
                .err())
        .contains("No institution has a value in a column \"area\"");
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/sweep.csv"), "something,else\n");
    assertThat(run(arguments()).err()).contains("sweep.csv", "no table of a sweep");
    Files.delete(points);
    assertThatThrownBy(() -> Sweep.of(arguments())).isInstanceOf(IllegalArgumentException.class);
  }
}
