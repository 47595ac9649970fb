package dk.klynge.planning.agreement.saving;

import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.SplitOfTasks;
import java.util.List;
import java.util.Optional;

/// Who does what, as an agreement says it: taken over from a leadership model, and then worked on.
///
/// @param source the model it was taken over from; empty where people wrote it themselves
public record Tasks(Optional<Source> source, List<String> unit, List<String> network) {

  public static final Tasks NONE = new Tasks(Optional.empty(), List.of(), List.of());

  public Tasks {
    unit = List.copyOf(unit);
    network = List.copyOf(network);
  }

  /// @param version that the model had when the tasks were taken over
  public record Source(LeadershipModelId model, int version, String name) {}

  public static Tasks of(SplitOfTasks split) {
    return new Tasks(
        Optional.of(new Source(split.id(), split.version(), split.model())),
        split.unit(),
        split.network());
  }

  public boolean none() {
    return unit.isEmpty() && network.isEmpty();
  }
}
