package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostingId;
import java.time.Instant;
import java.util.Optional;

/// One announcement of a post as it is written. Its state follows from what was done and from the
/// clock.
record Posting(
    PostingId id,
    int version,
    PostId post,
    int round,
    String profile,
    int profileVersion,
    String localPart,
    Optional<Instant> submitted,
    Optional<Instant> checked,
    Optional<Instant> publish,
    Optional<Instant> deadline,
    Optional<Instant> withdrawn) {

  enum State {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SCHEDULED,
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  State on(Instant now) {
    if (withdrawn.isPresent()) return State.WITHDRAWN;
    if (submitted.isEmpty()) return State.DRAFT;
    if (checked.isEmpty()) return State.SUBMITTED;
    if (publish.isEmpty() || deadline.isEmpty()) return State.APPROVED;
    if (now.isBefore(publish.get())) return State.SCHEDULED;
    return now.isBefore(deadline.get()) ? State.OPEN : State.CLOSED;
  }

  /// Its words can be changed as long as HR has not seen them, or has sent them back.
  boolean isOpenToWriting() {
    return withdrawn.isEmpty() && submitted.isEmpty();
  }
}
