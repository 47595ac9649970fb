package dk.klynge.planning.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One call of the command, with what it said and wrote.
record PlanRun(int exit, String out, String err, Path folder) {

  static PlanRun of(Path folder, Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var all = new ArrayList<String>();
    for (var argument : arguments) all.add(argument.toString());
    all.addAll(List.of("--out", folder.toString()));
    var exit =
        new CommandLine(new PlanCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    return new PlanRun(exit, out.toString(), err.toString(), folder);
  }

  String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  JsonNode report() throws IOException {
    return JsonMapper.builder().build().readTree(file("report.json"));
  }

  JsonNode map() throws IOException {
    return JsonMapper.builder().build().readTree(file("plan.geojson"));
  }

  /// The sites of each cluster.
  Map<String, List<String>> clusters() throws IOException {
    var clusters = new LinkedHashMap<String, List<String>>();
    file("assignments.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(cells -> clusters.computeIfAbsent(cells[1], _ -> new ArrayList<>()).add(cells[0]));
    return clusters;
  }
}
