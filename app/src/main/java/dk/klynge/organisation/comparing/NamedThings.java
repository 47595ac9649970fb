package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Areas, umbrella organisations, legal units and clusters: found by name in any spelling, and made
/// on first sight.
final class NamedThings {

  private final Present present;
  private final Writes writes;
  private final Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);
  private final Set<String> written = new HashSet<>();
  private final Map<String, String> legalUnits = new HashMap<>();
  private final Map<String, Set<String>> areasOfClusters = new HashMap<>();
  private final Map<String, Map<String, String>> newClusters = new HashMap<>();

  NamedThings(Present present, Writes writes) {
    this.present = present;
    this.writes = writes;
    present.names().forEach((kind, ids) -> names.put(kind, new HashMap<>(ids)));
    present.now().forEach(this::rememberCvr);
  }

  private void rememberCvr(Identity key, Thing thing) {
    var cvr = thing.values().getOrDefault("cvr", "");
    if (key.kind() == Kind.LEGAL_UNIT && !cvr.isEmpty()) legalUnits.put(cvr, key.id());
  }

  /// The id of the one with this name; empty text for an empty name.
  String id(Kind kind, String name) {
    if (name.isEmpty()) return "";
    return found(kind, name).orElseGet(() -> made(kind, name, Map.of("name", name)));
  }

  String legalUnit(String name, String cvr) {
    if (!cvr.isEmpty() && legalUnits.containsKey(cvr)) return legalUnits.getOrDefault(cvr, "");
    if (name.isEmpty() && cvr.isEmpty()) return "";
    var called = name.isEmpty() ? "CVR " + cvr : name;
    var id =
        found(Kind.LEGAL_UNIT, called)
            .orElseGet(() -> made(Kind.LEGAL_UNIT, called, Map.of("name", called, "cvr", cvr)));
    if (!cvr.isEmpty()) legalUnits.put(cvr, id);
    return id;
  }

  /// A new cluster lies in the area that all its members share; one across areas in none.
  String cluster(RegisterRow.Cluster cluster, String area) {
    var id = found(Kind.CLUSTER, cluster.name());
    if (id.isPresent() && present.at(Identity.of(Kind.CLUSTER, id.get())).isPresent())
      return id.get();
    var made = id.orElseGet(() -> UUID.randomUUID().toString());
    remember(Kind.CLUSTER, cluster.name(), made);
    newClusters.put(made, Map.of("name", cluster.name(), "kind", cluster.kind()));
    areasOfClusters.computeIfAbsent(made, key -> new HashSet<>()).add(area);
    return made;
  }

  /// Writes the new clusters, now that all their members are known.
  void finish() {
    newClusters.forEach((id, values) -> {
      var areas = areasOfClusters.getOrDefault(id, Set.of());
      var all = new HashMap<>(values);
      if (areas.size() == 1) all.put("area", areas.iterator().next());
      writes.set(Identity.of(Kind.CLUSTER, id), all);
    });
  }

  /// What people call the thing with this id.
  String name(Kind kind, String id) {
    return present
        .at(Identity.of(kind, id))
        .map(thing -> thing.values().getOrDefault("name", ""))
        .orElse("");
  }

  private Optional<String> found(Kind kind, String name) {
    return Optional.ofNullable(names.getOrDefault(kind, Map.of()).get(Differences.folded(name)))
        .map(id -> kind == Kind.CLUSTER ? id : again(kind, id, name));
  }

  /// One that is known at another time only is there again from the day on.
  private String again(Kind kind, String id, String name) {
    var key = Identity.of(kind, id);
    if (present.at(key).isEmpty() && written.add(id)) writes.set(key, Map.of("name", name));
    return id;
  }

  private String made(Kind kind, String name, Map<String, String> values) {
    var id = UUID.randomUUID().toString();
    remember(kind, name, id);
    written.add(id);
    writes.set(Identity.of(kind, id), values);
    return id;
  }

  private void remember(Kind kind, String name, String id) {
    names.computeIfAbsent(kind, key -> new HashMap<>()).put(Differences.folded(name), id);
  }
}
