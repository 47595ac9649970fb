package dk.klynge.planning.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTests {

  @TempDir Path folder;

  private static BenchRun quick(Object... more) {
    var all = new ArrayList<Object>(List.of(more));
    all.addAll(List.of("--data", BenchRun.TINY, "--seconds", "0.1", "--threads", "1"));
    return BenchRun.of(all.toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "cpmp, square, 4.00 4.00 0.000 ok",
    // Distances 1.41 and 1.9 count 1 each.
    "cpmp, cpmp99, 2.00 - - ok",
    "pmedcap, small, 2.00 - - ok",
    "birch-large, ds9n99, 2.00 - - ok",
    "synthetic, town, 40.00 40.00 0.000 ok",
    "synthetic, town+rules, 40.00 - - ok",
    // Twice a hundred people at 0.1 degree, squared, in millions of people times square kilometres.
    "districting, ZZ, 0.02 0.02 0.000 ok",
    "districting, ZZ+contiguous, 2.47 2.47 0.000 ok",
    "hrt, three, 3.00 3.00 0.000 ok",
    "lap, square2, 7.00 7.00 0.000 ok"
  })
  void aFamilyIsAnsweredCheckedAndComparedWithWhatIsKnown(
      String family, String instance, String expected) {
    var run = quick(family);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    var cells = run.cells(instance);
    assertThat(String.join(" ", cells.subList(2, 5)) + " " + cells.get(13)).isEqualTo(expected);
  }

  @Test
  void theSameFileIsAnotherInstanceInAnotherFamily() {
    var run = quick("cccp", BenchRun.TINY.resolve("cpmp/instances/square.txt"));

    assertThat(run.exit()).isZero();
    // The corners of a right triangle lie 0.47, 0.75 and 0.75 from its middle.
    assertThat(run.cells("square").get(2)).isEqualTo("3.92");
  }

  @Test
  void aFileBelongsToTheFamilyInWhoseFolderItLies() {
    var run = quick(BenchRun.TINY.resolve("cpmp/instances/square.txt"));

    assertThat(run.cells("square").get(2)).isEqualTo("4.00");
  }

  @Test
  void severalSeedsEndWithALineOfMediansAndAreWrittenToAFile() throws IOException {
    var file = folder.resolve("table.csv");
    var run = quick("cpmp", "square", "--seed", "7", "--seeds", "3", "--out", file);

    assertThat(run.out().lines()).hasSize(5);
    assertThat(run.out()).contains("median");
    var lines = Files.readAllLines(file);
    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst())
        .startsWith("family,instance,run,value,best_known,gap_percent,bound");
    assertThat(lines.get(1)).startsWith("cpmp,square,7,4.00,4.00,0.000,");
    assertThat(lines.get(4)).startsWith("cpmp,square,median,4.00,4.00,0.000,");
  }

  @Test
  void furtherBestKnownValuesCountWhereNoneLieBesideTheInstance() throws IOException {
    var known =
        Files.writeString(folder.resolve("k.csv"), "instance,best_known\nsmall,1\nsquare,1\n");

    assertThat(quick("pmedcap", "--known", known).cells("small").get(3)).isEqualTo("1.00");
    assertThat(quick("cpmp", "square", "--known", known).cells("square").get(3)).isEqualTo("4.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 2;0 0 9 1;1 x 9 1;2 2 9 1 | line 3: \"x\" is not a number",
        "3 2;0 0 9 1;1 1 9 1 | line 3: The file ends too early",
        "2 1;0 0 9 1;1 1 9 1;2 2 9 1 | line 4: The file goes on",
        "2 1;0 0 9 1;1 1 9 | line 3: 4 numbers belong here, there are 3",
        "2 3;0 0 9 1;1 1 9 1 | line 1: 3.0 is not a whole number from 1 to 2",
        "2 1;0 0 9 1;1 1 8 1 | line 3: The capacity differs",
        "2 1;0 0 9 -1;1 1 9 1 | line 2: A number is negative"
      })
  void aBadFileIsToldByItsLineBeforeAnythingIsMeasured(String text, String complaint)
      throws IOException {
    var file = Files.writeString(folder.resolve("bad.txt"), text.replace(';', '\n') + "\n");

    var run = quick("cpmp", "square", "cpmp", file);

    assertThat(run.exit()).isEqualTo(BenchCommand.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(file + ", " + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hrt | 0;1;1;1 (1);1 x (1) | line 5: Here belongs a list",
        "hrt | 0;1;1;1 (2);1 1 (1) | line 4: 2.0 is not a whole number from 1 to 1",
        "hrt | 0;1;2;1 (1 2) 1;1 1 (1);2 1 (1) | line 4: \"1\" is in the list for the second time",
        "lap | 2;1 2;3 | line 3: The file ends too early",
        "lap | 2;1 2;3 4 5 | line 3: The file goes on"
      })
  void badListsAndTablesAreToldByTheirLine(String family, String text, String complaint)
      throws IOException {
    var file = Files.writeString(folder.resolve("bad.txt"), text.replace(';', '\n') + "\n");

    assertThat(quick(family, file).err()).startsWith(file + ", " + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | \"nonsense\" is neither a file nor a family",
        "tsp | \"tsp\" is neither a file nor a family",
        "copenhagen | There are no instances of copenhagen below",
        "cpmp,nowhere | cpmp has no instance \"nowhere\"",
        "cpmp,--threads,0 | The number given with --threads makes no sense"
      })
  void aCommandThatMeansNothingIsRefused(String words, String complaint) {
    var run = BenchRun.of((Object[]) (words + ",--data," + BenchRun.TINY).split(",", -1));

    assertThat(run.exit()).isEqualTo(BenchCommand.BAD_INPUT);
    assertThat(run.err()).contains(complaint);
  }

  @Test
  void aTableThatLacksAColumnIsToldByItsLine() throws IOException {
    Files.createDirectories(folder.resolve("instances"));
    var instance = BenchRun.TINY.resolve("cpmp/instances/square.txt");
    var file = Files.copy(instance, folder.resolve("instances/square.txt"));
    var table = Files.writeString(folder.resolve("best-known.csv"), "instance,value\nsquare,4\n");

    var run = quick("cpmp", file);

    assertThat(run.exit()).isEqualTo(BenchCommand.BAD_INPUT);
    assertThat(run.err()).contains(table.getFileName() + ", line 2: There is no column");
  }
}
