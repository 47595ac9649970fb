package dk.klynge.planning.economy;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.economy.Account.Cost;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the account of every institution. The cost of a cluster itself (its leader, its
/// administration, its establishing) is shared equally by its institutions, so that any sum over
/// them is right.
final class Ledger {

  private final CostModel model;
  private final Map<InstitutionId, PlannedCluster> before;
  private final Map<InstitutionId, PlannedCluster> after;
  private final Set<ClusterId> existing = new HashSet<>();

  private Ledger(CostModel model, List<PlannedCluster> before, List<PlannedCluster> after) {
    this.model = model;
    this.before = placed(before);
    this.after = placed(after);
    for (var cluster : before) if (!cluster.members().isEmpty()) existing.add(cluster.id());
  }

  /// The account of each institution, in the order given.
  static Map<InstitutionId, Account> of(
      CostModel model,
      List<Entry> institutions,
      List<PlannedCluster> before,
      List<PlannedCluster> after) {
    var ledger = new Ledger(model, before, after);
    var accounts = new LinkedHashMap<InstitutionId, Account>();
    for (var entry : institutions) accounts.put(entry.id(), ledger.account(entry));
    return accounts;
  }

  private static Map<InstitutionId, PlannedCluster> placed(List<PlannedCluster> clusters) {
    var placed = new HashMap<InstitutionId, PlannedCluster>();
    for (var cluster : clusters) for (var id : cluster.members()) placed.put(id, cluster);
    return placed;
  }

  private Account account(Entry entry) {
    var old = Optional.ofNullable(before.get(entry.id()));
    var now = Optional.ofNullable(after.get(entry.id()));
    int places = entry.totalPlaces().orElse(model.unknownPlaces());
    boolean joins = led(now) == Led.CLUSTER && led(old) != Led.CLUSTER;
    double opened = joins ? opened(now.orElseThrow()) : 0;
    return new Account(
        places,
        1,
        cost(old, places, led(old) == Led.CLUSTER ? model.posts().redefinedPay() : 0),
        cost(now, places, joins || led(now) != Led.CLUSTER ? 0 : model.posts().redefinedPay()),
        joins ? 1 - opened : 0,
        opened,
        oneOff(old, now));
  }

  /// How an institution is led.
  private enum Led {
    ALONE,
    CLUSTER,
    NETWORK
  }

  private static Led led(Optional<PlannedCluster> cluster) {
    if (cluster.isEmpty()) return Led.ALONE;
    return isNetwork(cluster.get()) ? Led.NETWORK : Led.CLUSTER;
  }

  private static boolean isNetwork(PlannedCluster cluster) {
    return cluster.kind().equals("network");
  }

  /// @param redefined what the pedagogical leader costs where the institution was in a cluster
  ///   already; 0 where the present leader keeps the pay
  private Cost cost(Optional<PlannedCluster> cluster, int places, int redefined) {
    var posts = model.posts();
    var second = model.secondLeaders();
    var administration = model.administration();
    var freed = model.freedTime();
    double share = cluster.map(one -> 1.0 / one.members().size()).orElse(0.0);
    return switch (led(cluster)) {
      case ALONE ->
          new Cost(
              posts.institutionLeader() + (places >= second.alone() ? posts.deputy() : 0),
              administration.unitAlone(),
              0);
      case CLUSTER ->
          new Cost(
              (redefined > 0 ? redefined : posts.pedagogicalLeader())
                  + (places >= second.cluster() ? posts.departmentLeader() : 0)
                  + share * posts.clusterLeader(),
              administration.unitCluster() + share * administration.cluster(),
              freed.ofCluster());
      case NETWORK ->
          new Cost(
              posts.institutionLeader()
                  + (places >= second.network() ? posts.deputy() : 0)
                  + share * posts.networkCoordinator(),
              administration.unitNetwork() + share * administration.network(),
              freed.ofNetwork());
    };
  }

  /// The part of one post of a pedagogical leader that falls vacant in each institution of a new
  /// cluster, because one of its leaders becomes cluster leader.
  private double opened(PlannedCluster cluster) {
    if (existing.contains(cluster.id())) return 0;
    return model.people().fromLeaders() / 100 / cluster.members().size();
  }

  private double oneOff(Optional<PlannedCluster> old, Optional<PlannedCluster> now) {
    var transition = model.transition();
    double sum = led(old) == led(now) ? 0 : transition.training();
    if (now.isEmpty()) return sum;
    if (!old.map(PlannedCluster::id).equals(now.map(PlannedCluster::id))) sum += transition.it();
    if (!existing.contains(now.get().id()))
      sum += (transition.post() + transition.cluster()) / (double) now.get().members().size();
    return sum;
  }
}
