package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.RegisterRow.Bearer;
import dk.klynge.organisation.RegisterRow.ExternalId;
import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What the rows of one institution change about the institution itself. Only values that the file
/// speaks of at all are compared; of the others the register keeps its own.
final class InstitutionChange {

  private final Present present;
  private final Writes writes;
  private final NamedThings named;
  private final Set<String> given;

  InstitutionChange(Present present, Writes writes, NamedThings named, Set<String> given) {
    this.present = present;
    this.writes = writes;
    this.named = named;
    this.given = given;
  }

  void compare(String id, List<RegisterRow> rows, Fields fields) {
    var key = Identity.of(Kind.INSTITUTION, id);
    var before = present.at(key).map(Thing::values).orElse(Map.of());
    var changes = new HashMap<String, String>();
    texts(rows)
        .forEach((column, value) -> {
          changes.put(column, Differences.normal(column, value));
          fields.add(column, "", before.getOrDefault(column, ""), changes.getOrDefault(column, ""));
        });
    references(rows, before, fields, changes);
    writes.set(key, changes);
    membership(id, rows, changes.getOrDefault("area", before.getOrDefault("area", "")), fields);
    ids(id, rows, fields);
  }

  private Map<String, String> texts(List<RegisterRow> rows) {
    var texts = new TreeMap<String, String>();
    put(texts, "name", first(rows, row -> row.institution().name()));
    put(texts, "type", first(rows, row -> row.institution().type()));
    put(texts, "ownership", first(rows, row -> row.institution().ownership()));
    put(texts, "website", first(rows, row -> row.institution().website()));
    put(texts, "budget", first(rows, row -> row.institution().budget()));
    put(texts, "staff", first(rows, row -> row.institution().staff()));
    put(texts, "profile", first(rows, row -> row.institution().profile()));
    return texts;
  }

  private void put(Map<String, String> texts, String field, String value) {
    if (given.contains(field)) texts.put(field, value);
  }

  private static String first(List<RegisterRow> rows, Function<RegisterRow, String> value) {
    return rows.stream().map(value).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private void references(
      List<RegisterRow> rows, Map<String, String> before, Fields fields, Map<String, String> to) {
    var area = first(rows, row -> row.institution().area());
    var umbrella = first(rows, row -> row.institution().umbrella());
    var legal = first(rows, row -> row.institution().legalUnit());
    var cvr = first(rows, row -> row.institution().cvr());
    if (given.contains("area")) to.put("area", named.id(Kind.AREA, area));
    if (given.contains("umbrella")) to.put("umbrella", named.id(Kind.UMBRELLA, umbrella));
    if (given.contains("legal-unit") || given.contains("cvr"))
      to.put("legal_unit", named.legalUnit(legal, cvr));
    reference(Kind.AREA, area, before, fields, to);
    reference(Kind.UMBRELLA, umbrella, before, fields, to);
    reference(Kind.LEGAL_UNIT, legal.isEmpty() ? cvr : legal, before, fields, to);
  }

  private void reference(
      Kind kind, String name, Map<String, String> before, Fields fields, Map<String, String> to) {
    var old = before.getOrDefault(kind.table(), "");
    if (to.containsKey(kind.table()) && !old.equals(to.get(kind.table())))
      fields.add(kind.table(), "", named.name(kind, old), name);
  }

  private void membership(String id, List<RegisterRow> rows, String area, Fields fields) {
    if (!given.contains("cluster") && !given.contains("network")) return;
    var key = new Identity(Kind.MEMBERSHIP, Map.of("institution", id));
    var before =
        present.at(key).map(thing -> thing.values().getOrDefault("cluster", "")).orElse("");
    var cluster = rows.stream().flatMap(row -> row.institution().cluster().stream()).findFirst();
    var after = cluster.map(each -> named.cluster(each, area)).orElse("");
    if (before.equals(after)) return;
    fields.add(
        "cluster",
        "",
        named.name(Kind.CLUSTER, before),
        cluster.map(RegisterRow.Cluster::name).orElse(""));
    if (after.isEmpty()) writes.end(key);
    else writes.set(key, Map.of("cluster", after));
  }

  private void ids(String id, List<RegisterRow> rows, Fields fields) {
    var ids = new LinkedHashMap<String, ExternalId>();
    for (var row : rows)
      for (var each : row.ids())
        if (each.bearer() != Bearer.UNIT && !each.kind().equals(Matching.OWN))
          ids.putIfAbsent(each.kind(), each);
    ids.values()
        .forEach(each -> new IdChange(present, writes).compare("institution", id, each, fields));
  }
}
