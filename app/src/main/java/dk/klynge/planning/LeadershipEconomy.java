package dk.klynge.planning;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What leadership costs a year in one structure and in another, by the cost model in force, when
/// everything is phased in. Amounts are whole kroner in the prices of the cost model.
public interface LeadershipEconomy {

  /// @param institutions all that either structure places, as they stand
  Comparison compare(
      List<Entry> institutions, List<PlannedCluster> before, List<PlannedCluster> after);

  /// @param clusters by cluster of the structure after: what leadership of its institutions cost
  ///   before and costs after
  /// @param model name and version of the cost model
  record Comparison(Map<ClusterId, Amounts> clusters, Amounts total, Posts posts, String model) {
    public Comparison {
      clusters = Map.copyOf(clusters);
    }
  }

  record Amounts(BigDecimal before, BigDecimal after) {
    /// What is saved; negative where it costs more.
    public BigDecimal saving() {
      return before.subtract(after);
    }
  }

  /// Leader posts: those of clusters before and after.
  record Posts(int clusterLeadersBefore, int clusterLeadersAfter) {}
}
