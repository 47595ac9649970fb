package dk.klynge.planning.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The four files of a plan.
record PlanFiles(Finished plan, PlanWords words, PlanOptions options, Optional<Pricing> pricing) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Map<String, byte[]> content() {
    var tables = new PlanTables(plan);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("assignments.csv", tables.assignments().getBytes(UTF_8));
    files.put("clusters.csv", tables.clusters().getBytes(UTF_8));
    files.put("plan.geojson", JSON.writeValueAsBytes(new PlanMap(plan).collection()));
    files.put("report.json", PRETTY.writeValueAsBytes(report()));
    return files;
  }

  private Map<String, Object> report() {
    var report = new Report(plan, words).content(asked());
    if (options.explain) report.put("explanation", new ReportedExplanation(plan).clusters());
    pricing.ifPresent(found -> report.put("prices", found.content()));
    return report;
  }

  /// What was asked on the command line. File names without their folders: reports are passed on.
  private Map<String, Object> asked() {
    var asked = new LinkedHashMap<String, Object>();
    asked.put("files", names(options.input));
    asked.put("rows", plan.selection().rows());
    asked.put("selected", plan.selection().sites().size());
    put(asked, "filter", options.filter);
    put(asked, "profile", options.profile);
    put(asked, "day", options.day);
    asked.put("criteria", String.valueOf(Path.of(options.criteria).getFileName()));
    var start = options.start;
    if (start != null) asked.put("start", names(List.of(start)));
    var distances = options.distances;
    if (distances != null) asked.put("distances", names(List.of(distances)));
    return asked;
  }

  private static void put(
      Map<String, Object> asked, String key, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) asked.put(key, value.toString());
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }
}
