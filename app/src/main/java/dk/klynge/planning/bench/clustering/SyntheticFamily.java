package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.instance.Known;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Invented cities and countries of daycare: once as plain p-median, and once, where the attributes
/// lie beside the file, with the rules of a municipality, by which the number of clusters is free.
public record SyntheticFamily() implements Family {

  private static final String AREA = "area";
  private static final List<String> AGES = List.of("0-2", "3-6", "6-13");
  private static final Rules.Range CHILDREN = new Rules.Range(200, 400);
  private static final Rules.Range SITES = new Rules.Range(3, 7);

  @Override
  public String name() {
    return "synthetic";
  }

  @Override
  public List<Path> files(Path data) throws BadInstance {
    // Small ones first: their names sort otherwise.
    return Beside.list(data.resolve("synthetic"), ".txt").stream()
        .sorted(Comparator.comparingLong(file -> file.toFile().length()))
        .toList();
  }

  @Override
  public List<Contest> read(Path file) throws BadInstance {
    var name = Beside.stem(file);
    var plain = Places.read(file).instance(name, Goal.MEDIAN);
    var contests = new ArrayList<Contest>();
    contests.add(new ClusteringContest(plain, known(file, name)));
    var attributes = Beside.find(file, name + ".attributes.csv");
    if (attributes.isPresent())
      contests.add(new ClusteringContest(ruled(plain, attributes.get()), Known.nothing()));
    return contests;
  }

  private static Known known(Path file, String name) throws BadInstance {
    var table = Beside.find(file, "values.csv");
    if (table.isEmpty()) return Known.nothing();
    for (var row : Beside.rows(table.get()))
      if (row.text("instance").equals(name)) return Known.best(row.number("best_value_here"));
    return Known.nothing();
  }

  private static Instance ruled(Instance plain, Path file) throws BadInstance {
    var rows = Beside.rows(file);
    if (rows.size() != plain.size())
      throw BadInstance.at(file, rows.size() + 1L, "rows", plain.size(), rows.size());
    var weight = new double[rows.size()];
    var ages = new ArrayList<Set<String>>();
    var attributes = new ArrayList<Map<String, String>>();
    for (int i = 0; i < rows.size(); i++) {
      weight[i] = rows.get(i).number("children");
      ages.add(offered(rows.get(i)));
      attributes.add(Map.of(AREA, rows.get(i).text(AREA)));
    }
    return possible(
        new Instance(
            plain.name() + "+rules",
            Goal.MEDIAN,
            rules(attributes, weight),
            plain.ids(),
            plain.x(),
            plain.y(),
            weight,
            ages,
            attributes));
  }

  /// The age groups that lie within the ages of a site, told as `0-6`.
  private static Set<String> offered(Beside.Row row) throws BadInstance {
    var own = row.text("ages").split("-", -1);
    if (own.length != 2) throw BadInstance.at(row.file(), row.line(), "no-ages", row.text("ages"));
    try {
      int from = Integer.parseInt(own[0]);
      int to = Integer.parseInt(own[1]);
      return AGES.stream()
          .filter(group -> {
            var ends = group.split("-", -1);
            return from <= Integer.parseInt(ends[0]) && to >= Integer.parseInt(ends[1]);
          })
          .collect(Collectors.toUnmodifiableSet());
    } catch (NumberFormatException e) {
      throw BadInstance.at(row.file(), row.line(), "no-ages", row.text("ages"));
    }
  }

  /// Without the areas in which no clustering keeps the rules.
  private static Instance possible(Instance all) {
    var areas = new HashMap<String, List<Integer>>();
    for (int i = 0; i < all.size(); i++)
      areas
          .computeIfAbsent(all.attributes().get(i).getOrDefault(AREA, ""), _ -> new ArrayList<>())
          .add(i);
    int[] kept =
        areas.values().stream()
            .filter(sites -> new BenchArea(all, sites).possible())
            .flatMapToInt(sites -> sites.stream().mapToInt(Integer::intValue))
            .sorted()
            .toArray();
    var weight = Arrays.stream(kept).mapToDouble(i -> all.weight()[i]).toArray();
    var attributes = Arrays.stream(kept).mapToObj(all.attributes()::get).toList();
    return new Instance(
        all.name(),
        all.goal(),
        rules(attributes, weight),
        Arrays.stream(kept).mapToObj(all.ids()::get).toList(),
        Arrays.stream(kept).mapToDouble(i -> all.x()[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> all.y()[i]).toArray(),
        weight,
        Arrays.stream(kept).mapToObj(all.ages()::get).toList(),
        attributes);
  }

  /// As many clusters as the areas together can have.
  private static Rules rules(List<Map<String, String>> attributes, double[] weight) {
    var areas = new HashMap<String, double[]>();
    for (int i = 0; i < weight.length; i++) {
      var sums =
          areas.computeIfAbsent(attributes.get(i).getOrDefault(AREA, ""), _ -> new double[2]);
      sums[0]++;
      sums[1] += weight[i];
    }
    int fewest = 0;
    int most = 0;
    for (var sums : areas.values()) {
      int least =
          (int) Math.max(Math.ceil(sums[0] / SITES.most()), Math.ceil(sums[1] / CHILDREN.most()));
      fewest += least;
      most +=
          (int)
              Math.max(
                  least,
                  Math.min(
                      Math.floor(sums[0] / SITES.least()), Math.floor(sums[1] / CHILDREN.least())));
    }
    return new Rules(fewest, most, CHILDREN, SITES, Optional.of(AREA), AGES, List.of());
  }
}
