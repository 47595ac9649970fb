package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Copenhagen's municipal clusters of 2023 as they were asked for: as many as there are, each of 2
/// to 8 institutions of one area with at most 750 places.
public record CopenhagenFamily() implements Family {

  private static final String AREA = "omraade";

  @Override
  public String name() {
    return "copenhagen";
  }

  @Override
  public List<Path> files(Path data) {
    var file = data.resolve("../kbh-dagtilbud-2023/dagtilbud.csv").normalize();
    return Files.isRegularFile(file) ? List.of(file) : List.of();
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var rows = new ArrayList<Beside.Row>();
    var clusters = new HashSet<String>();
    for (var row : Beside.rows(file)) {
      if (!row.text("klynge_type").equals("kommunal")) continue;
      rows.add(row);
      clusters.add(row.text("klynge"));
    }
    if (rows.isEmpty()) throw BadInstance.at(file, 0, "no-rows");
    return List.of(new ClusteringContest(instance(rows, clusters.size()), known(file)));
  }

  private Instance instance(List<Beside.Row> rows, int clusters) throws BadInstance {
    var places = new double[3][rows.size()];
    var ids = new ArrayList<String>();
    var attributes = new ArrayList<Map<String, String>>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      ids.add(row.text("inr"));
      places[0][i] = row.number("utm32_e");
      places[1][i] = row.number("utm32_n");
      places[2][i] = row.number("pladser_i_alt");
      attributes.add(Map.of(AREA, row.text(AREA)));
    }
    var rules =
        new Rules(
            clusters,
            clusters,
            new Rules.Range(0, 750),
            new Rules.Range(2, 8),
            Optional.of(AREA),
            List.of(),
            List.of());
    List<Set<String>> ages =
        IntStream.range(0, ids.size()).mapToObj(_ -> Set.<String>of()).toList();
    return new Instance(
        name(), Goal.MEDIAN, rules, ids, places[0], places[1], places[2], ages, attributes);
  }

  private Known known(Path file) throws BadInstance {
    var table = Beside.find(file, "best-known.csv");
    if (table.isEmpty()) return Known.nothing();
    for (var row : Beside.rows(table.get()))
      if (row.text("instance").equals(name())) return Known.best(row.number("best_known"));
    return Known.nothing();
  }
}
