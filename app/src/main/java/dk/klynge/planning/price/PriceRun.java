package dk.klynge.planning.price;

import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.planning.ProposalId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What became of the question what the limits of a proposal cost.
record PriceRun(UUID id, ProposalId proposal, Asked asked, State state) {

  /// @param steps by how much each limit is changed
  /// @param form key of the form that was sent; sent twice it makes one run
  record Asked(Instant at, String by, String byName, WhatIf.Steps steps, String form) {}

  /// How far it is.
  sealed interface State {

    /// No machine has taken it up yet.
    record Waiting() implements State {}

    /// @param done searches that are over, of `all`
    /// @param cancelAsked somebody has asked to stop; that happens within a second
    record Running(int done, int all, boolean cancelAsked) implements State {}

    record Finished(Instant at, PriceList prices) implements State {}

    /// Stopped by a person; the prices found until then are kept.
    record Cancelled(Instant at, Optional<PriceList> prices) implements State {}

    /// An error of the program; the reference finds it in the log.
    record Failed(Instant at, String reference) implements State {}

    /// As the database and the messages call it.
    default String word() {
      return switch (this) {
        case Waiting _ -> "waiting";
        case Running _ -> "running";
        case Finished _ -> "finished";
        case Cancelled _ -> "cancelled";
        case Failed _ -> "failed";
      };
    }

    default boolean ended() {
      return switch (this) {
        case Waiting _, Running _ -> false;
        case Finished _, Cancelled _, Failed _ -> true;
      };
    }

    default Optional<PriceList> found() {
      return switch (this) {
        case Finished(_, var prices) -> Optional.of(prices);
        case Cancelled(_, var prices) -> prices;
        case Waiting _, Running _, Failed _ -> Optional.empty();
      };
    }
  }
}
