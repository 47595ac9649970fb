package dk.klynge.planning.scenario;

import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.ScenarioId;
import java.time.LocalDate;

/// What a new scenario begins with.
sealed interface Beginning {

  /// The structure of the register.
  ///
  /// @param criteria key of the criteria set
  record Today(LocalDate day, Filter filter, String criteria) implements Beginning {}

  /// What the engine found, as the first act on the structure of that day.
  record Proposal(ProposalId id) implements Beginning {}

  /// Another scenario as it stands now.
  record Other(ScenarioId id) implements Beginning {}

  /// @param form key of the form; sent twice it makes one scenario
  record Order(String name, Beginning beginning, String form) {}
}
