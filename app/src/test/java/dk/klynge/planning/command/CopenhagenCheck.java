package dk.klynge.planning.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/// Measures a plan from the source file alone, with nothing of the program.
record CopenhagenCheck(Map<String, Site> sites) {

  record Site(double east, double north, int places, String area) {}

  static CopenhagenCheck of(Path source) throws IOException {
    var sites = new HashMap<String, Site>();
    try (Reader reader = Files.newBufferedReader(source)) {
      var rows =
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader);
      for (var row : rows)
        if (row.get("klynge_type").equals("kommunal"))
          sites.put(
              row.get("inr"),
              new Site(
                  Double.parseDouble(row.get("utm32_e")),
                  Double.parseDouble(row.get("utm32_n")),
                  Integer.parseInt(row.get("pladser_i_alt")),
                  row.get("omraade")));
    }
    return new CopenhagenCheck(sites);
  }

  /// Sum over the clusters of the distances to the member that makes the sum smallest.
  double metres(Map<String, List<String>> clusters) {
    return clusters.values().stream().mapToDouble(this::metres).sum();
  }

  private double metres(List<String> members) {
    return members.stream()
        .mapToDouble(
            centre -> members.stream().mapToDouble(member -> between(member, centre)).sum())
        .min()
        .orElseThrow();
  }

  private Site site(String id) {
    return Objects.requireNonNull(sites.get(id), () -> "not in the source: " + id);
  }

  private double between(String one, String other) {
    var a = site(one);
    var b = site(other);
    return Math.hypot(a.east() - b.east(), a.north() - b.north());
  }

  int places(List<String> members) {
    return members.stream().mapToInt(member -> site(member).places()).sum();
  }

  long areas(List<String> members) {
    return members.stream().map(member -> site(member).area()).distinct().count();
  }
}
