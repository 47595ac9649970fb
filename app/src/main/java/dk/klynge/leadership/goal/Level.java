package dk.klynge.leadership.goal;

import dk.klynge.organisation.ClusterId;
import java.util.Optional;
import java.util.UUID;

/// Whose goal it is. A goal hangs on one of a level above.
sealed interface Level {

  record Municipality() implements Level {}

  record Area(UUID id) implements Level {}

  record Cluster(ClusterId id) implements Level {}

  /// Empty where it names no level, or misses the place.
  static Optional<Level> of(String name, Optional<UUID> place) {
    return switch (name) {
      case "municipality" -> Optional.of(new Municipality());
      case "area" -> place.map(Area::new);
      case "cluster" -> place.map(id -> new Cluster(new ClusterId(id)));
      default -> Optional.empty();
    };
  }

  default String key() {
    return switch (this) {
      case Municipality() -> "municipality";
      case Area _ -> "area";
      case Cluster _ -> "cluster";
    };
  }

  default Optional<UUID> place() {
    return switch (this) {
      case Municipality() -> Optional.empty();
      case Area area -> Optional.of(area.id());
      case Cluster cluster -> Optional.of(cluster.id().value());
    };
  }
}
