package dk.klynge.planning.headcount;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.PlannedCluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The posts of leaders that institutions have in one structure.
///
/// @param pedagogicalLeaders lead an institution in a cluster
/// @param departmentLeaders second leaders in clusters; deputies are those elsewhere
record LeaderPosts(
    int institutionLeaders,
    int deputies,
    int pedagogicalLeaders,
    int departmentLeaders,
    int clusterLeaders,
    int coordinators) {

  static LeaderPosts of(CostModel model, List<Entry> institutions, List<PlannedCluster> clusters) {
    var placed = placed(clusters);
    int alone = 0;
    int deputies = 0;
    int led = 0;
    int departments = 0;
    var second = model.secondLeaders();
    for (var entry : institutions) {
      var cluster = Optional.ofNullable(placed.get(entry.id()));
      int places = entry.totalPlaces().orElse(model.unknownPlaces());
      if (cluster.isPresent() && !isNetwork(cluster.get())) {
        led++;
        if (places >= second.cluster()) departments++;
      } else {
        alone++;
        if (places >= (cluster.isPresent() ? second.network() : second.alone())) deputies++;
      }
    }
    int networks = (int) clusters.stream().filter(LeaderPosts::isLivingNetwork).count();
    int living = (int) clusters.stream().filter(one -> !one.members().isEmpty()).count();
    return new LeaderPosts(alone, deputies, led, departments, living - networks, networks);
  }

  static Map<InstitutionId, PlannedCluster> placed(List<PlannedCluster> clusters) {
    var placed = new HashMap<InstitutionId, PlannedCluster>();
    for (var cluster : clusters) for (var id : cluster.members()) placed.put(id, cluster);
    return placed;
  }

  static boolean isNetwork(PlannedCluster cluster) {
    return cluster.kind().equals("network");
  }

  private static boolean isLivingNetwork(PlannedCluster cluster) {
    return isNetwork(cluster) && !cluster.members().isEmpty();
  }
}
