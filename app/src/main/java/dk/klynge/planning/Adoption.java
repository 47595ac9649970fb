package dk.klynge.planning;

import java.util.List;

/// Takes a structure that was made elsewhere over into a scenario, as one act that can be undone
/// and that says where it came from.
public interface Adoption {

  /// Done by whoever is signed in, who must be allowed to change what differs.
  ///
  /// @param revision of the scenario that the structure was made for
  /// @param clusters all clusters that the scenario is to have, with their members
  /// @param title names where they come from, in the sentence of the act
  Outcome adopt(ScenarioId id, int revision, List<PlannedCluster> clusters, String title);

  /// What comes of it.
  sealed interface Outcome {

    /// @param revision that the scenario has now
    record Adopted(int revision) implements Outcome {}

    /// Somebody was faster; nothing was done.
    record ChangedMeanwhile(int revision) implements Outcome {}

    /// @param key of the message that says why not, and what is put into it
    record Refused(String key, List<String> values) implements Outcome {
      public Refused {
        values = List.copyOf(values);
      }
    }
  }
}
