package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;

/// No two sites of a cluster are further apart than this (metres, or the unit of the table of
/// distances).
public record DiameterWithin(double metres) implements Limit {

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) broken.addAll(judge(group, Widest.of(placement, group)));
    return broken;
  }

  List<Broken> judge(Placement.Group group, Widest widest) {
    if (!Limit.above(widest.distance(), metres)) return List.of();
    return List.of(
        Broken.inCluster(Rule.DIAMETER, group, widest.distance(), metres)
            .by(group.ids(List.of(widest.from(), widest.to()))));
  }

  /// The two sites of a cluster that are furthest apart; with one site alone, that site twice.
  record Widest(int from, int to, double distance) {

    static Widest of(Placement placement, Placement.Group group) {
      int[] members = group.members();
      var widest = new Widest(members[0], members[0], 0);
      for (int i = 0; i < members.length; i++)
        for (int j = i + 1; j < members.length; j++) {
          double distance = placement.distance(members[i], members[j]);
          if (distance > widest.distance) widest = new Widest(members[i], members[j], distance);
        }
      return widest;
    }
  }
}
