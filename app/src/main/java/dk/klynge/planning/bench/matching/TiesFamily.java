package dk.klynge.planning.bench.matching;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Residents and hospitals with ties: the largest stable matching.
public record TiesFamily() implements Family {

  @Override
  public String name() {
    return "hrt";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    return Beside.list(data.resolve("hrt"), ".txt");
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var name = Beside.stem(file);
    return List.of(new MatchingContest(name, TiedLists.read(file), known(file, name)));
  }

  /// The exact value, which may be that of a solver that ran out of time; else the best of twenty
  /// tries of the 3/2-approximation.
  private static Known known(Path file, String name) throws BadInstance {
    var table = Beside.find(file, "values.csv");
    if (table.isEmpty()) return nothing();
    for (var row : Beside.rows(table.get())) {
      if (!row.text("instance").equals(name)) continue;
      var exact = row.optional("exact_value");
      var best = exact.isPresent() ? exact : row.optional("promoted_best20");
      return new Known(Known.Sense.LARGE, best, 0, "");
    }
    return nothing();
  }

  private static Known nothing() {
    return new Known(Known.Sense.LARGE, Optional.empty(), 0, "");
  }
}
