package dk.klynge.staffing.command;

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
record MatchRun(int exit, String out, String err, Path folder) {

  /// Writes the tables beside each other and matches them.
  static MatchRun of(Path folder, String candidates, String posts, String... further)
      throws IOException {
    var first = Files.writeString(folder.resolve("candidates.csv"), candidates);
    var second = Files.writeString(folder.resolve("posts.csv"), posts);
    var arguments = new ArrayList<>(List.of("--candidates", first.toString()));
    arguments.addAll(List.of("--posts", second.toString()));
    arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    arguments.addAll(List.of(further));
    return of(folder.resolve("out"), arguments);
  }

  static MatchRun of(Path out, List<String> arguments) {
    var said = new StringWriter();
    var complained = new StringWriter();
    var exit =
        new CommandLine(new MatchCommand())
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(complained))
            .execute(arguments.toArray(String[]::new));
    return new MatchRun(exit, said.toString(), complained.toString(), out);
  }

  JsonNode report() throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("report.json")));
  }

  /// The post of each candidate, empty for none.
  Map<String, String> posts() throws IOException {
    var posts = new LinkedHashMap<String, String>();
    Files.readString(folder.resolve("matching.csv"))
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> posts.put(cells[0], cells[1]));
    return posts;
  }
}
