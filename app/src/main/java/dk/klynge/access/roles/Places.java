package dk.klynge.access.roles;

import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The places a role can be held for: their names, and their form in a database row or a form
/// field.
@Component
public class Places {

  /// A place with its name.
  public record Place(Scope scope, String name) {

    /// As a form field carries it: `area:<id>`.
    public String value() {
      return Places.value(scope);
    }
  }

  private final Whereabouts whereabouts;

  Places(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  public List<Place> on(LocalDate day) {
    return whereabouts.all(day);
  }

  /// Empty for everywhere, which has no name but a word in each language.
  public Optional<String> name(Scope scope) {
    return id(scope).map(id -> whereabouts.name(id).orElse(id.toString()));
  }

  public static String kind(Scope scope) {
    return switch (scope) {
      case Scope.Everywhere() -> "everywhere";
      case Scope.Area area -> "area";
      case Scope.Cluster cluster -> "cluster";
      case Scope.Institution institution -> "institution";
    };
  }

  static Optional<UUID> id(Scope scope) {
    return switch (scope) {
      case Scope.Everywhere() -> Optional.empty();
      case Scope.Area(var id) -> Optional.of(id);
      case Scope.Cluster(var id) -> Optional.of(id);
      case Scope.Institution(var id) -> Optional.of(id);
    };
  }

  static Scope scope(String kind, Optional<UUID> id) {
    return switch (kind) {
      case "everywhere" -> new Scope.Everywhere();
      case "area" -> new Scope.Area(id.orElseThrow());
      case "cluster" -> new Scope.Cluster(id.orElseThrow());
      case "institution" -> new Scope.Institution(id.orElseThrow());
      default -> throw new IllegalArgumentException("No kind of place: " + kind);
    };
  }

  static String value(Scope scope) {
    return kind(scope) + id(scope).map(id -> ":" + id).orElse("");
  }

  /// Reads what [Place#value] writes.
  public static Scope ofValue(String value) {
    var parts = value.split(":", 2);
    return scope(
        parts[0], parts.length == 2 ? Optional.of(UUID.fromString(parts[1])) : Optional.empty());
  }
}
