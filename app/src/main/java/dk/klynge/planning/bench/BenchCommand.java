package dk.klynge.planning.bench;

import dk.klynge.documents.Sentences;
import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Course;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `klynge bench`: measures the engine on published instances.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measure the engine on published instances, and check every answer.",
    footer = {
      "",
      "Exit code: 0 every answer is what the engine says it is; 3 the check of an answer disagrees",
      "with the engine, told on stderr; 2 a file or the command cannot be used."
    })
public class BenchCommand implements Callable<Integer> {

  static final int AGREES = 0;
  static final int BAD_INPUT = 2;
  static final int DISAGREES = 3;

  @Mixin private BenchOptions options = new BenchOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Sentences words = Sentences.of("planning", Sentences.language(System.getenv()));
  private int exit = AGREES;

  @Override
  public Integer call() throws IOException {
    // Said here and not on the parameter, since `bench sheets` has none.
    if (options.chosen.isEmpty())
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), words.say("planning.bench.nothing"));
    try {
      return measure();
    } catch (BadInstance e) {
      err().println(e.sentence(words));
      err().flush();
      return BAD_INPUT;
    }
  }

  private int measure() throws BadInstance, IOException {
    var senseless = options.senseless();
    if (senseless.isPresent()) throw BadInstance.of("senseless", senseless.get());
    var data = DataFolder.of(options.data, Path.of(""));
    var known = known();
    // A file that cannot be read is told before anything is measured, not after an hour.
    var chosen = Families.SHIPPED.chosen(options.chosen, data);
    for (var entry : chosen) entry.family().read(entry.file());
    try (var file = BenchFile.open(options.out)) {
      say(new BenchTable(words).heading());
      for (var entry : chosen)
        for (var contest : entry.family().read(entry.file()))
          runs(entry.family().name(), contest.knowing(known), file);
    }
    return exit;
  }

  private void runs(String family, Contest contest, BenchFile file) throws IOException {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < options.seeds; i++) {
      var effort = new Contest.Effort(options.seconds, options.seed + i, options.threads);
      var course = new Course(contest.known().sense());
      Memory.forget();
      var outcome = contest.run(effort, course);
      lines.add(told(Line.of(family, contest, effort.seed(), outcome, course), file));
    }
    if (lines.size() > 1) told(Line.median(lines), file);
  }

  private Line told(Line line, BenchFile file) throws IOException {
    say(new BenchTable(words).line(line));
    file.write(line);
    if (!line.status().equals("disagrees")) return line;
    err()
        .println(words.say("planning.bench.disagrees", line.instance(), line.run(), line.remark()));
    err().flush();
    exit = DISAGREES;
    return line;
  }

  private Map<String, Double> known() throws BadInstance {
    var values = new HashMap<String, Double>();
    if (options.known == null) return values;
    for (var row : Beside.rows(options.known))
      values.put(row.text("instance"), row.number("best_known"));
    return values;
  }

  private void say(String line) {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
