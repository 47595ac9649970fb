package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.NumberFile;
import java.nio.file.Path;
import java.util.List;

/// The OR-Library's way to write the p-median: a line with a number and a value that is not that of
/// the instance, a line `n p capacity`, then `id x y demand`. Distances are cut down to whole
/// numbers.
public record PmedcapFamily() implements Family {

  private static final int MOST = 10_000_000;

  @Override
  public String name() {
    return "pmedcap";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    return Beside.list(data.resolve("pmedcap"), ".txt");
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var numbers = NumberFile.open(file);
    numbers.next(2);
    var head = numbers.next(3);
    int n = numbers.count(head[0], 1, MOST);
    int clusters = numbers.count(head[1], 1, n);
    if (head[2] < 0) throw numbers.wrong("negative");
    var places = new double[3][n];
    for (int i = 0; i < n; i++) {
      var line = numbers.next(4);
      if (line[3] < 0) throw numbers.wrong("negative");
      for (int k = 0; k < 3; k++) places[k][i] = line[k + 1];
    }
    numbers.end();
    var rules = Rules.capacity(clusters, head[2]);
    var instance = Instance.plain(Beside.stem(file), Goal.FLOORED_MEDIAN, rules, places);
    return List.of(new ClusteringContest(instance, Known.nothing()));
  }
}
