package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow.Bearer;
import dk.klynge.organisation.RegisterRow.ExternalId;
import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.Map;

/// A number that others use: of one kind an institution or a house has one at a time.
record IdChange(Present present, Writes writes) {

  void compare(String entityKind, String entity, ExternalId id, Fields fields) {
    var before =
        present.idsOf(entity).stream()
            .filter(thing -> id.kind().equals(thing.key().columns().get("kind")))
            .toList();
    if (before.stream().anyMatch(thing -> id.value().equals(value(thing)))) return;
    before.forEach(thing -> writes.end(thing.key()));
    writes.set(
        new Identity(
            Kind.EXTERNAL_ID, Map.of("kind", id.kind(), "value", id.value(), "entity", entity)),
        Map.of("entity_kind", entityKind, "shared", String.valueOf(id.bearer() == Bearer.SEVERAL)));
    fields.add("id." + id.kind(), "", before.isEmpty() ? "" : value(before.getFirst()), id.value());
  }

  private static String value(Thing id) {
    return id.key().columns().getOrDefault("value", "");
  }
}
