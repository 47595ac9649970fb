package dk.klynge.access.roles;

import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which cluster and which area a place lies in on a day.
@Repository
class Whereabouts {

  /// The areas and clusters around a place, the place itself included.
  record Around(Optional<UUID> area, Optional<UUID> cluster, Optional<UUID> institution) {}

  private static final Around NOWHERE =
      new Around(Optional.empty(), Optional.empty(), Optional.empty());

  private final JdbcClient db;

  Whereabouts(JdbcClient db) {
    this.db = db;
  }

  Around around(Scope place, LocalDate day) {
    return switch (place) {
      case Scope.Everywhere() -> NOWHERE;
      case Scope.Area(var id) -> new Around(Optional.of(id), Optional.empty(), Optional.empty());
      case Scope.Cluster(var id) ->
          new Around(areaOfCluster(id, day), Optional.of(id), Optional.empty());
      case Scope.Institution(var id) -> aroundInstitution(id, day);
    };
  }

  /// All areas, clusters and institutions of a day, in this order and by name.
  List<Places.Place> all(LocalDate day) {
    return db.sql(
            """
            select kind, id, name from organisation.public_place where valid @> :day::date
            order by case kind when 'area' then 1 when 'cluster' then 2 else 3 end, name
            """)
        .param("day", day)
        .query((row, number) ->
            new Places.Place(
                Places.scope(row.getString("kind"), Optional.of(row.getObject("id", UUID.class))),
                row.getString("name")))
        .list();
  }

  /// Its last known name; a role may outlive the place it was held for.
  Optional<String> name(UUID place) {
    return db.sql(
            """
            select name from organisation.public_place where id = :id order by valid desc limit 1
            """)
        .param("id", place)
        .query(String.class)
        .optional();
  }

  private Optional<UUID> areaOfCluster(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select area from organisation.public_place
            where kind = 'cluster' and id = :cluster and valid @> :day::date and area is not null
            """)
        .param("cluster", cluster)
        .param("day", day)
        .query(UUID.class)
        .optional();
  }

  private Around aroundInstitution(UUID institution, LocalDate day) {
    return db.sql(
            """
            select coalesce(i.area, c.area) as area, m.cluster
            from organisation.public_place i
            left join organisation.public_membership m
              on m.institution = i.id and m.valid @> :day::date
            left join organisation.public_place c
              on c.kind = 'cluster' and c.id = m.cluster and c.valid @> :day::date
            where i.kind = 'institution' and i.id = :institution and i.valid @> :day::date
            """)
        .param("institution", institution)
        .param("day", day)
        .query((row, number) ->
            new Around(
                Optional.ofNullable(row.getObject("area", UUID.class)),
                Optional.ofNullable(row.getObject("cluster", UUID.class)),
                Optional.of(institution)))
        .optional()
        .orElse(new Around(Optional.empty(), Optional.empty(), Optional.of(institution)));
  }
}
