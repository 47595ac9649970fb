package dk.klynge.planning.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.TableShape;
import dk.klynge.documents.Unreadable;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.organisation.RowProblem;
import dk.klynge.planning.DistanceTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads the tables beside the institutions: a clustering to start from, and distances.
record Tables(Words words) {

  private static final long GIGABYTE = 1L << 30;
  private static final Limits LARGE = new Limits(GIGABYTE, GIGABYTE, 30_000_000, 20_000, 32_767);
  private static final List<String> PAIRS = List.of("from", "to", "distance");

  /// `site,cluster`, one row per site, as a plan itself is written.
  Clustering clustering(Path file) throws BadInput {
    var rows = rows(file, List.of("site", "cluster"));
    var members = new LinkedHashMap<String, List<String>>();
    var seen = new HashMap<String, Integer>();
    for (var row : rows) {
      var site = row.cell("site").strip();
      var cluster = row.cell("cluster").strip();
      if (site.isEmpty()) throw wrong(file, row, "site", "planning.plan.empty");
      if (seen.putIfAbsent(site, row.number()) != null)
        throw wrong(file, row, "site", "planning.plan.id-twice", site);
      if (!cluster.isEmpty()) members.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(site);
    }
    return new Clustering(members);
  }

  /// Either `from,to,distance`, where one direction is enough; or a square with the ids in the
  /// first column and in the heading.
  DistanceTable distances(Path file) throws BadInput {
    var rows = rows(file, List.of());
    var columns = List.copyOf(rows.getFirst().cells().keySet());
    return columns.equals(PAIRS) ? pairs(file, rows) : square(file, rows, columns);
  }

  private DistanceTable pairs(Path file, List<TableRow> rows) throws BadInput {
    var index = new LinkedHashMap<String, Integer>();
    for (var row : rows)
      for (var end : List.of("from", "to")) index.putIfAbsent(row.cell(end).strip(), index.size());
    var values = unknown(index.size());
    for (var row : rows) {
      int from = index.getOrDefault(row.cell("from").strip(), 0);
      int to = index.getOrDefault(row.cell("to").strip(), 0);
      values[from][to] = number(file, row, "distance");
      if (Double.isNaN(values[to][from])) values[to][from] = values[from][to];
    }
    return new DistanceTable(index, values);
  }

  private DistanceTable square(Path file, List<TableRow> rows, List<String> columns)
      throws BadInput {
    var ids = columns.subList(1, columns.size());
    var index = new LinkedHashMap<String, Integer>();
    ids.forEach(id -> index.put(id, index.size()));
    var values = unknown(ids.size());
    for (var row : rows) {
      var id = row.cell(columns.getFirst()).strip();
      var at = index.get(id);
      if (at == null)
        throw wrong(file, row, columns.getFirst(), "planning.plan.not-in-heading", id);
      for (int to = 0; to < values.length; to++) values[at][to] = number(file, row, ids.get(to));
    }
    return new DistanceTable(index, values);
  }

  private static double[][] unknown(int size) {
    var values = new double[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(values[i], Double.NaN);
      values[i][i] = 0;
    }
    return values;
  }

  private double number(Path file, TableRow row, String column) throws BadInput {
    var text = row.cell(column).strip();
    try {
      var number = Double.parseDouble(text);
      if (Double.isFinite(number) && number >= 0) return number;
    } catch (NumberFormatException e) {
      // told below, like a negative number
    }
    throw wrong(file, row, column, "planning.plan.not-a-distance", text);
  }

  private List<TableRow> rows(Path file, List<String> needed) throws BadInput {
    if (!Files.isReadable(file) || Files.isDirectory(file))
      throw new BadInput(words.at(file, 0, "", words.say("planning.plan.unreadable")));
    var rows = new ArrayList<TableRow>();
    try {
      var table = TableFile.open(file, TableShape.UNKNOWN, LARGE);
      for (var column : needed)
        if (!table.columns().contains(column))
          throw new BadInput(
              words.at(
                  file,
                  1,
                  column,
                  words.say(
                      "planning.plan.no-column", column, String.join(", ", table.columns()))));
      table.forEach(rows::add);
    } catch (Unreadable e) {
      throw unreadable(file, e);
    }
    if (rows.isEmpty())
      throw new BadInput(words.at(file, 1, "", words.say("planning.plan.no-rows")));
    return rows;
  }

  private BadInput unreadable(Path file, Unreadable e) {
    var fault = e.fault();
    var problem =
        new RowProblem(
            RowProblem.Gravity.ERROR, fault.row(), fault.column(), fault.code(), fault.arguments());
    return new BadInput(words.at(file, fault.row(), fault.column(), problem.text(words.locale())));
  }

  private BadInput wrong(Path file, TableRow row, String column, String key, Object... details) {
    return new BadInput(words.at(file, row.number(), column, words.say(key, details)));
  }
}
