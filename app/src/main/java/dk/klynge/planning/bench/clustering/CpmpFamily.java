package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import java.nio.file.Path;
import java.util.List;

/// Capacitated p-median: the sum of the distances to the medians.
public record CpmpFamily() implements Family {

  @Override
  public String name() {
    return "cpmp";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    return Beside.list(data.resolve("cpmp/instances"), ".txt");
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var name = Beside.stem(file);
    var places = Places.read(file);
    // Those of the OR-Library cut every distance down to a whole number.
    var goal = name.matches("cpmp\\d\\d") ? Goal.FLOORED_MEDIAN : Goal.MEDIAN;
    return List.of(new ClusteringContest(places.instance(name, goal), known(file, name)));
  }

  private static Known known(Path file, String name) throws BadInstance {
    var table = Beside.find(file, "best-known.csv", "../best-known.csv");
    if (table.isEmpty()) return Known.nothing();
    for (var row : Beside.rows(table.get()))
      if (row.text("instance").equals(name)) return Known.best(row.number("best_known"));
    return Known.nothing();
  }
}
