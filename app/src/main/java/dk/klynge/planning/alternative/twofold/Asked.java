package dk.klynge.planning.alternative.twofold;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The rules that criteria ask for, or that are broken.
final class Asked {

  private Asked() {}

  static Set<Rule> rules(Weighed before, Weighed after) {
    var rules = EnumSet.of(Rule.EVERY_SITE_PLACED);
    for (var limit : before.problem().limits()) rules.addAll(of(limit));
    rules.addAll(of(before.problem().count()));
    before.measured().broken().stream().map(Broken::rule).forEach(rules::add);
    after.measured().broken().stream().map(Broken::rule).forEach(rules::add);
    return rules;
  }

  private static List<Rule> of(Limit limit) {
    return switch (limit) {
      case WeightWithin(var min, var max) ->
          ends(min, max, Rule.WEIGHT_AT_LEAST, Rule.WEIGHT_AT_MOST);
      case SitesWithin(var min, var max) -> ends(min, max, Rule.SITES_AT_LEAST, Rule.SITES_AT_MOST);
      case DiameterWithin _ -> List.of(Rule.DIAMETER);
      case DistanceToCentreWithin _ -> List.of(Rule.DISTANCE_TO_CENTRE);
      case SameAttribute _ -> List.of(Rule.SAME_ATTRIBUTE);
      case AgesCovered _ -> List.of(Rule.AGES_COVERED);
      case Contiguous _ -> List.of(Rule.CONTIGUOUS);
      case KeepTogether _ -> List.of(Rule.KEEP_TOGETHER);
      case KeepApart _ -> List.of(Rule.KEEP_APART);
    };
  }

  /// An open end asks for nothing.
  private static List<Rule> ends(double min, double max, Rule least, Rule most) {
    var rules = new ArrayList<Rule>();
    if (min > 0) rules.add(least);
    if (max < Integer.MAX_VALUE) rules.add(most);
    return rules;
  }

  private static List<Rule> of(ClusterCount count) {
    return switch (count) {
      case ClusterCount.AsFewAsPossible() -> List.of();
      case ClusterCount.Exactly _, ClusterCount.Between _ ->
          List.of(Rule.CLUSTERS_AT_LEAST, Rule.CLUSTERS_AT_MOST);
    };
  }
}
