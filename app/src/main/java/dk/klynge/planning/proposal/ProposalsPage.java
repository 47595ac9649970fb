package dk.klynge.planning.proposal;

import dk.klynge.planning.ProposalId;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The list of proposals, newest first.
record ProposalsPage(List<Row> rows, Paging paging, boolean mayPropose) {

  /// @param state as the run's row has it: waiting, running, finished, impossible, cancelled,
  ///   failed
  /// @param value what was made small, with its unit; empty where nothing was found
  /// @param broken how many limits are broken
  record Row(
      ProposalId id,
      String name,
      LocalDate day,
      String criteria,
      int institutions,
      String state,
      String value,
      int broken,
      String by,
      Instant at) {}
}
