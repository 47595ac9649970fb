package dk.klynge.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Runs Klynge and another solver one after the other in one process on equal threads, and prints
/// what each had found by when.
///
///     Compare --peer timefold --seconds 60 --threads 1 --seed 1 --data DIR SJC4b u724_075
///
/// `INSTANCE=VALUE` also says when each reached that value.
public final class Compare {

  private static final List<Double> MOMENTS =
      List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0);

  private final Map<String, String> options =
      new TreeMap<>(
          Map.of(
              "peer",
              "timefold",
              "seconds",
              "60",
              "threads",
              "1",
              "seed",
              "1",
              "data",
              "",
              "klynge-seconds",
              ""));
  private final List<String> instances = new ArrayList<>();

  private Compare(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) instances.add(arguments[i]);
      else if (i + 1 == arguments.length || !options.containsKey(arguments[i].substring(2)))
        throw new IllegalArgumentException(arguments[i]);
      else options.put(arguments[i].substring(2), arguments[++i]);
    }
  }

  static void main(String[] arguments) throws IOException {
    new Compare(arguments).run();
  }

  private void run() throws IOException {
    for (var word : instances) {
      var parts = word.split("=", 2);
      compare(
          question(parts[0]),
          parts.length > 1 ? Optional.of(Double.parseDouble(parts[1])) : Optional.empty());
    }
  }

  private Question question(String name) throws IOException {
    var data = data();
    return name.equals("copenhagen")
        ? Question.copenhagen(data.resolve("../kbh-dagtilbud-2023/dagtilbud.csv"))
        : Question.read(file(data, name));
  }

  private static Path file(Path data, String name) {
    for (var folder : List.of("cpmp/instances", "synthetic", "cccp/instances")) {
      var file = data.resolve(folder).resolve(name + ".txt");
      if (Files.isRegularFile(file)) return file;
    }
    return Path.of(name);
  }

  private Path data() {
    var told = option("data");
    if (!told.isEmpty()) return Path.of(told);
    for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent())
      if (Files.isDirectory(up.resolve("shared/data/bench")))
        return up.resolve("shared/data/bench");
    throw new IllegalArgumentException("--data: no instances beside this folder");
  }

  private String option(String name) {
    return options.getOrDefault(name, "");
  }

  private static Solver peer(String name) {
    return switch (name) {
      case "timefold" -> new Timefold();
      case "cp-sat" -> new CpSat();
      case "highs", "scip", "cbc" -> new MixedInteger(name.toUpperCase(Locale.ROOT));
      default -> throw new IllegalArgumentException("--peer " + name);
    };
  }

  private void compare(Question question, Optional<Double> target) {
    double seconds = Double.parseDouble(option("seconds"));
    double own =
        option("klynge-seconds").isEmpty() ? seconds : Double.parseDouble(option("klynge-seconds"));
    var peer = peer(option("peer"));
    say(
        "%s: %d sites, %d clusters, %s threads, seed %s"
            .formatted(
                question.name(),
                question.size(),
                question.clusters(),
                option("threads"),
                option("seed")));
    var theirs = run(peer, question, seconds);
    var ours = run(new Klynge(), question, own);
    say("  value at equal time   %14s %14s".formatted(peer.name(), "klynge"));
    MOMENTS.stream()
        .filter(moment -> moment <= seconds)
        .forEach(moment -> at(moment, theirs, ours));
    target.ifPresent(
        value -> equal("asked for", value, theirs.reached(value).orElse(seconds), ours));
    theirs
        .best()
        .ifPresent(value -> {
          equal(peer.name() + " at the end", value, seconds, ours);
          equal(peer.name() + " when found", value, theirs.reached(value).orElse(seconds), ours);
        });
  }

  private static void at(double moment, Course theirs, Course ours) {
    say(
        "  %15.1f s     %14s %14s"
            .formatted(moment, number(theirs.bestAt(moment)), number(ours.bestAt(moment))));
  }

  private Course run(Solver solver, Question question, double seconds) {
    var effort =
        new Solver.Effort(
            seconds, Integer.parseInt(option("threads")), Long.parseLong(option("seed")));
    var course = new Course();
    var remark = solver.solve(question, effort, course);
    say(
        "  %-10s %14s after %.1f s %s"
            .formatted(solver.name(), number(course.best()), course.seconds(), remark));
    return course;
  }

  private static void equal(String what, double value, double theirs, Course ours) {
    var reached = ours.reached(value);
    say(
        "  time to equal value   %14.2f (%s): %.2f s, klynge %s, ratio %s"
            .formatted(
                value,
                what,
                theirs,
                reached.map(at -> "%.2f s".formatted(at)).orElse("never"),
                reached.map(at -> "%.0f".formatted(theirs / at)).orElse("-")));
  }

  private static String number(Optional<Double> value) {
    return value.map(some -> String.format(Locale.ROOT, "%.2f", some)).orElse("-");
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
