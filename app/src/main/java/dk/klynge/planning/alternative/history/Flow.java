package dk.klynge.planning.alternative.history;

import dk.klynge.planning.alternative.history.Step.Adopted;
import dk.klynge.planning.alternative.history.Step.Answered;
import dk.klynge.planning.alternative.history.Step.NeedsQualification;
import dk.klynge.planning.alternative.history.Step.NotRecommended;
import dk.klynge.planning.alternative.history.Step.Overruled;
import dk.klynge.planning.alternative.history.Step.Received;
import dk.klynge.planning.alternative.history.Step.Recommended;
import dk.klynge.planning.alternative.history.Step.Rejected;
import dk.klynge.planning.alternative.history.Step.State;
import dk.klynge.planning.alternative.history.Step.Tested;
import dk.klynge.planning.alternative.history.Step.Withdrawn;
import java.util.HashSet;
import java.util.Set;

/// Which step may follow which state.
public final class Flow {

  private static final Set<Class<? extends Step>> WHILE_ASSESSED =
      Set.of(
          NeedsQualification.class,
          Recommended.class,
          NotRecommended.class,
          Withdrawn.class,
          Overruled.class,
          Tested.class);

  /// What is recommended, or is not, waits for a decision; until then it may be assessed anew. The
  /// politicians are not bound by the recommendation.
  private static final Set<Class<? extends Step>> BEFORE_DECISION =
      with(WHILE_ASSESSED, Adopted.class, Rejected.class);

  private Flow() {}

  public static boolean allows(State state, Class<? extends Step> step) {
    return next(state).contains(step);
  }

  public static Set<Class<? extends Step>> next(State state) {
    return switch (state) {
      case Received _, Answered _ -> WHILE_ASSESSED;
      case NeedsQualification _ -> with(WHILE_ASSESSED, Answered.class);
      case Recommended _ -> without(BEFORE_DECISION, Recommended.class);
      case NotRecommended _ -> without(BEFORE_DECISION, NotRecommended.class);
      case Adopted _, Rejected _, Withdrawn _ -> Set.of();
    };
  }

  static boolean open(State state) {
    return !next(state).isEmpty();
  }

  @SafeVarargs
  private static Set<Class<? extends Step>> with(
      Set<Class<? extends Step>> some, Class<? extends Step>... more) {
    var all = new HashSet<>(some);
    for (var each : more) all.add(each);
    return Set.copyOf(all);
  }

  private static Set<Class<? extends Step>> without(
      Set<Class<? extends Step>> some, Class<? extends Step> one) {
    var rest = new HashSet<>(some);
    rest.remove(one);
    return Set.copyOf(rest);
  }
}
