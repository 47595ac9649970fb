package dk.klynge.organisation.exchange;

import dk.klynge.organisation.exchange.Unit.Address;
import dk.klynge.organisation.exchange.Unit.Leader;
import dk.klynge.organisation.exchange.Unit.Person;
import dk.klynge.organisation.exchange.Unit.Position;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The whole structure on a day.
@Repository
class Units {

  private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};

  private static final String ALL =
      """
      with ids as (
        select coalesce(u.institution, x.entity) as entity, jsonb_object_agg(x.kind, x.value) as ids
          from organisation.external_id x
          left join organisation.unit u
                 on x.entity_kind = 'unit' and u.id = x.entity and u.kind = 'main' and u.valid @> :day
         where x.valid @> :day
         group by 1)
      select * from (
      select 1 as rank, a.id, 'area' as level, a.name, 'area' as kind, '' as ownership, null::uuid as parent,
             null::uuid as network, a.valid, x.ids, null as address, null as postal_code, null as town,
             null as municipality, null as dawa, null as url
        from organisation.area a
        left join ids x on x.entity = a.id
       where a.valid @> :day
      union all
      select 2, c.id, case c.kind when 'network' then 'network' else 'cluster' end, c.name, c.kind, '', c.area, null,
             c.valid, x.ids, null, null, null, null, null, null
        from organisation.cluster c
        left join ids x on x.entity = c.id
       where c.valid @> :day
      union all
      select 3, i.id, 'institution', i.name, i.type, i.ownership,
             case when c.kind <> 'network' then c.id else coalesce(i.area, c.area) end,
             case when c.kind = 'network' then c.id end, i.valid, x.ids, u.address, u.postal_code, u.town,
             u.municipality, u.address_uuid::text, i.website
        from organisation.institution i
        left join organisation.membership m on m.institution = i.id and m.valid @> :day
        left join organisation.cluster c on c.id = m.cluster and c.valid @> :day
        left join organisation.unit u on u.institution = i.id and u.kind = 'main' and u.valid @> :day
        left join ids x on x.entity = i.id
       where i.valid @> :day) u
       order by rank, name collate "da-x-icu", id
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  Units(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Each after the one above it.
  List<Unit> on(LocalDate day) {
    return db.sql(ALL).param("day", day).query((row, _) -> unit(row)).list();
  }

  private Unit unit(ResultSet row) throws SQLException {
    var ids = row.getString("ids");
    return new Unit(
        row.getObject("id", UUID.class),
        row.getString("level"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("ownership"),
        Optional.ofNullable(row.getObject("parent", UUID.class)),
        Optional.ofNullable(row.getObject("network", UUID.class)),
        Period.ofRange(row.getString("valid")),
        ids == null ? Map.of() : json.readValue(ids, IDS),
        new Address(
            text(row, "address"),
            text(row, "postal_code"),
            text(row, "town"),
            text(row, "municipality"),
            text(row, "dawa"),
            text(row, "url")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  List<Leader> leadersOn(LocalDate day) {
    return db.sql(
            """
            select id, kind, coalesce(area, cluster, institution) as unit, person, valid
              from organisation.role
             where valid @> :day
             order by id
            """)
        .param("day", day)
        .query((row, _) ->
            new Leader(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                row.getString("kind"),
                row.getObject("person", UUID.class),
                Period.ofRange(row.getString("valid"))))
        .list();
  }

  List<Person> peopleOn(LocalDate day) {
    return db.sql(
            """
            select p.id, p.name, coalesce(p.email, '') as email, coalesce(p.phone, '') as phone
              from organisation.person p
             where exists (select from organisation.role r where r.person = p.id and r.valid @> :day)
                or exists (select from organisation.employment e where e.person = p.id and e.valid @> :day)
             order by p.name collate "da-x-icu", p.id
            """)
        .param("day", day)
        .query(Person.class)
        .list();
  }

  List<Position> positionsOn(LocalDate day) {
    return db.sql(
            """
            select person, institution as unit, position as name
              from organisation.employment
             where valid @> :day and institution is not null
             order by person, share desc, id
            """)
        .param("day", day)
        .query(Position.class)
        .list();
  }
}
