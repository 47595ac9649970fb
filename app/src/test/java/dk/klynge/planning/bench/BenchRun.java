package dk.klynge.planning.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/// One call of the command, with what it said.
record BenchRun(int exit, String out, String err) {

  static final Path TINY = Path.of("src/test/resources/bench");

  static BenchRun of(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exit =
        new CommandLine(new BenchCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new BenchRun(exit, out.toString(), err.toString());
  }

  /// The cells of the line about an instance, by blanks.
  List<String> cells(String instance) {
    return out.lines()
        .map(line -> Arrays.asList(line.split("\\s{2,}", -1)))
        .filter(cells -> cells.getFirst().equals(instance))
        .findFirst()
        .orElseThrow();
  }
}
