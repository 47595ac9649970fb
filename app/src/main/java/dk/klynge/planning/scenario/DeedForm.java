package dk.klynge.planning.scenario;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Reads a deed from the fields of a form: `kind`, and what that kind needs of `institution`,
/// `cluster` and `area` (each may come several times), `target`, `name` and `clusterKind`.
record DeedForm(Map<String, List<String>> fields) {

  /// Empty where something is missing or is no id.
  Optional<Deed> deed() {
    try {
      return read();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  int revision() {
    try {
      return Integer.parseInt(one("revision"));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  String one(String field) {
    return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("").strip();
  }

  private Optional<Deed> read() {
    return Optional.ofNullable(
        switch (one("kind")) {
          case "move" -> moved();
          case "free" -> new Deed.Free(institutions());
          case "establish" ->
              new Deed.Establish(fresh(), one("name"), one("clusterKind"), area(), institutions());
          case "split" -> new Deed.Split(fresh(), one("name"), institutions());
          case "merge" -> new Deed.Merge(clusters(), target());
          case "dissolve" -> new Deed.Dissolve(target());
          case "rename" -> new Deed.Rename(target(), one("name"));
          case "lock" -> new Deed.Fasten(locks());
          case "unlock" -> new Deed.Unfasten(locks());
          default -> null;
        });
  }

  private Deed moved() {
    return one("target").equals("free")
        ? new Deed.Free(institutions())
        : new Deed.Move(institutions(), target());
  }

  private static ClusterId fresh() {
    return new ClusterId(UUID.randomUUID());
  }

  private ClusterId target() {
    return ClusterId.of(one("target"));
  }

  private Optional<AreaId> area() {
    return Optional.of(one("area")).filter(text -> !text.isEmpty()).map(AreaId::of);
  }

  private List<InstitutionId> institutions() {
    return all("institution", InstitutionId::of);
  }

  private List<ClusterId> clusters() {
    return all("cluster", ClusterId::of);
  }

  private List<Lock> locks() {
    var locks = new ArrayList<Lock>();
    locks.addAll(all("institution", text -> lock(Lock.Kind.INSTITUTION, text)));
    locks.addAll(all("cluster", text -> lock(Lock.Kind.CLUSTER, text)));
    locks.addAll(all("area", text -> lock(Lock.Kind.AREA, text)));
    return locks;
  }

  private static Lock lock(Lock.Kind kind, String id) {
    return new Lock(kind, UUID.fromString(id));
  }

  private <T> List<T> all(String field, Function<String, T> read) {
    return fields.getOrDefault(field, List.of()).stream()
        .filter(text -> !text.isBlank())
        .distinct()
        .map(read)
        .toList();
  }
}
