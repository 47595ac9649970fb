package dk.klynge.planning.scenario.beginning;

import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.ScenarioId;
import java.time.LocalDate;
import java.util.OptionalInt;

/// What a new scenario begins with.
public sealed interface Beginning {

  /// The structure of the register.
  ///
  /// @param criteria key of the criteria set
  /// @param clusters how many there are to be, other than the set says; empty where that stands
  record Today(LocalDate day, Filter filter, String criteria, OptionalInt clusters)
      implements Beginning {

    public Today(LocalDate day, Filter filter, String criteria) {
      this(day, filter, criteria, OptionalInt.empty());
    }
  }

  /// What the engine found, as the first act on the structure of that day.
  record Proposal(ProposalId id) implements Beginning {}

  /// Another scenario as it stands now.
  record Other(ScenarioId id) implements Beginning {}

  /// @param form key of the form; sent twice it makes one scenario
  record Order(String name, Beginning beginning, String form) {}
}
