package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/// The plan as tables: which site is in which cluster, and what each cluster measures.
record PlanTables(Finished plan) {

  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

  String assignments() {
    var rows = new ArrayList<List<?>>();
    rows.add(List.of("site", "cluster"));
    for (var cluster : plan.proposal().clusters())
      for (var site : cluster.sites()) rows.add(List.of(site, cluster.label()));
    return csv(rows);
  }

  String clusters() {
    var rows = new ArrayList<List<?>>();
    rows.add(heading());
    for (var cluster : plan.proposal().clusters()) rows.add(row(cluster));
    return csv(rows);
  }

  private List<String> heading() {
    var heading =
        new ArrayList<>(
            List.of(
                "cluster", "sites", "weight", "unknown_weight", "centre", "centre_x", "centre_y"));
    heading.addAll(
        List.of("sum_to_centre", "mean_to_centre", "largest_to_centre", "diameter", "value"));
    for (var group : plan.asked().problem().sites().ageGroups()) heading.add("weight_" + group);
    heading.add("ages_covered");
    heading.add("broken");
    return heading;
  }

  private List<Object> row(Cluster cluster) {
    var measures = cluster.measures();
    var row = new ArrayList<Object>();
    row.add(cluster.label());
    row.add(measures.sites());
    row.add(number(measures.weight()));
    row.add(measures.unknownWeight().size());
    centre(cluster.centre(), row);
    row.add(number(measures.sumToCentre()));
    row.add(number(measures.meanToCentre()));
    row.add(number(measures.largestToCentre()));
    row.add(number(measures.diameter()));
    row.add(number(measures.value()));
    for (var weight : measures.weightByAgeGroup().values()) row.add(number(weight));
    row.add(String.join(" ", measures.agesCovered()));
    row.add(String.join(" ", broken(cluster)));
    return row;
  }

  private void centre(Centre centre, List<Object> row) {
    switch (centre) {
      case Centre.AtSite(var id) -> {
        var sites = plan.asked().problem().sites();
        var site = sites.indexOf(id).orElseThrow();
        row.addAll(List.of(id, number(sites.x(site)), number(sites.y(site))));
      }
      case Centre.AtPoint(var x, var y) -> row.addAll(List.of("", number(x), number(y)));
    }
  }

  List<String> broken(Cluster cluster) {
    return plan.proposal().broken().stream()
        .filter(broken -> broken.cluster().filter(cluster.label()::equals).isPresent())
        .map(broken -> broken.rule().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /// Without more digits than anybody measures: a tenth of a millimetre, or of a degree's
  /// millionth.
  static String number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) return Long.toString((long) number);
    var digits = Math.abs(number) < 1000 ? 7 : 4;
    return new BigDecimal(number)
        .setScale(digits, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String csv(List<List<?>> rows) {
    var text = new StringBuilder();
    try (var printer = CSV.print(text)) {
      for (var row : rows) printer.printRecord(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
