package dk.klynge.planning.bench.clustering;

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

/// Very many points in few clusters: `n`, `2`, then `x y`. The number of clusters is not in the
/// file but in the notes beside it, as `name points/clusters`. Every point weighs 1, and the
/// clusters are full to four fifths.
public record BirchFamily() implements Family {

  private static final int MOST = 10_000_000;
  private static final double FULLNESS = 0.8;

  @Override
  public String name() {
    return "birch-large";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    return Beside.list(data.resolve("birch-large"), ".txt");
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var numbers = NumberFile.open(file);
    int n = numbers.count(numbers.next(1)[0], 1, MOST);
    numbers.count(numbers.next(1)[0], 2, 2);
    var places = new double[3][n];
    for (int i = 0; i < n; i++) {
      var line = numbers.next(2);
      places[0][i] = line[0];
      places[1][i] = line[1];
      places[2][i] = 1;
    }
    numbers.end();
    int clusters = clusters(file);
    var rules = Rules.capacity(clusters, Math.ceil(n / (FULLNESS * clusters)));
    var instance = Instance.plain(Beside.stem(file), Goal.MEDIAN, rules, places);
    return List.of(new ClusteringContest(instance, Known.nothing()));
  }

  private static int clusters(Path file) throws BadInstance {
    var notes = Beside.find(file, "README.md");
    if (notes.isEmpty()) throw BadInstance.at(file, 0, "no-count-known");
    try {
      var told = Pattern.compile(Pattern.quote(Beside.stem(file)) + "\\s+[\\d,]+/(\\d{1,6})\\b");
      var found = told.matcher(Files.readString(notes.get()));
      if (found.find()) return Integer.parseInt(found.group(1));
    } catch (IOException e) {
      throw BadInstance.at(notes.get(), 0, "unreadable");
    }
    throw BadInstance.at(notes.get(), 0, "no-count-known");
  }
}
