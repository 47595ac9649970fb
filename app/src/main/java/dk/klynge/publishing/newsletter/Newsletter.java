package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.Issue;
import dk.klynge.publishing.NewsletterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A newsletter with what has happened to it.
///
/// @param version counts what was saved, so that two people who write notice each other, and nobody
///   approves what they have not seen
/// @param kind NEWSLETTER or WEEKLY
/// @param open whether everybody may read it once it is sent
record Newsletter(
    NewsletterId id, int version, String kind, Issue issue, To to, boolean open, State state) {

  static final List<String> KINDS = List.of("NEWSLETTER", "WEEKLY");
  static final List<String> GROUPS = List.of("LEADERS", "STAFF", "SUBSCRIBERS", "PARENTS");

  /// Whom it goes to: groups, limited to places; without places everywhere.
  record To(Set<String> groups, Set<UUID> areas, Set<UUID> clusters, Set<UUID> institutions) {
    To {
      groups = Set.copyOf(groups);
      areas = Set.copyOf(areas);
      clusters = Set.copyOf(clusters);
      institutions = Set.copyOf(institutions);
    }
  }

  /// Follows from what has happened; nobody sets it.
  sealed interface State {

    /// @param returned why it came back from approval; empty where it did not
    record Draft(String returned) implements State {}

    record Submitted(String by, Instant at) implements State {}

    /// @param alone why its own writer approved it; empty where somebody else did
    record Approved(String by, String alone) implements State {}

    record Scheduled(Instant at) implements State {}

    record BeingSent(Instant since) implements State {}

    record Paused(Instant since) implements State {}

    record Cancelled(Instant at) implements State {}

    record Sent(Instant at) implements State {}

    record Withdrawn(String by, String reason) implements State {}

    /// As message keys name it.
    default String key() {
      return switch (this) {
        case Draft _ -> "draft";
        case Submitted _ -> "submitted";
        case Approved _ -> "approved";
        case Scheduled _ -> "scheduled";
        case BeingSent _ -> "being-sent";
        case Paused _ -> "paused";
        case Cancelled _ -> "cancelled";
        case Sent _ -> "sent";
        case Withdrawn _ -> "withdrawn";
      };
    }
  }

  boolean isDraft() {
    return state instanceof State.Draft;
  }

  /// When the first receiver got it; empty before.
  Optional<Instant> out() {
    return switch (state) {
      case State.BeingSent(var at) -> Optional.of(at);
      case State.Paused(var at) -> Optional.of(at);
      case State.Sent(var at) -> Optional.of(at);
      case State.Cancelled(var at) -> Optional.of(at);
      default -> Optional.empty();
    };
  }
}
