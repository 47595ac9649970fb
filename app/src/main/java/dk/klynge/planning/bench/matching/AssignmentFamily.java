package dk.klynge.planning.bench.matching;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.NumberFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The OR-Library's assignment problems: `n`, then a table of n × n costs. Best values stand in the
/// notes beside them as `n:value`.
public record AssignmentFamily() implements Family {

  private static final int MOST = 20_000;

  @Override
  public String name() {
    return "lap";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    return Beside.list(data.resolve("lap"), ".txt");
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var numbers = NumberFile.open(file);
    int n = numbers.count(numbers.next(1)[0], 1, MOST);
    var all = numbers.many(n * n);
    var costs = new long[n][n];
    for (int i = 0; i < n * n; i++) costs[i / n][i % n] = Math.round(all[i]);
    numbers.end();
    return List.of(new AssignmentContest(Beside.stem(file), costs, known(file, n)));
  }

  private static Known known(Path file, int n) throws BadInstance {
    var notes = Beside.find(file, "README.md");
    if (notes.isEmpty()) return Known.nothing();
    try {
      var told =
          Pattern.compile("\\b" + n + ":(\\d{1,15})\\b").matcher(Files.readString(notes.get()));
      return told.find() ? Known.best(Double.parseDouble(told.group(1))) : Known.nothing();
    } catch (IOException e) {
      throw BadInstance.at(notes.get(), 0, "unreadable");
    }
  }
}
