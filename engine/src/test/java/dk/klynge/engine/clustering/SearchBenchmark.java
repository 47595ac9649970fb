package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Runs the search on instances from files and prints how far it gets. No test: started by hand.
///
/// Arguments, in this order: `seconds=10` or `steps=100000`, `threads=1`, `seeds=1,2,3`,
/// `best=FILE` (a table of best known values), `show=1` (what is broken), then files. A file `.txt`
/// is a capacitated median problem (`n p`, then `x y capacity demand`); `.attributes.csv` asks for
/// daycare rules (200–400 children, 3–7 institutions, three age groups, one area to a cluster).
final class SearchBenchmark {

  private final Map<String, String> options = new HashMap<>();
  private final Map<String, Double> bestKnown = new HashMap<>();

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var benchmark = new SearchBenchmark();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 0) benchmark.all(Path.of(argument));
      else benchmark.option(argument.substring(0, equals), argument.substring(equals + 1));
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

  private String option(String name, int otherwise) {
    return options.getOrDefault(name, Integer.toString(otherwise));
  }

  private void all(Path file) throws IOException {
    String full = file.getFileName().toString();
    String name = full.substring(0, full.indexOf('.'));
    var problem =
        full.endsWith(".txt") ? BenchmarkFiles.median(file) : BenchmarkFiles.daycare(file);
    var values = new ArrayList<Double>();
    for (String seed : option("seeds", 1).split(",", -1))
      values.add(one(name, problem, Long.parseLong(seed)));
    double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
    double median = sorted[sorted.length / 2];
    System.out.printf(Locale.ROOT, "%-14s median %.2f%s%n", name, median, gap(name, median));
  }

  private Budget budget() {
    return options.containsKey("steps")
        ? new Budget.Iterations(Long.parseLong(options.get("steps")))
        : new Budget.Time(
            Duration.ofMillis((long) (1000 * Double.parseDouble(option("seconds", 10)))));
  }

  private double one(String name, Problem problem, long seed) {
    long cpu = cpu();
    var trace = new Trace(bestKnown.getOrDefault(name, Double.NaN));
    int threads = Integer.parseInt(option("threads", 1));
    return switch (Clusterer.solve(problem, budget(), seed, threads, trace)) {
      case Answer.Impossible(var reasons) -> {
        System.out.printf(Locale.ROOT, "%-14s impossible: %s%n", name, reasons);
        yield Double.NaN;
      }
      case Answer.Proposal proposal -> {
        tell(name, proposal, (cpu() - cpu) / 1e9, trace);
        yield proposal.value();
      }
    };
  }

  private void tell(String name, Answer.Proposal proposal, double cpu, Trace trace) {
    if (options.containsKey("show"))
      proposal.broken().stream()
          .limit(20)
          .forEach(broken -> System.out.printf(Locale.ROOT, "  %s%n", broken));
    var run = proposal.run();
    System.out.printf(
        Locale.ROOT,
        "%-14s seed %d  %.2f%s  broken %d  clusters %d  %d steps %.1f s (cpu %.1f)"
            + " %.0f/cpu s  %d MB  %s%n",
        name,
        run.seed(),
        proposal.value(),
        gap(name, proposal.value()),
        proposal.broken().size(),
        proposal.clusters().size(),
        run.iterations(),
        run.seconds(),
        cpu,
        run.iterations() / cpu,
        mostMemory(),
        trace.text());
  }

  private String gap(String name, double value) {
    Double best = bestKnown.get(name);
    return best == null ? "" : String.format(Locale.ROOT, " (%+.3f %%)", 100 * (value / best - 1));
  }

  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  /// The most memory the process ever had, where the system tells.
  private static long mostMemory() {
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
    private final double best;
    private final double[] value = new double[AT.length];
    private double feasibleAt = Double.NaN;

    Trace(double best) {
      this.best = best;
      Arrays.fill(value, Double.NaN);
    }

    @Override
    public void progressed(Progress progress) {
      if (progress.broken() > 0) return;
      if (Double.isNaN(feasibleAt)) feasibleAt = progress.seconds();
      for (int k = 0; k < AT.length; k++)
        if (progress.seconds() <= AT[k]) value[k] = progress.value();
    }

    @Override
    public boolean cancelled() {
      return false;
    }

    String text() {
      var text = new StringBuilder(String.format(Locale.ROOT, "feasible at %.2f s", feasibleAt));
      for (int k = 0; k < AT.length; k++) {
        if (Double.isNaN(value[k])) continue;
        text.append(String.format(Locale.ROOT, "; %.1f s: ", AT[k]));
        boolean known = !Double.isNaN(best);
        double shown = known ? 100 * (value[k] / best - 1) : value[k];
        text.append(String.format(Locale.ROOT, known ? "%.3f %%" : "%.0f", shown));
      }
      return text.toString();
    }
  }
}
