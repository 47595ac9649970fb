package dk.klynge.publishing.talking;

import dk.klynge.publishing.Audience;
import java.util.Arrays;
import java.util.Optional;

/// Those who sit in front of the leader.
enum Hearers {
  STAFF(Audience.STAFF),
  PARENTS(Audience.PARENTS),
  /// The board of the institution or the cluster: parents, most of them.
  BOARD(Audience.PARENTS);

  private final Audience dates;

  Hearers(Audience dates) {
    this.dates = dates;
  }

  /// Whose dates of the plan they are told.
  Audience dates() {
    return dates;
  }

  static Optional<Hearers> find(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }
}
