package dk.klynge.organisation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DependentRows implements Dependents {

  private static final TypeReference<Map<String, String>> KEY = new TypeReference<>() {};

  private static final String STILL = "(upper_inf(valid) or upper(valid) > :day)";

  private static final String OF_UNIT =
      """
      select distinct 'places' as of_table,
             jsonb_build_object('unit', p.unit, 'age_group', p.age_group)::text as key, p.age_group as name
        from organisation.places p
       where p.unit = :id and %1$s
      union all
      """;

  private static final String OF_INSTITUTION =
      """
      select distinct 'places', jsonb_build_object('unit', unit, 'age_group', age_group)::text, age_group
        from organisation.places
       where unit in (select id from organisation.unit where institution = :id) and %1$s
      union all
      select distinct on (id) 'unit', jsonb_build_object('id', id)::text, name
        from organisation.unit where institution = :id and %1$s
      union all
      select distinct 'membership', jsonb_build_object('institution', m.institution)::text,
             (select c.name from organisation.cluster c where c.id = m.cluster order by lower(c.valid) desc limit 1)
        from organisation.membership m where m.institution = :id and %1$s
      union all
      """;

  private static final String OF_CLUSTER =
      """
      select distinct 'membership', jsonb_build_object('institution', m.institution)::text,
             (select i.name from organisation.institution i where i.id = m.institution
               order by lower(i.valid) desc limit 1)
        from organisation.membership m where m.cluster = :id and %1$s
      union all
      """;

  /// Roles, employments and external ids point at anything.
  private static final String OF_ANY =
      """
      select 'role', jsonb_build_object('id', r.id)::text, p.name
        from organisation.role r join organisation.person p on p.id = r.person
       where :id in (r.area, r.cluster, r.institution) and %1$s
      union all
      select 'employment', jsonb_build_object('id', e.id)::text, p.name
        from organisation.employment e join organisation.person p on p.id = e.person
       where e.institution = :id and %1$s
      union all
      select 'external_id', jsonb_build_object('kind', kind, 'value', value, 'entity', entity)::text,
             kind || ' ' || value
        from organisation.external_id where entity = :id and %1$s
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  DependentRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public List<Dependent> of(Table table, UUID id, LocalDate day) {
    var own =
        switch (table) {
          case INSTITUTION -> OF_INSTITUTION;
          case UNIT -> OF_UNIT;
          case CLUSTER -> OF_CLUSTER;
          case AREA, UMBRELLA, LEGAL_UNIT, PLACES, MEMBERSHIP, EXTERNAL_ID, EMPLOYMENT, ROLE -> "";
        };
    return db.sql(("select * from (" + own + OF_ANY + ") d (of_table, key, name)").formatted(STILL))
        .param("id", id)
        .param("day", day)
        .query((row, _) ->
            new Dependent(
                Table.valueOf(row.getString("of_table").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("key"), KEY),
                row.getString("name")))
        .list();
  }
}
