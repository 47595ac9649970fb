package dk.klynge.engine.clustering;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something good to have that may be given up. What is missing costs its `weight` per [#amount],
/// in the unit of the objective, and is minimised together with it.
public sealed interface Wish {

  /// Price of one unit of what is missing, in the objective's unit. Not negative.
  double weight();

  /// How much is missing: the unit is told by each wish.
  double amount(Placement placement);

  /// Clusters of like weight. Counts children: the sum over clusters of how far each is from the
  /// mean cluster.
  record Balance(double weight) implements Wish {
    @Override
    public double amount(Placement placement) {
      double sum = 0;
      for (var group : placement.groups()) sum += group.weight();
      double mean = sum / placement.groups().size();
      double amount = 0;
      for (var group : placement.groups()) amount += Math.abs(group.weight() - mean);
      return amount;
    }
  }

  /// As few sites as possible change cluster. Counts sites that are in a cluster of another label
  /// than in the start.
  record KeepAsToday(double weight) implements Wish {
    @Override
    public double amount(Placement placement) {
      var today = placement.problem().startLabels();
      int moved = 0;
      for (var group : placement.groups())
        for (String id : group.ids())
          if (!today.getOrDefault(id, group.label()).equals(group.label())) moved++;
      return moved;
    }
  }

  /// Sites of a cluster share the value of an attribute. Counts sites that differ from the most
  /// frequent value.
  record SameAttributePreferred(String name, double weight) implements Wish {
    @Override
    public double amount(Placement placement) {
      double odd = 0;
      for (var group : placement.groups()) {
        var byValue = SameAttribute.sitesByValue(placement.sites(), group, name);
        odd += group.size() - byValue.values().stream().mapToInt(List::size).max().orElse(0);
      }
      return odd;
    }
  }

  /// Sites with the same value of an attribute are in one cluster, so that children stay within it
  /// as they grow: the offers for 0–6 and for 6–12 years of the same children carry the same value.
  /// Sites without a value do not matter. Counts, for each value, the clusters it is spread over
  /// beyond the first.
  record CoherentTransitions(String attribute, double weight) implements Wish {
    @Override
    public double amount(Placement placement) {
      int pairs = 0;
      Set<String> all = new HashSet<>();
      for (var group : placement.groups()) {
        Map<String, ?> values = SameAttribute.sitesByValue(placement.sites(), group, attribute);
        for (String value : values.keySet())
          if (!value.isEmpty()) {
            all.add(value);
            pairs++;
          }
      }
      return pairs - all.size();
    }
  }
}
