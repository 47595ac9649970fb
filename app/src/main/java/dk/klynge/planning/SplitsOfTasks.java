package dk.klynge.planning;

import dk.klynge.organisation.UmbrellaId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The splits of tasks that the leadership models of the umbrella organisations have now, in one
/// language. Who may see them is asked by the caller.
public interface SplitsOfTasks {

  /// Of the models of these organisations, in the order in which they were put in; of all models
  /// where no organisation is named.
  List<SplitOfTasks> of(Set<UmbrellaId> umbrellas, Locale language);

  Optional<SplitOfTasks> find(LeadershipModelId model, Locale language);
}
