package dk.klynge.decision.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What has been decided and is not yet in force. A proposal, a hearing or a scenario is none of
/// it.
public interface PublicDecisions {

  /// By day.
  List<Coming> coming();

  /// @param text what was decided, by whom and when, as the history of the register names it
  /// @param day from which it is so
  /// @param conditions how many conditions must be fulfilled first and are not
  /// @param clusters all clusters as far as the decision reaches, changed or not
  /// @param reached the institutions that it says something of
  record Coming(
      UUID id,
      String text,
      LocalDate day,
      int conditions,
      List<ComingCluster> clusters,
      Set<UUID> reached) {

    public Coming {
      clusters = List.copyOf(clusters);
      reached = Set.copyOf(reached);
    }

    /// The cluster that the institution will be in; empty where it will be in none, or the decision
    /// does not reach it.
    public Optional<ComingCluster> of(UUID institution) {
      return clusters.stream().filter(one -> one.members().contains(institution)).findFirst();
    }
  }

  /// @param kind municipal, self_owning, special or network
  record ComingCluster(UUID id, String name, String kind, Set<UUID> members) {

    public ComingCluster {
      members = Set.copyOf(members);
    }
  }
}
