package dk.klynge.planning.sidebyside;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.reading.Kinship;
import dk.klynge.planning.sidebyside.SideBySidePage.Heir;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which cluster carries on which, in all structures of a comparison.
record Pairs(SideBySide all) {

  /// @param cluster of the first structure; empty for a new one
  /// @param heirs by the other columns in their order
  record Pair(Optional<String> cluster, List<Optional<Heir>> heirs) {

    /// The same institutions under the same name in all of them.
    boolean same() {
      return heirs.stream()
          .allMatch(heir ->
              heir.filter(one -> one.join() == 0 && one.leave() == 0)
                  .map(Heir::name)
                  .equals(cluster));
    }
  }

  /// Each cluster of the first structure, then what is new in each of the others.
  List<Pair> listed() {
    var kinships = all.others().stream().map(all::kinship).toList();
    var pairs = new ArrayList<Pair>();
    for (var label : all.first().labels()) {
      var heirs = new ArrayList<Optional<Heir>>();
      for (int at = 0; at < kinships.size(); at++)
        heirs.add(heir(label, all.others().get(at), kinships.get(at)));
      pairs.add(new Pair(Optional.of(label), heirs));
    }
    for (int at = 0; at < kinships.size(); at++) pairs.addAll(fresh(at, kinships.get(at)));
    return pairs;
  }

  private Optional<Heir> heir(String label, Column other, Kinship kinship) {
    return kinship.todayOf().entrySet().stream()
        .filter(pair -> pair.getValue().equals(label))
        .findFirst()
        .map(pair -> heir(members(all.first(), label), other, pair.getKey()));
  }

  private static Heir heir(Set<InstitutionId> before, Column other, String label) {
    var after = members(other, label);
    var stay = new HashSet<>(after);
    stay.retainAll(before);
    return new Heir(
        label,
        after.size(),
        Column.places(other.members(label)),
        stay.size(),
        after.size() - stay.size(),
        before.size() - stay.size());
  }

  private List<Pair> fresh(int at, Kinship kinship) {
    var other = all.others().get(at);
    var pairs = new ArrayList<Pair>();
    for (var label : other.labels()) {
      if (kinship.today(label).isPresent()) continue;
      var heirs = new ArrayList<Optional<Heir>>();
      for (int column = 0; column < all.others().size(); column++)
        heirs.add(column == at ? Optional.of(heir(Set.of(), other, label)) : Optional.empty());
      pairs.add(new Pair(Optional.empty(), heirs));
    }
    return pairs;
  }

  private static Set<InstitutionId> members(Column column, String label) {
    return column.members(label).stream().map(entry -> entry.id()).collect(Collectors.toSet());
  }
}
