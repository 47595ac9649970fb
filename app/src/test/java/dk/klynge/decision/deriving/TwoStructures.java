package dk.klynge.decision.deriving;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Two structures of the same institutions, as different as chance will: clusters that go on, end,
/// begin, part, come together, and exchange their names.
record TwoStructures(List<PlannedCluster> before, List<PlannedCluster> after) {

  private static final List<String> KINDS = List.of("municipal", "self_owning", "network");

  static TwoStructures of(long seed) {
    return of(seed, List.of(new AreaId(new UUID(9, 1)), new AreaId(new UUID(9, 2))));
  }

  static TwoStructures of(long seed, List<AreaId> areas) {
    var chance = new Random(seed);
    int sites = chance.nextInt(1, 13);
    int clusters = chance.nextInt(1, 6);
    var before = new ArrayList<PlannedCluster>();
    var members = parted(chance, sites, clusters);
    for (int i = 0; i < clusters; i++)
      before.add(
          new PlannedCluster(
              new ClusterId(new UUID(seed + 1, i)),
              "Klynge " + i,
              KINDS.get(chance.nextInt(KINDS.size())),
              Optional.of(areas.get(chance.nextInt(areas.size()))),
              members.get(i)));
    return new TwoStructures(before, after(chance, seed, before, sites));
  }

  /// Each cluster goes on (some as another kind or elsewhere), ends, or is there anew under another
  /// id; some begin; names are dealt out again; then members go where they were, or all of a
  /// cluster elsewhere, or each somewhere.
  private static List<PlannedCluster> after(
      Random chance, long seed, List<PlannedCluster> before, int sites) {
    var heads = new ArrayList<PlannedCluster>();
    for (var old : before) if (chance.nextInt(10) < 6) heads.add(shaped(chance, old, before));
    int more = chance.nextInt(4);
    for (int i = 0; i < more || heads.isEmpty(); i++)
      heads.add(
          new PlannedCluster(
              new ClusterId(new UUID(seed + 1, 100 + i)),
              "Klynge " + (100 + i),
              before.get(chance.nextInt(before.size())).kind(),
              before.get(chance.nextInt(before.size())).area(),
              List.of()));
    var names = names(chance, before, heads);
    var placed = placed(chance, before, heads.size(), sites);
    return IntStream.range(0, heads.size())
        .mapToObj(i ->
            new PlannedCluster(
                heads.get(i).id(),
                names.get(i),
                heads.get(i).kind(),
                heads.get(i).area(),
                placed.get(i)))
        .toList();
  }

  /// Never a network of a cluster, nor the other way round.
  private static PlannedCluster shaped(
      Random chance, PlannedCluster old, List<PlannedCluster> before) {
    var kind = before.get(chance.nextInt(before.size())).kind();
    if (chance.nextInt(4) > 0 || kind.equals("network") != old.kind().equals("network")) return old;
    var area = before.get(chance.nextInt(before.size())).area();
    return new PlannedCluster(old.id(), old.name(), kind, area, old.members());
  }

  private static List<String> names(
      Random chance, List<PlannedCluster> before, List<PlannedCluster> heads) {
    var names = new ArrayList<>(heads.stream().map(PlannedCluster::name).toList());
    if (chance.nextBoolean()) {
      before.stream()
          .map(PlannedCluster::name)
          .filter(name -> !names.contains(name))
          .forEach(names::add);
      Collections.shuffle(names, chance);
    }
    return names;
  }

  private static List<List<InstitutionId>> placed(
      Random chance, List<PlannedCluster> before, int clusters, int sites) {
    if (chance.nextInt(4) == 0) return parted(chance, sites, clusters);
    var members = empty(clusters);
    for (var old : before) {
      var into = chance.nextInt(clusters);
      for (var member : old.members())
        members.get(chance.nextInt(8) == 0 ? chance.nextInt(clusters) : into).add(member);
    }
    return members;
  }

  /// Some are in none.
  private static List<List<InstitutionId>> parted(Random chance, int sites, int clusters) {
    var members = empty(clusters);
    for (int i = 0; i < sites; i++)
      if (chance.nextInt(10) > 0)
        members.get(chance.nextInt(clusters)).add(new InstitutionId(new UUID(3, i)));
    return members;
  }

  private static List<List<InstitutionId>> empty(int clusters) {
    var members = new ArrayList<List<InstitutionId>>();
    for (int i = 0; i < clusters; i++) members.add(new ArrayList<>());
    return members;
  }
}
