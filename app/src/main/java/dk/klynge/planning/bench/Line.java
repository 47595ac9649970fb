package dk.klynge.planning.bench;

import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Course;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the table: a run, or the median of the runs of an instance.
///
/// @param run the seed, or `median`
/// @param reached seconds until the value was within 1 % and within 0.1 % of the best known (where
///   none is known: of its own last value), and until it improved for the last time
/// @param status `ok`, `none` where no answer kept the limits, or `disagrees`
record Line(
    String family,
    String instance,
    String run,
    Known known,
    Optional<Double> value,
    Optional<Double> bound,
    Reached reached,
    double iterations,
    Memory.Peak memory,
    String status,
    String remark) {

  record Reached(Optional<Double> percent, Optional<Double> tenth, Optional<Double> last) {}

  /// The parts of a line in the order of the table, for a file: empty where unknown.
  List<String> cells() {
    return List.of(
        family,
        instance,
        run,
        number(value, 2),
        number(known.best(), 2),
        number(gap(), 3),
        number(bound, 2),
        number(proven(), 3),
        number(reached.percent(), 2),
        number(reached.tenth(), 2),
        number(reached.last(), 2),
        number(Optional.of(iterations), 0),
        number(Optional.of(memory.heap()), 0),
        number(memory.process(), 0),
        status,
        remark);
  }

  /// How much worse the value is than the best known, in percent of the latter.
  Optional<Double> gap() {
    return value.flatMap(own -> known.best().map(best -> known.sense().gap(own, best)));
  }

  /// How far from the best possible the value is at most, in percent of the value.
  Optional<Double> proven() {
    return value.flatMap(own ->
        bound.map(least ->
            own == 0
                ? 0
                : 100
                    * Math.max(0, known.sense() == Known.Sense.SMALL ? own - least : least - own)
                    / own));
  }

  static Line of(String family, Contest contest, long seed, Outcome outcome, Course course) {
    var known = contest.known();
    var target = known.best().or(outcome::value);
    var reached =
        new Reached(
            target.flatMap(of -> course.within(1, of)),
            target.flatMap(of -> course.within(0.1, of)),
            course.last());
    var status =
        !outcome.disagreements().isEmpty()
            ? "disagrees"
            : outcome.value().isEmpty() ? "none" : "ok";
    var remark =
        Stream.of(String.join("; ", outcome.disagreements()), outcome.remark(), known.remark())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return new Line(
        family,
        contest.name(),
        Long.toString(seed),
        known,
        outcome.value(),
        outcome.bound(),
        reached,
        outcome.iterations(),
        Memory.peak(),
        status,
        remark);
  }

  /// Column by column the median of these runs of one instance; of an even number the worse of the
  /// two in the middle. What a run did not reach counts as never.
  static Line median(List<Line> runs) {
    var first = runs.getFirst();
    var sense = first.known().sense();
    boolean small = sense == Known.Sense.SMALL;
    return new Line(
        first.family(),
        first.instance(),
        "median",
        first.known(),
        small ? middle(runs, Line::value) : lower(runs, Line::value),
        small ? lower(runs, Line::bound) : middle(runs, Line::bound),
        new Reached(
            middle(runs, line -> line.reached().percent()),
            middle(runs, line -> line.reached().tenth()),
            middle(runs, line -> line.reached().last())),
        middle(runs, line -> Optional.of(line.iterations())).orElse(0.0),
        new Memory.Peak(
            middle(runs, line -> Optional.of(line.memory().heap())).orElse(0.0),
            middle(runs, line -> line.memory().process())),
        worst(runs),
        first.known().remark());
  }

  private static String worst(List<Line> runs) {
    for (var status : List.of("disagrees", "none"))
      if (runs.stream().anyMatch(line -> line.status().equals(status))) return status;
    return "ok";
  }

  private static Optional<Double> middle(List<Line> runs, Function<Line, Optional<Double>> column) {
    var sorted =
        runs.stream()
            .map(line -> column.apply(line).orElse(Double.POSITIVE_INFINITY))
            .sorted(Comparator.naturalOrder())
            .toList();
    return finite(sorted.get(sorted.size() / 2));
  }

  private static Optional<Double> lower(List<Line> runs, Function<Line, Optional<Double>> column) {
    var sorted =
        runs.stream()
            .map(line -> column.apply(line).orElse(Double.NEGATIVE_INFINITY))
            .sorted(Comparator.naturalOrder())
            .toList();
    return finite(sorted.get((sorted.size() - 1) / 2));
  }

  private static Optional<Double> finite(double number) {
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }

  /// Without the minus that a rounded zero can have.
  private static String number(Optional<Double> number, int digits) {
    return number
        .map(value -> new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }
}
