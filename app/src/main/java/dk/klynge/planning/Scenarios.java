package dk.klynge.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The scenarios, for those who hold hearings on them, decide on them or compare them. Who may see
/// one is asked by the caller.
public interface Scenarios {

  /// As it stands now.
  Optional<Scenario> find(ScenarioId id);

  /// As it stood at that revision.
  Optional<Scenario> find(ScenarioId id, int revision);

  /// All, the latest first.
  List<Summary> all();

  /// What was made public, the latest first; a scenario can be published again when it has changed.
  List<Publication> published();

  /// @param track the ownership it is about: municipal, self_owning, or `both`
  record Summary(
      ScenarioId id,
      String name,
      LocalDate day,
      String track,
      int revision,
      int institutions,
      int clusters,
      String by,
      Instant changed) {}

  /// @param revision that was published; later acts do not change it
  record Publication(
      ScenarioId scenario, String name, int revision, LocalDate day, Instant at, String by) {}
}
