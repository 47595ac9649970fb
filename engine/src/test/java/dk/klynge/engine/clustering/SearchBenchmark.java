package dk.klynge.engine.clustering;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs the search on instances from files and prints how far it gets. No test: started by hand.
///
/// Arguments: `seconds=10` or `steps=100000`, `threads=1`, `seeds=1,2,3`, `best=FILE` (a table of
/// best known values), then files. A file `.txt` is a capacitated median problem (`n p`, then
/// `x y capacity demand`); `.attributes.csv` asks for daycare rules (200–400 children, 3–7
/// institutions, three age groups, one area to a cluster).
final class SearchBenchmark {

  private final Map<String, String> options = new HashMap<>();
  private final Map<String, Double> bestKnown = new HashMap<>();

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var benchmark = new SearchBenchmark();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0) benchmark.option(argument.substring(0, equals), argument.substring(equals + 1));
      else benchmark.all(Path.of(argument));
    }
  }

  private void option(String name, String value) throws IOException {
    options.put(name, value);
    if (!name.equals("best")) return;
    for (String line : Files.readAllLines(Path.of(value)).stream().skip(1).toList()) {
      var fields = line.split(",", -1);
      bestKnown.put(fields[0], Double.parseDouble(fields[5]));
    }
  }

  private void all(Path file) throws IOException {
    String name = file.getFileName().toString();
    var problem = name.endsWith(".txt") ? BenchmarkFiles.median(file) : BenchmarkFiles.daycare(file);
    var values = new ArrayList<Double>();
    for (String seed : options.getOrDefault("seeds", "1").split(","))
      values.add(one(name.replaceAll("\\..*", ""), problem, Long.parseLong(seed)));
    double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
    print("%-14s median %.2f%s%n", name, sorted[sorted.length / 2], gap(name.replaceAll("\\..*", ""), sorted[sorted.length / 2]));
  }

  private double one(String name, Problem problem, long seed) {
    int threads = Integer.parseInt(options.getOrDefault("threads", "1"));
    var budget =
        options.containsKey("steps")
            ? new Budget.Iterations(Long.parseLong(options.get("steps")))
            : new Budget.Time(Duration.ofMillis((long) (1000 * Double.parseDouble(options.getOrDefault("seconds", "10")))));
    long cpu = cpu();
    var trace = new Trace();
    var answer = Clusterer.solve(problem, budget, seed, threads, trace);
    double used = (cpu() - cpu) / 1e9;
    switch (answer) {
      case Answer.Impossible(var reasons) -> {
        print("%-14s impossible: %s%n", name, reasons);
        return Double.NaN;
      }
      case Answer.Proposal proposal -> {
        double value = proposal.value();
        if (options.containsKey("show")) proposal.broken().stream().limit(5).forEach(b -> print("  %s %s%n", b, problem.sites().attributes(problem.sites().indexOf(b.sites().getFirst()).orElseThrow())));
        var run = proposal.run();
        print(
            "%-14s seed %d  %.2f%s  broken %d  clusters %d  %d steps %.1f s (cpu %.1f) %.0f/cpu s  RSS %d MB %s%n",
            name, seed, value, gap(name, value), proposal.broken().size(), proposal.clusters().size(),
            run.iterations(), run.seconds(), used, run.iterations() / used, rss(), trace.text(bestKnown.getOrDefault(name, Double.NaN)));
        return value;
      }
    }
  }

  private static void print(String format, Object... what) {
    System.out.printf(Locale.ROOT, format, what);
  }

  private String gap(String name, double value) {
    Double best = bestKnown.get(name.replaceAll("\\..*", ""));
    return best == null ? "" : String.format(Locale.ROOT, " (%+.3f %%)", 100 * (value / best - 1));
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long rss() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException none) {
      return 0;
    }
  }

  /// The best so far at some moments.
  private static final class Trace implements Watcher {
    private static final double[] AT = {0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300};
    private final double[] value = new double[AT.length];
    private double feasibleAt = Double.NaN;

    Trace() {
      Arrays.fill(value, Double.NaN);
    }

    @Override
    public void progressed(Progress progress) {
      if (progress.broken() > 0) return;
      if (Double.isNaN(feasibleAt)) feasibleAt = progress.seconds();
      for (int k = 0; k < AT.length; k++) if (progress.seconds() <= AT[k]) value[k] = progress.value();
    }

    @Override
    public boolean cancelled() {
      return false;
    }

    String text(double best) {
      var text = new StringBuilder(String.format(Locale.ROOT, "feasible at %.2f s", feasibleAt));
      for (int k = 0; k < AT.length; k++) {
        if (Double.isNaN(value[k])) continue;
        text.append(String.format(Locale.ROOT, "; %.1f s: ", AT[k]));
        text.append(Double.isNaN(best) ? String.format(Locale.ROOT, "%.0f", value[k]) : String.format(Locale.ROOT, "%.3f%%", 100 * (value[k] / best - 1)));
        if (k > 0 && value[k] == value[k - 1]) break;
      }
      return text.toString();
    }
  }
}
