package dk.klynge.staffing.command;

import dk.klynge.engine.redeployment.Aim;
import dk.klynge.engine.redeployment.Assignment;
import dk.klynge.engine.redeployment.Flaw;
import dk.klynge.engine.redeployment.Offers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// An assignment with everything that its files tell.
///
/// @param flaws what the checker found; empty where the assignment is proved to be best
/// @param seconds for the search alone
record Redeployed(
    Question question, Aim aim, Assignment assignment, List<Flaw> flaws, double seconds) {

  /// The offers in whole steps of the finest decimal that the file has.
  ///
  /// @param decimals how many digits a step is behind the point
  record Question(Offers offers, int decimals) {}

  /// A cost as the file has it.
  BigDecimal cost(long steps) {
    var cost = BigDecimal.valueOf(steps, question.decimals()).stripTrailingZeros();
    return cost.scale() < 0 ? cost.setScale(0) : cost;
  }

  /// The groups that compete for too few places, each once. Everybody of a group has the very same
  /// reason; comparing the groups by what they hold would take long where they are large.
  List<Group> groups() {
    var known = new IdentityHashMap<Assignment.TooFewPlaces, Group>();
    var groups = new ArrayList<Group>();
    for (var one : assignment.unplaced())
      if (one.reason() instanceof Assignment.TooFewPlaces reason) {
        var group =
            known.computeIfAbsent(
                reason,
                _ -> {
                  groups.add(new Group(reason, new ArrayList<>()));
                  return groups.getLast();
                });
        group.without().add(one.person());
      }
    return groups;
  }

  /// @param without who of the group has no place
  record Group(Assignment.TooFewPlaces reason, List<String> without) {}
}
