package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Conflict;
import dk.klynge.engine.clustering.Conflict.Certainty;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.Watcher;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/// Drops one demand after the other: for good where no clustering is found without it either, else
/// it is needed for the conflict (the deletion filter of Chinneck and Dravnieks, 1991).
public final class DeletionFilter {

  private final Demands demands;
  private final BiFunction<Problem, Watcher, Answer> solve;
  private final Watcher watcher;
  private int searches;

  /// @param solve a search for a clustering, which ends when its watcher says so
  public DeletionFilter(
      Problem problem, BiFunction<Problem, Watcher, Answer> solve, Watcher watcher) {
    demands = new Demands(problem);
    this.solve = solve;
    this.watcher = watcher;
  }

  public Conflict conflict() {
    var problem = demands.problem();
    if (problem.sites().size() == 0) return new Conflict.Unusable(List.of(new Reason.NoSites()));
    var unusable = new ArrayList<Reason>();
    new UnusableInput(problem, unusable).check();
    if (!unusable.isEmpty()) return new Conflict.Unusable(unusable);
    var parts = demands.parts();
    Set<Rule> broken = EnumSet.noneOf(Rule.class);
    switch (search(problem)) {
      case Answer.Proposal found when found.feasible() -> {
        return new Conflict.None(found);
      }
      case Answer.Proposal found -> found.broken().forEach(one -> broken.add(one.rule()));
      case Answer.Impossible _ -> {}
    }
    return smallest(parts, broken);
  }

  /// What the nearest clustering does not break is likeliest to be in nobody's way: it is dropped
  /// first, if possible all at once.
  private Conflict smallest(List<Demands.Part> all, Set<Rule> broken) {
    var kept = new ArrayList<>(all);
    var suspects = all.stream().filter(part -> broken.contains(part.rule())).toList();
    if (!suspects.isEmpty() && suspects.size() < all.size() && conflicting(suspects))
      kept.retainAll(suspects);
    var order = new ArrayList<>(kept);
    order.removeAll(suspects);
    order.addAll(kept.stream().filter(suspects::contains).toList());
    for (var part : order) {
      if (watcher.cancelled()) return found(kept, Certainty.INTERRUPTED);
      var without = new ArrayList<>(kept);
      without.remove(part);
      if (conflicting(without)) kept = without;
    }
    return found(kept, watcher.cancelled() ? Certainty.INTERRUPTED : Certainty.SEARCHED);
  }

  private Conflict found(List<Demands.Part> kept, Certainty otherwise) {
    var reasons = new Impossibility(demands.only(kept)).reasons();
    boolean proved = !reasons.isEmpty() && otherwise != Certainty.INTERRUPTED;
    var those = kept.stream().map(Demands.Part::demand).toList();
    return new Conflict.Among(those, proved ? Certainty.PROVED : otherwise, reasons, searches);
  }

  /// A search that was cancelled from outside tells nothing.
  private boolean conflicting(List<Demands.Part> parts) {
    return switch (search(demands.only(parts))) {
      case Answer.Proposal found -> !found.feasible() && !watcher.cancelled();
      case Answer.Impossible _ -> true;
    };
  }

  private Answer search(Problem problem) {
    searches++;
    return solve.apply(problem, new UntilFeasible(watcher));
  }

  /// Ends a search as soon as all limits hold.
  private record UntilFeasible(Watcher outer, AtomicBoolean feasible) implements Watcher {

    UntilFeasible(Watcher outer) {
      this(outer, new AtomicBoolean());
    }

    @Override
    public void progressed(Progress progress) {
      if (progress.broken() == 0) feasible.set(true);
    }

    @Override
    public boolean cancelled() {
      return feasible.get() || outer.cancelled();
    }
  }
}
