package dk.klynge.planning;

import java.time.Instant;
import java.util.List;

/// The alternative proposals that were put forward to a published scenario, for those who decide on
/// it. Who may see them is asked by the caller.
public interface Alternatives {

  /// Those to any published revision of the scenario, the latest first, in every state.
  List<Summary> to(ScenarioId scenario);

  /// @param behalf on whose behalf it was put forward, as they call themselves
  /// @param revision of the scenario that it is an alternative to
  /// @param verdict of the two-part test: passes, fails-principles, fails-others, fails-both; or
  ///   what people ruled instead: ruled-passes, ruled-fails
  /// @param state received, needs-qualification, answered, recommended, not-recommended, adopted,
  ///   rejected or withdrawn
  /// @param reason that was given with the state; empty where none was
  record Summary(
      AlternativeId id,
      String title,
      String behalf,
      int revision,
      String verdict,
      String state,
      String reason,
      Instant since) {}
}
