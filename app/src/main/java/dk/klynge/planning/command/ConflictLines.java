package dk.klynge.planning.command;

import dk.klynge.documents.Interruption;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Conflict;
import dk.klynge.engine.clustering.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Says which demands stand against each other, where a plan had to break a limit.
record ConflictLines(Words words, PlanOptions options) {

  /// Each search is for any clustering at all, and short: all of them together take about as long
  /// as the plan.
  private static final int SEARCHES = 8;

  private static final int MOST_NAMED = 12;

  List<String> of(Finished plan, Interruption interruption) {
    if (interruption.cancelled()) return List.of();
    return said(
        Clusterer.conflict(
            plan.asked().problem(),
            each(),
            options.seed,
            options.threads,
            new UntilInterrupted(interruption)));
  }

  private Budget each() {
    return switch (options.budget()) {
      case Budget.Iterations(long count) -> new Budget.Iterations(Math.max(200, count / SEARCHES));
      case Budget.Time(var length) -> {
        var share = length.dividedBy(SEARCHES);
        var least = Duration.ofMillis(250);
        yield new Budget.Time(share.compareTo(least) < 0 ? least : share);
      }
    };
  }

  List<String> said(Conflict conflict) {
    return switch (conflict) {
      case Conflict.None _ -> List.of(words.say("planning.plan.conflict.none"));
      case Conflict.Unusable _ -> List.of();
      case Conflict.Among among -> {
        var lines = new ArrayList<String>();
        lines.add(words.say("planning.plan.conflict." + among.certainty()));
        among.demands().forEach(demand -> lines.add("  - " + demand(demand)));
        yield lines;
      }
    };
  }

  String demand(Demand demand) {
    return words.say("planning.plan.demand." + demand.rule(), demand.bound(), details(demand));
  }

  private static String details(Demand demand) {
    var all = demand.details();
    if (all.size() <= MOST_NAMED) return String.join(", ", all);
    return String.join(", ", all.subList(0, MOST_NAMED)) + " … (" + all.size() + ")";
  }
}
