package dk.klynge.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads institutions, each with everything that belongs to it, in one statement.
@Repository
class Entries implements Register {

  /// Everything of one institution on `:day`; the places of all units are summed by age group.
  private static final String ENTRY =
      """
      select i.id, i.name, i.type, i.ownership, i.website,
             a.id as area, a.name as area_name, u.id as umbrella, u.name as umbrella_name,
             c.id as cluster, c.name as cluster_name, c.kind as cluster_kind,
             m.latitude, m.longitude, m.address, m.postal_code, m.town, m.district, m.municipality,
             p.places, x.ids
        from organisation.institution i
        left join organisation.area a on a.id = i.area and a.valid @> :day
        left join organisation.umbrella u on u.id = i.umbrella and u.valid @> :day
        left join organisation.membership s on s.institution = i.id and s.valid @> :day
        left join organisation.cluster c on c.id = s.cluster and c.valid @> :day
        left join organisation.unit m on m.institution = i.id and m.valid @> :day and m.kind = 'main'
        left join (select institution, string_agg(age_group || '=' || places, ',') as places
                     from (select h.institution, g.age_group, sum(g.places) as places
                             from organisation.unit h
                             join organisation.places g on g.unit = h.id and g.valid @> :day
                            where h.valid @> :day and g.places is not null %1$s
                            group by h.institution, g.age_group) by_group
                    group by institution) p on p.institution = i.id
        left join (select entity, jsonb_object_agg('id.' || kind, value)::text as ids
                     from organisation.external_id
                    where entity_kind = 'institution' and valid @> :day %2$s
                    group by entity) x on x.entity = i.id
       where i.valid @> :day
      """;

  private static final String ALL = ENTRY.formatted("", "");
  private static final String SOME =
      ENTRY.formatted("and h.institution = any(:ids::uuid[])", "and entity = any(:ids::uuid[])")
          + " and i.id = any(:ids::uuid[])";

  private final JdbcClient db;
  private final EntryRows rows;

  Entries(JdbcClient db, EntryRows rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public List<Entry> on(LocalDate day, Filter filter) {
    return db.sql(ALL + Conditions.of(filter) + " order by i.name collate \"da-x-icu\", i.id")
        .params(parameters(day, filter))
        .query(rows)
        .list();
  }

  @Override
  public Optional<Entry> find(InstitutionId id, LocalDate day) {
    return some(List.of(id.value()), day).values().stream().findFirst();
  }

  @Override
  public Listing listing(LocalDate day, Filter filter, Order order, int page, int size) {
    var hits =
        db.sql(Listings.of(filter, order))
            .params(parameters(day, filter))
            .param("limit", size)
            .param("offset", (page - 1L) * size)
            .query(Listings.Hit.class)
            .list();
    if (hits.isEmpty()) return new Listing(List.of(), 0, 0);
    var found = some(hits.stream().map(Listings.Hit::id).toList(), day);
    var entries = hits.stream().flatMap(hit -> Optional.ofNullable(found.get(hit.id())).stream());
    return new Listing(entries.toList(), hits.getFirst().total(), hits.getFirst().totalPlaces());
  }

  @Override
  public List<Named> areasOn(LocalDate day) {
    return named("select id, name from organisation.area where valid @> :day", day);
  }

  @Override
  public List<ClusterName> clustersOn(LocalDate day) {
    return db.sql(
            """
            select id, name, kind from organisation.cluster where valid @> :day
             order by name collate "da-x-icu"
            """)
        .param("day", day)
        .query(EntryRows::cluster)
        .list();
  }

  @Override
  public List<Named> umbrellasOn(LocalDate day) {
    return named("select id, name from organisation.umbrella where valid @> :day", day);
  }

  @Override
  public List<String> municipalitiesOn(LocalDate day) {
    return db.sql(
            """
            select municipality from (
              select distinct municipality from organisation.unit
               where kind = 'main' and municipality is not null and valid @> :day) m
             order by municipality collate "da-x-icu"
            """)
        .param("day", day)
        .query(String.class)
        .list();
  }

  @Override
  public Optional<AreaId> areaOf(InstitutionId institution, LocalDate day) {
    return id(
            "select area from organisation.institution where id = :id and valid @> :day",
            institution.value(),
            day)
        .map(AreaId::new);
  }

  @Override
  public Optional<AreaId> areaOf(ClusterId cluster, LocalDate day) {
    return id(
            "select area from organisation.cluster where id = :id and valid @> :day",
            cluster.value(),
            day)
        .map(AreaId::new);
  }

  @Override
  public Optional<InstitutionId> institutionOf(UnitId unit, LocalDate day) {
    return id(
            """
            select institution from organisation.unit where id = :id
             order by valid @> :day desc, valid desc limit 1
            """,
            unit.value(),
            day)
        .map(InstitutionId::new);
  }

  @Override
  public Optional<ClusterId> clusterOf(InstitutionId institution, LocalDate day) {
    return id(
            "select cluster from organisation.membership where institution = :id and valid @> :day",
            institution.value(),
            day)
        .map(ClusterId::new);
  }

  @Override
  public List<AgeGroup> ageGroups() {
    return db.sql("select code, from_years, to_years from organisation.age_group order by position")
        .query(AgeGroup.class)
        .list();
  }

  private List<Named> named(String sql, LocalDate day) {
    return db.sql(sql + " order by name collate \"da-x-icu\"")
        .param("day", day)
        .query(Named.class)
        .list();
  }

  private Optional<UUID> id(String sql, UUID id, LocalDate day) {
    return db.sql(sql)
        .param("id", id)
        .param("day", day)
        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(found -> found);
  }

  private Map<UUID, Entry> some(List<UUID> ids, LocalDate day) {
    var found = new HashMap<UUID, Entry>();
    db.sql(SOME)
        .param("day", day)
        .param("ids", ids.toString().replace('[', '{').replace(']', '}'))
        .query(rows)
        .list()
        .forEach(entry -> found.put(entry.id().value(), entry));
    return found;
  }

  private static Map<String, Object> parameters(LocalDate day, Filter filter) {
    var parameters = Conditions.parameters(filter);
    parameters.put("day", day);
    return parameters;
  }
}
