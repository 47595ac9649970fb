package dk.klynge.staffing.vacancy;

import dk.klynge.staffing.vacancy.VacancyRows.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One post was filled, whoever got it left another, and so on to the end.
///
/// @param steps at least one, each filling what the one before has left
/// @param end open (the last post is vacant), abolished, cluster, closed or none
record Chain(List<Step> steps, String end) {

  Chain {
    steps = List.copyOf(steps);
  }

  Step first() {
    return steps.getFirst();
  }

  Step last() {
    return steps.getLast();
  }

  /// Every acceptance stands in exactly one chain.
  static List<Chain> of(List<Step> all) {
    var byPost = all.stream().collect(Collectors.toMap(Step::post, Function.identity()));
    var left =
        all.stream().map(Step::leftPost).filter(Objects::nonNull).collect(Collectors.toSet());
    return all.stream()
        .filter(step -> !left.contains(step.post()))
        .map(step -> follow(step, byPost))
        .toList();
  }

  private static Chain follow(Step first, Map<UUID, Step> byPost) {
    var steps = new ArrayList<Step>();
    var next = Optional.of(first);
    while (next.isPresent()) {
      var step = next.get();
      steps.add(step);
      next = Optional.ofNullable(step.leftPost()).map(byPost::get);
    }
    var last = steps.getLast();
    if (last.leftPost() != null) return new Chain(steps, "open");
    return new Chain(steps, Objects.requireNonNullElse(last.what(), "none"));
  }
}
