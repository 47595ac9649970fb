package dk.klynge.leadership.picture;

import dk.klynge.survey.Figure;
import dk.klynge.survey.Grouping;
import dk.klynge.survey.Published;
import dk.klynge.survey.QuestionSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// What several clusters say together of the nine areas. It adds up what each has published, and
/// tells nothing where fewer than three clusters stand behind a figure, nor areas beside each other
/// where taking one from the whole would leave fewer.
///
/// @param clusters behind the whole; 0 where they are too few
/// @param groups of areas of the municipality, by name
record Picture(int clusters, Map<String, Value> whole, List<Group> groups) {

  static final int FEWEST = 3;

  static final Picture NOTHING = new Picture(0, Map.of(), List.of());

  Picture {
    whole = Map.copyOf(whole);
    groups = List.copyOf(groups);
  }

  /// @param rounded where a figure behind it is told as a band
  record Value(double mean, boolean rounded) {}

  /// @param values by the code of the profile's area
  record Group(List<String> names, int clusters, Map<String, Value> values) {
    Group {
      names = List.copyOf(names);
      values = Map.copyOf(values);
    }
  }

  /// What one cluster has published.
  record Told(String place, QuestionSet set, Published published) {}

  /// Figures of one question in several clusters.
  private record Sum(int clusters, long count, long sum, boolean rounded) {

    Sum plus(int more, int total, boolean band) {
      return new Sum(clusters + 1, count + more, sum + total, rounded || band);
    }
  }

  private static final Sum ZERO = new Sum(0, 0, 0, false);

  static Picture of(List<Told> all) {
    var telling = all.stream().filter(one -> one.published().answers() > 0).toList();
    if (telling.size() < FEWEST) return NOTHING;
    var whole = values(telling, Map.of());
    var sizes = new TreeMap<String, Integer>();
    telling.forEach(one -> sizes.merge(one.place(), 1, Integer::sum));
    var groups = new ArrayList<Group>();
    var shown = new HashMap<String, Integer>();
    var parts = Grouping.of(sizes, FEWEST);
    for (var names : parts)
      sums(of(telling, names))
          .forEach((question, sum) -> {
            if (sum.clusters() >= FEWEST) shown.merge(question, 1, Integer::sum);
          });
    // A question is told by areas only where every group can be told.
    var complete = new HashMap<String, Integer>();
    shown.forEach((question, count) -> {
      if (count == parts.size()) complete.put(question, count);
    });
    for (var names : parts) {
      var some = of(telling, names);
      groups.add(new Group(names, some.size(), values(some, complete)));
    }
    return new Picture(telling.size(), whole, complete.isEmpty() ? List.of() : groups);
  }

  private static List<Told> of(List<Told> all, List<String> names) {
    return all.stream().filter(one -> names.contains(one.place())).toList();
  }

  private static Map<String, Sum> sums(List<Told> some) {
    var sums = new HashMap<String, Sum>();
    for (var one : some)
      for (var told : one.published().questions()) {
        var figure = told.figure();
        if (!figure.isTold()) continue;
        sums.compute(
            told.question(),
            (_, before) ->
                (before == null ? ZERO : before)
                    .plus(figure.count(), figure.sum(), figure.kind() != Figure.Kind.EXACT));
      }
    return sums;
  }

  /// @param only the questions that may be told; empty for all
  private static Map<String, Value> values(List<Told> some, Map<String, Integer> only) {
    var sums = sums(some);
    var values = new HashMap<String, Value>();
    var set = some.getLast().set();
    for (var area : set.areas()) {
      double weights = 0;
      double total = 0;
      boolean rounded = false;
      for (var question : set.scaled()) {
        var sum = sums.getOrDefault(question.code(), ZERO);
        if (!question.area().equals(area) || sum.clusters() < FEWEST) continue;
        if (!only.isEmpty() && !only.containsKey(question.code())) continue;
        weights += question.weight();
        total += question.weight() * (double) sum.sum() / sum.count();
        rounded |= sum.rounded();
      }
      if (weights > 0) values.put(area, new Value(total / weights, rounded));
    }
    return values;
  }

  OptionalDouble mean(String area) {
    var value = whole.get(area);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.mean());
  }
}
