package dk.klynge.planning;

import java.util.List;

/// How a leadership model splits the tasks of leading between the institutions and their network.
///
/// @param version of the model, its latest
/// @param model how the model is called
/// @param unit tasks that stay with each institution
/// @param network tasks that are done by the network
public record SplitOfTasks(
    LeadershipModelId id, int version, String model, List<String> unit, List<String> network) {

  public SplitOfTasks {
    unit = List.copyOf(unit);
    network = List.copyOf(network);
  }
}
