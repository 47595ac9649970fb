package dk.klynge.planning.umbrella;

import java.util.Locale;

/// How a network is organised, in the kinds that the umbrella organisations of the reform of 2010
/// proposed.
enum Kind {
  BINDING_NETWORK,
  DEVELOPMENT_LEADER,
  COORDINATOR,
  SECRETARY,
  LEADERSHIP_TEAM,
  ONE_CLUSTER_LEADER,
  TWO_CLUSTER_LEADERS,
  CONNECTED_NETWORKS,
  NETWORK_LEADERSHIP,
  OTHER;

  /// As forms, messages and the API call it.
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
