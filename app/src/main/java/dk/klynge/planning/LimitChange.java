package dk.klynge.planning;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.explain.WhatIf;
import java.util.List;
import java.util.Locale;

/// One changed limit as it is told: with the number before and after.
///
/// @param code the kind of change as [WhatIf.Kind] names it; for limits that are left out followed
///   by which: `LEFT_OUT_SAME_ATTRIBUTE`
/// @param about the attribute, the age groups or the ids of the institutions of a limit left out
/// @param bound what the limit asks for: clusters, weight, institutions, metres; 0 where it is no
///   number
/// @param changed what it asks for after the change
public record LimitChange(String code, List<String> about, double bound, double changed) {

  public LimitChange {
    about = List.copyOf(about);
  }

  public static LimitChange of(Problem problem, WhatIf whatIf) {
    double bound = bound(problem, whatIf);
    var about = whatIf.limit().map(LimitChange::about).orElse(List.of());
    return new LimitChange(change(whatIf), about, bound, changed(whatIf, bound));
  }

  /// The key of the message that tells it, given the number after, the number before and what it is
  /// about. One cluster or institution has a sentence of its own.
  public static String key(String code, double changed) {
    var key = "planning.price.change." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    boolean counts = code.equals("FEWER_CLUSTERS") || code.equals("SITES_AT_LEAST_LOWER");
    return counts && changed == 1 ? key + ".one" : key;
  }

  private static String change(WhatIf whatIf) {
    if (whatIf.kind() != WhatIf.Kind.LEFT_OUT) return whatIf.kind().name();
    return "LEFT_OUT_"
        + switch (whatIf.limit().orElseThrow()) {
          case SameAttribute _ -> "SAME_ATTRIBUTE";
          case AgesCovered _ -> "AGES_COVERED";
          case Contiguous _ -> "CONTIGUOUS";
          case KeepTogether _ -> "KEEP_TOGETHER";
          case KeepApart _ -> "KEEP_APART";
          case WeightWithin _, SitesWithin _, DiameterWithin _, DistanceToCentreWithin _ ->
              throw new IllegalStateException("A number is changed, not left out: " + whatIf);
        };
  }

  private static List<String> about(Limit limit) {
    return switch (limit) {
      case SameAttribute(var name) -> List.of(name);
      case AgesCovered(var ages) -> ages.stream().sorted().toList();
      case KeepTogether(var ids) -> ids.stream().sorted().toList();
      case KeepApart(var ids) -> ids.stream().sorted().toList();
      case WeightWithin _,
          SitesWithin _,
          DiameterWithin _,
          DistanceToCentreWithin _,
          Contiguous _ ->
          List.of();
    };
  }

  private static double bound(Problem problem, WhatIf whatIf) {
    return switch (whatIf.kind()) {
      case MORE_CLUSTERS, FEWER_CLUSTERS -> clusters(problem.count(), whatIf.kind());
      case LEFT_OUT, LOCKS_LEFT_OUT -> 0;
      case WEIGHT_AT_LEAST_LOWER, SITES_AT_LEAST_LOWER -> least(whatIf.limit().orElseThrow());
      case WEIGHT_AT_MOST_HIGHER,
          SITES_AT_MOST_HIGHER,
          DIAMETER_LONGER,
          DISTANCE_TO_CENTRE_LONGER ->
          most(whatIf.limit().orElseThrow());
    };
  }

  private static double clusters(ClusterCount count, WhatIf.Kind kind) {
    return switch (count) {
      case ClusterCount.Exactly(int exactly) -> exactly;
      case ClusterCount.Between(int fewest, int most) ->
          kind == WhatIf.Kind.MORE_CLUSTERS ? most : fewest;
      case ClusterCount.AsFewAsPossible() -> 0;
    };
  }

  private static double least(Limit limit) {
    return switch (limit) {
      case WeightWithin weight -> weight.min();
      case SitesWithin sites -> sites.min();
      default -> 0;
    };
  }

  private static double most(Limit limit) {
    return switch (limit) {
      case WeightWithin weight -> weight.max();
      case SitesWithin sites -> sites.max();
      case DiameterWithin(double most) -> most;
      case DistanceToCentreWithin(double most) -> most;
      default -> 0;
    };
  }

  private static double changed(WhatIf whatIf, double bound) {
    return switch (whatIf.kind()) {
      case MORE_CLUSTERS, WEIGHT_AT_MOST_HIGHER, SITES_AT_MOST_HIGHER -> bound + whatIf.by();
      case FEWER_CLUSTERS -> bound - whatIf.by();
      case WEIGHT_AT_LEAST_LOWER -> Math.max(0, bound - whatIf.by());
      case SITES_AT_LEAST_LOWER -> Math.max(1, bound - whatIf.by());
      case DIAMETER_LONGER, DISTANCE_TO_CENTRE_LONGER -> bound * (1 + whatIf.by());
      case LEFT_OUT, LOCKS_LEFT_OUT -> 0;
    };
  }
}
