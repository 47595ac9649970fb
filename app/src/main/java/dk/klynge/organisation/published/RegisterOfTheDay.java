package dk.klynge.organisation.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterOfTheDay implements PublicRegister {

  private static final String INSTITUTIONS =
      """
      select i.id, i.name, i.type, i.ownership, i.area, s.cluster,
             u.address, u.postal_code, u.town, u.latitude, u.longitude,
             r.kind as leader_kind, p.name as leader_name,
             former.name as former_cluster, former.until as former_until
        from organisation.institution i
        left join organisation.membership s on s.institution = i.id and s.valid @> :day
        left join organisation.unit u on u.institution = i.id and u.kind = 'main' and u.valid @> :day
        left join organisation.role r on r.institution = i.id and r.valid @> :day
        left join organisation.person p on p.id = r.person
        left join lateral (
          select c.name, upper(o.valid) as until
            from organisation.membership o
            join organisation.cluster c on c.id = o.cluster and c.valid @> (upper(o.valid) - 1)
           where o.institution = i.id and upper(o.valid) <= :day and upper(o.valid) > :day - 365
             and (s.cluster is null or o.cluster <> s.cluster)
           order by upper(o.valid) desc limit 1) former on true
       where i.valid @> :day
       order by i.name collate "da-x-icu", i.id
      """;

  private static final String CLUSTERS =
      """
      select c.id, c.name, c.kind, c.area, r.kind as leader_kind, p.name as leader_name
        from organisation.cluster c
        left join organisation.role r on r.cluster = c.id and r.valid @> :day
        left join organisation.person p on p.id = r.person
       where c.valid @> :day
      """;

  private static final String AREAS =
      """
      select a.id, a.name, r.kind as leader_kind, p.name as leader_name
        from organisation.area a
        left join organisation.role r on r.area = a.id and r.valid @> :day
        left join organisation.person p on p.id = r.person
       where a.valid @> :day
      """;

  private final JdbcClient db;

  RegisterOfTheDay(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Published on(LocalDate day) {
    var institutions =
        db.sql(INSTITUTIONS).param("day", day).query((row, _) -> institution(row)).list();
    return new Published(institutions, clusters(day), areas(day));
  }

  private Map<UUID, PublicCluster> clusters(LocalDate day) {
    var found = new HashMap<UUID, PublicCluster>();
    db.sql(CLUSTERS).param("day", day).query((row, _) -> cluster(row)).list().stream()
        .forEach(one -> found.put(one.id(), one));
    return found;
  }

  private Map<UUID, PublicArea> areas(LocalDate day) {
    var found = new HashMap<UUID, PublicArea>();
    db.sql(AREAS)
        .param("day", day)
        .query((row, _) -> new PublicArea(id(row), row.getString("name"), leader(row)))
        .list()
        .forEach(one -> found.put(one.id(), one));
    return found;
  }

  private static PublicInstitution institution(ResultSet row) throws SQLException {
    return new PublicInstitution(
        id(row),
        row.getString("name"),
        row.getString("type"),
        row.getString("ownership"),
        where(row),
        uuid(row, "area"),
        uuid(row, "cluster"),
        leader(row),
        formerly(row));
  }

  private static PublicCluster cluster(ResultSet row) throws SQLException {
    return new PublicCluster(
        id(row), row.getString("name"), row.getString("kind"), uuid(row, "area"), leader(row));
  }

  private static Where where(ResultSet row) throws SQLException {
    var latitude = row.getDouble("latitude");
    var known = !row.wasNull();
    return new Where(
        text(row.getString("address")),
        text(row.getString("postal_code")),
        text(row.getString("town")),
        known ? latitude : Double.NaN,
        known ? row.getDouble("longitude") : Double.NaN);
  }

  private static Optional<Formerly> formerly(ResultSet row) throws SQLException {
    var name = row.getString("former_cluster");
    return name == null
        ? Optional.empty()
        : Optional.of(new Formerly(name, row.getObject("former_until", LocalDate.class)));
  }

  private static Optional<PublicLeader> leader(ResultSet row) throws SQLException {
    var name = row.getString("leader_name");
    return name == null
        ? Optional.empty()
        : Optional.of(new PublicLeader(row.getString("leader_kind"), name));
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject("id", UUID.class);
  }

  private static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
