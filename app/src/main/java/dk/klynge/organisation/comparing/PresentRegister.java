package dk.klynge.organisation.comparing;

import static java.util.stream.Collectors.groupingBy;

import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads all of the register that an import can touch.
@Repository
class PresentRegister {

  private final JdbcClient db;
  private final ObjectReader json;

  PresentRegister(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json.readerFor(new TypeReference<Map<String, Object>>() {});
  }

  Present on(LocalDate day) {
    var now = new HashMap<Identity, Thing>();
    var later = new HashMap<Identity, LocalDate>();
    var all = new EnumMap<Kind, List<Thing>>(Kind.class);
    var laterUnits = new ArrayList<Thing>();
    for (var kind : Kind.values()) {
      var things = things(kind, day);
      all.put(kind, things.stream().filter(thing -> !thing.from().isAfter(day)).toList());
      all.getOrDefault(kind, List.of()).forEach(thing -> now.put(thing.key(), thing));
      for (var thing : things)
        if (thing.from().isAfter(day)) {
          later.merge(thing.key(), thing.from(), PresentRegister::first);
          if (kind == Kind.UNIT && !now.containsKey(thing.key())) laterUnits.add(thing);
        }
    }
    return new Present(
        now,
        later,
        bearers(day),
        Map.of(
            Kind.AREA, names(Kind.AREA, day),
            Kind.UMBRELLA, names(Kind.UMBRELLA, day),
            Kind.LEGAL_UNIT, names(Kind.LEGAL_UNIT, day),
            Kind.CLUSTER, names(Kind.CLUSTER, day)),
        by(all, Kind.UNIT, "institution"),
        by(Map.of(Kind.UNIT, laterUnits), Kind.UNIT, "institution"),
        byKey(all, Kind.EXTERNAL_ID, "entity"),
        byKey(all, Kind.PLACES, "unit"));
  }

  private static LocalDate first(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Map<String, List<Thing>> by(Map<Kind, List<Thing>> all, Kind kind, String column) {
    return all.getOrDefault(kind, List.of()).stream()
        .collect(groupingBy(thing -> thing.values().getOrDefault(column, "")));
  }

  private static Map<String, List<Thing>> byKey(
      Map<Kind, List<Thing>> all, Kind kind, String column) {
    return all.getOrDefault(kind, List.of()).stream()
        .collect(groupingBy(thing -> thing.key().columns().getOrDefault(column, "")));
  }

  /// The rows of the day and of all later days.
  private List<Thing> things(Kind kind, LocalDate day) {
    return db.sql(
            """
            select (to_jsonb(t) - 'valid')::text as values, valid::text as valid
              from organisation.%s t
             where (upper_inf(valid) or upper(valid) > :day)
            """
                .formatted(kind.table()))
        .param("day", day)
        .query((row, _) -> thing(kind, row))
        .list();
  }

  private Thing thing(Kind kind, ResultSet row) throws SQLException {
    var key = new HashMap<String, String>();
    var values = new HashMap<String, String>();
    Map<String, Object> columns = json.readValue(row.getString("values"));
    columns.forEach((column, value) -> {
      if (kind.columns().contains(column)) key.put(column, String.valueOf(value));
      else if (value != null) values.put(column, Differences.normal(column, value.toString()));
    });
    var valid = Period.ofRange(row.getString("valid"));
    return new Thing(
        new Identity(kind, Map.copyOf(key)), Map.copyOf(values), valid.from(), valid.until());
  }

  private Map<Present.Bearing, String> bearers(LocalDate day) {
    var bearers = new HashMap<Present.Bearing, String>();
    db.sql(
            """
            select entity_kind, kind, value, entity::text as entity from organisation.external_id
             where not shared
             order by valid @> :day, lower(valid) > :day, lower(valid)
            """)
        .param("day", day)
        .query(row -> {
          bearers.put(
              new Present.Bearing(
                  row.getString("entity_kind"), row.getString("kind"), row.getString("value")),
              row.getString("entity"));
        });
    return bearers;
  }

  private Map<String, String> names(Kind kind, LocalDate day) {
    var names = new HashMap<String, String>();
    db.sql(
            """
            select id::text as id, name from organisation.%s
             order by valid @> :day, lower(valid) > :day, lower(valid)
            """
                .formatted(kind.table()))
        .param("day", day)
        .query(row -> {
          names.put(Differences.folded(row.getString("name")), row.getString("id"));
        });
    return names;
  }
}
