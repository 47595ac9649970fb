package dk.klynge.leadership.translation;

import dk.klynge.organisation.ClusterId;
import java.time.Instant;
import java.util.Optional;

/// What an area of the profile means in a cluster.
///
/// @param edition counts what was said; 1, 2, 3 …
/// @param priorityYear the year in which the team puts this area first
/// @param profileVersion the version of the profile that it was written by
/// @param agreedAt when the team agreed on it as it stands
record Meaning(
    ClusterId cluster,
    String area,
    int edition,
    String text,
    Optional<Integer> priorityYear,
    int profileVersion,
    Optional<Instant> agreedAt,
    Instant at,
    String by) {

  boolean isPriority(int year) {
    return priorityYear.filter(one -> one == year).isPresent();
  }
}
