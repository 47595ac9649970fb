package dk.klynge.organisation.structure;

import dk.klynge.guard.Scope;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/// What institutions can belong to, and the first part of its address.
enum GroupKind {
  AREA("areas"),
  CLUSTER("clusters"),
  UMBRELLA("umbrellas"),
  LEGAL_UNIT("legal-units");

  private final String path;

  GroupKind(String path) {
    this.path = path;
  }

  static GroupKind ofPath(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst().orElseThrow();
  }

  String path() {
    return path;
  }

  /// As tables and message keys call it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Scope scope(UUID id) {
    return switch (this) {
      case AREA -> new Scope.Area(id);
      case CLUSTER -> new Scope.Cluster(id);
      case UMBRELLA, LEGAL_UNIT -> new Scope.Everywhere();
    };
  }
}
