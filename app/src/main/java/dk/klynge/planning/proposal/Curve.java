package dk.klynge.planning.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the best value improved, as a step line for an SVG of [#WIDTH] × [#HEIGHT], whose width is
/// the time that may be used.
///
/// While limits are broken the value says little, so the line begins where they are broken no more
/// than at the end.
///
/// @param path the `d` of an SVG path
/// @param first the step where the line begins
/// @param best the first step that has the value of the end
record Curve(String path, Progress first, Progress best) {

  static final int WIDTH = 600;
  static final int HEIGHT = 160;

  static Optional<Curve> of(List<Progress> history, long budgetMillis) {
    if (history.isEmpty()) return Optional.empty();
    var last = history.getLast();
    var steps = history.stream().dropWhile(step -> step.broken() > last.broken()).toList();
    var best = steps.stream().filter(step -> step.value() <= last.value()).findFirst().orElse(last);
    return Optional.of(new Curve(path(steps, budgetMillis), steps.getFirst(), best));
  }

  private static String path(List<Progress> steps, long budgetMillis) {
    double high = steps.stream().mapToDouble(Progress::value).max().orElseThrow();
    double low = steps.stream().mapToDouble(Progress::value).min().orElseThrow();
    var path = new StringBuilder();
    double y = 0;
    for (var step : steps) {
      double x = WIDTH * Math.min(1.0, step.millis() / (double) budgetMillis);
      if (!path.isEmpty()) path.append(point("L", x, y));
      y = high == low ? HEIGHT / 2.0 : HEIGHT * (high - step.value()) / (high - low);
      path.append(point(path.isEmpty() ? "M" : "L", x, y));
    }
    return path.toString();
  }

  private static String point(String letter, double x, double y) {
    return String.format(Locale.ROOT, "%s%.1f %.1f", letter, x, y);
  }
}
