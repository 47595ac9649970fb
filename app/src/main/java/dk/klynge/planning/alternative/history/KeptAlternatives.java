package dk.klynge.planning.alternative.history;

import dk.klynge.planning.AlternativeId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes alternatives down, and what is done with them.
public interface KeptAlternatives {

  /// False when this form has been sent before; then nothing is written.
  boolean add(Alternative alternative);

  Optional<AlternativeId> sentAs(String form);

  /// False when somebody was faster; then nothing is written.
  boolean step(Alternative before, Step step);

  /// The test made again, as a step of its own.
  boolean tested(Alternative before, Step.Tested step, Trial trial);

  /// Third parties, who are told of it.
  void affects(AlternativeId id, Set<UUID> places);
}
