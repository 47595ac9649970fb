package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counties of American states in districts of nearly equal population, with and without the demand
/// that a district hangs together.
///
/// The published values rest on whole kilometres between the centres of the counties' polygons.
/// Those of the eight states that can be divided at all come with the program ([Counties]).
/// Elsewhere great circles between the given coordinates stand in, which lie some kilometres from
/// those centres: near enough to see a gap by, not to disprove a bound.
public record DistrictingFamily() implements Family {

  private static final String NODES = ".nodes.csv";
  private static final double OFF = 3;

  /// How far the published optimum may be off by the rebuilt distances, in percent: nothing in five
  /// of the eight states, 0.14 in the one furthest off.
  private static final double NEARLY = 0.2;

  @Override
  public String name() {
    return "districting";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    return Beside.list(data.resolve("districting"), NODES);
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var state = Beside.stem(file);
    var table = Beside.find(file, "published-results.csv");
    if (table.isEmpty()) throw BadInstance.at(file, 0, "no-count-known");
    var contests = new ArrayList<Contest>();
    for (var row : Beside.rows(table.get())) {
      if (!row.text("state").equals(state)) continue;
      if (row.text("model").equals("hess")) contests.add(contest(file, state, row, List.of()));
      if (row.text("model").equals("cut"))
        contests.add(contest(file, state + "+contiguous", row, edges(file)));
    }
    if (contests.isEmpty()) throw BadInstance.at(table.get(), 0, "no-count-known");
    return contests;
  }

  private static Contest contest(Path file, String name, Beside.Row row, List<int[]> edges)
      throws BadInstance {
    var range = new Rules.Range(row.number("L"), row.number("U"));
    int k = row.count("k");
    var rules = new Rules(k, k, range, Rules.Range.ANY, Optional.empty(), List.of(), edges);
    var instance = instance(file, name, rules);
    return new ClusteringContest(instance, known(instance.goal(), row.text("objective")));
  }

  private static Known known(Goal goal, String objective) {
    // A question mark, or that there is no answer.
    if (!objective.matches("\\d+(\\.\\d+)?"))
      return new Known(Known.Sense.SMALL, Optional.empty(), 0, "published: " + objective);
    var best = Optional.of(Double.parseDouble(objective));
    return goal == Goal.WHOLE_MOMENT
        ? new Known(Known.Sense.SMALL, best, NEARLY, "")
        : new Known(Known.Sense.SMALL, best, OFF, "published with other distances");
  }

  private static Instance instance(Path file, String name, Rules rules) throws BadInstance {
    var rows = Beside.rows(file);
    var counties = new ArrayList<String>();
    var places = new double[3][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).count("id") != i)
        throw BadInstance.at(file, rows.get(i).line(), "no-count", rows.get(i).text("id"), i, i);
      counties.add(rows.get(i).text("geoid"));
      places[0][i] = rows.get(i).number("lon");
      places[1][i] = rows.get(i).number("lat");
      places[2][i] = rows.get(i).number("population");
    }
    var planes = Counties.planes(counties);
    if (planes.isEmpty()) return Instance.plain(name, Goal.MOMENT, rules, places);
    var plane = planes.get();
    return Instance.plain(
        name, Goal.WHOLE_MOMENT, rules, new double[][] {plane[0], plane[1], places[2]});
  }

  private static List<int[]> edges(Path nodes) throws BadInstance {
    int n = Beside.rows(nodes).size();
    var file = Beside.find(nodes, Beside.stem(nodes) + ".edges.csv");
    if (file.isEmpty()) throw BadInstance.at(nodes, 0, "no-edges");
    var edges = new ArrayList<int[]>();
    for (var row : Beside.rows(file.get())) {
      int a = row.count("a");
      int b = row.count("b");
      if (a < 0 || b < 0 || a >= n || b >= n)
        throw BadInstance.at(row.file(), row.line(), "no-count", a + ", " + b, 0, n - 1);
      edges.add(new int[] {a, b});
    }
    return edges;
  }
}
