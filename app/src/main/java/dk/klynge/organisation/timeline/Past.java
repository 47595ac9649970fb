package dk.klynge.organisation.timeline;

import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows a history is told from. People and their roles are not in it: those are told on their
/// own page.
@Repository
class Past {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  /// One superseded row.
  record Taken(Fact was, LocalDateTime at, String by, String reason) {}

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Past(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  List<Fact> facts(UUID id) {
    return db.sql(
            """
            select 'area' as of_table, to_jsonb(t)::text as was, lower(valid) as since
              from organisation.area t where id = :id
            union all select 'umbrella', to_jsonb(t)::text, lower(valid) from organisation.umbrella t where id = :id
            union all select 'legal_unit', to_jsonb(t)::text, lower(valid) from organisation.legal_unit t where id = :id
            union all select 'cluster', to_jsonb(t)::text, lower(valid) from organisation.cluster t where id = :id
            union all select 'institution', to_jsonb(t)::text, lower(valid)
                        from organisation.institution t where id = :id
            union all select 'unit', to_jsonb(t)::text, lower(valid)
                        from organisation.unit t where id = :id or institution = :id
            union all select 'places', to_jsonb(t)::text, lower(valid) from organisation.places t
                       where unit in (select u.id from organisation.unit u where u.institution = :id)
            union all select 'membership', to_jsonb(t)::text, lower(valid)
                        from organisation.membership t where institution = :id or cluster = :id
            union all select 'external_id', to_jsonb(t)::text, lower(valid)
                        from organisation.external_id t where entity = :id
            order by since
            """)
        .param("id", id)
        .query((row, _) -> fact(row))
        .list();
  }

  /// The rows that begin or end after the day, of everything but people.
  List<Fact> after(LocalDate day) {
    var each =
        Stream.of(
                Table.AREA,
                Table.UMBRELLA,
                Table.LEGAL_UNIT,
                Table.CLUSTER,
                Table.INSTITUTION,
                Table.UNIT,
                Table.PLACES,
                Table.MEMBERSHIP)
            .map(table ->
                """
                select '%s' as of_table, to_jsonb(t)::text as was, lower(valid) as since from %s t
                 where lower(valid) > :day or upper(valid) > :day
                """
                    .formatted(table.name().toLowerCase(Locale.ROOT), table.sql()))
            .collect(Collectors.joining(" union all "));
    return db.sql(each + " order by since").param("day", day).query((row, _) -> fact(row)).list();
  }

  /// The institution that a unit belongs to, or last belonged to.
  Map<String, String> institutions(Collection<UUID> units) {
    var institutions = new HashMap<String, String>();
    if (units.isEmpty()) return institutions;
    db.sql(
            """
            select id::text, institution::text from organisation.unit
             where id in (:units) order by lower(valid)
            """)
        .param("units", units)
        .query((row, _) -> institutions.put(row.getString("id"), row.getString("institution")))
        .list();
    return institutions;
  }

  List<Taken> superseded(UUID id) {
    return db.sql(
            """
            select of_table, was::text as was, corrected_at, corrected_by, reason
              from organisation.superseded
             where of_table not in ('role', 'employment')
               and (was ->> 'id' = :id or was ->> 'institution' = :id or was ->> 'cluster' = :id
                    or was ->> 'entity' = :id
                    or was ->> 'unit' in (select u.id::text from organisation.unit u where u.institution::text = :id))
             order by corrected_at desc, id desc
            """)
        .param("id", id.toString())
        .query((row, _) ->
            new Taken(
                fact(row),
                row.getObject("corrected_at", OffsetDateTime.class)
                    .atZoneSameInstant(clock.getZone())
                    .toLocalDateTime(),
                row.getString("corrected_by"),
                row.getString("reason")))
        .list();
  }

  /// The latest name of each.
  Map<String, String> names(Collection<UUID> ids) {
    var names = new HashMap<String, String>();
    if (ids.isEmpty()) return names;
    db.sql(
            """
            select id::text, name from (
              select id, name, valid from organisation.area
              union all select id, name, valid from organisation.umbrella
              union all select id, name, valid from organisation.legal_unit
              union all select id, name, valid from organisation.cluster
              union all select id, name, valid from organisation.institution
              union all select id, name, valid from organisation.unit) n
             where id in (:ids)
             order by lower(valid)
            """)
        .param("ids", ids)
        .query((row, _) -> names.put(row.getString("id"), row.getString("name")))
        .list();
    return names;
  }

  private Fact fact(ResultSet row) throws SQLException {
    var values = new HashMap<String, String>();
    Map<String, Object> columns = json.readValue(row.getString("was"), VALUES);
    columns.forEach((column, value) -> {
      if (value != null) values.put(column, value.toString());
    });
    var valid = Period.ofRange(values.getOrDefault("valid", ""));
    values.remove("valid");
    var table = Table.valueOf(row.getString("of_table").toUpperCase(Locale.ROOT));
    return new Fact(table, values, valid);
  }
}
