package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Capacitated centred clustering: the sum of the distances to the mean of each cluster. Some of
/// its files lie with the p-median instances.
public record CentroidFamily() implements Family {

  @Override
  public String name() {
    return "cccp";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    var files = new ArrayList<>(Beside.list(data.resolve("cccp/instances"), ".txt"));
    var table = data.resolve("cccp/measured-here.csv");
    if (!Files.isRegularFile(table)) return files;
    for (var row : Beside.rows(table)) {
      var shared = data.resolve("cpmp/instances/" + row.text("instance") + ".txt");
      if (Files.isRegularFile(shared) && !files.contains(shared)) files.add(shared);
    }
    return files;
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var name = Beside.stem(file);
    var instance = Places.read(file).instance(name, Goal.CENTROID);
    return List.of(new ClusteringContest(instance, known(file, name)));
  }

  /// The least of all values in the table, whoever found it.
  private static Known known(Path file, String name) throws BadInstance {
    var table =
        Beside.find(
            file, "measured-here.csv", "../measured-here.csv", "../../cccp/measured-here.csv");
    if (table.isEmpty()) return Known.nothing();
    double best = Double.POSITIVE_INFINITY;
    for (var row : Beside.rows(table.get()))
      if (row.text("instance").equals(name)) best = Math.min(best, row.number("best_of_seeds"));
    return Double.isFinite(best) ? Known.best(best) : Known.nothing();
  }
}
