package dk.klynge.organisation.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Groups {

  /// @param kind of cluster; empty for the others
  /// @param area the name of a cluster's area
  record Group(
      UUID id,
      String name,
      @Nullable String kind,
      @Nullable String area,
      int institutions,
      int places) {}

  private static final String COUNTED =
      """
      with member as (
        select i.id, %1$s as belongs_to, sum(g.places) as places
          from organisation.institution i
          %2$s
          left join organisation.unit u on u.institution = i.id and u.valid @> :day
          left join organisation.places g on g.unit = u.id and g.valid @> :day
         where i.valid @> :day
         group by i.id, %1$s)
      select t.id, t.name, %3$s, count(m.id)::int as institutions, coalesce(sum(m.places), 0)::int as places
        from organisation.%4$s t
        left join member m on m.belongs_to = t.id
       where t.valid @> :day
       group by t.id, t.name, 3, 4
       order by t.name collate "da-x-icu"
      """;

  private static final String CLUSTER =
      """
      t.kind, (select a.name from organisation.area a where a.id = t.area and a.valid @> :day) as area
      """;

  private final JdbcClient db;

  Groups(JdbcClient db) {
    this.db = db;
  }

  List<Group> on(GroupKind kind, LocalDate day) {
    return db.sql(
            COUNTED.formatted(
                kind == GroupKind.CLUSTER ? "s.cluster" : "i." + kind.word(),
                kind == GroupKind.CLUSTER
                    ? "join organisation.membership s on s.institution = i.id and s.valid @> :day"
                    : "",
                kind == GroupKind.CLUSTER ? CLUSTER : "null::text as kind, null::text as area",
                kind.word()))
        .param("day", day)
        .query(Group.class)
        .list();
  }

  /// The name it has on the day, or else the last it had; empty when there never was such a thing.
  Optional<String> name(GroupKind kind, UUID id, LocalDate day) {
    return db.sql(
            "select name from organisation.%s where id = :id order by valid @> :day desc, lower(valid) desc limit 1"
                .formatted(kind.word()))
        .param("id", id)
        .param("day", day)
        .query(String.class)
        .optional();
  }

  /// Who leads what on the day: the person's name by the id of the area, cluster or institution.
  Map<UUID, String> leaders(LocalDate day) {
    var leaders = new HashMap<UUID, String>();
    db.sql(
            """
            select coalesce(r.institution, r.cluster, r.area) as place, p.name
              from organisation.role r
              join organisation.person p on p.id = r.person
             where r.valid @> :day and num_nonnulls(r.institution, r.cluster, r.area) = 1
            """)
        .param("day", day)
        .query((row, _) -> leaders.put(row.getObject("place", UUID.class), row.getString("name")))
        .list();
    return leaders;
  }

  Optional<String> head(LocalDate day) {
    return db.sql(
            """
            select p.name
              from organisation.role r
              join organisation.person p on p.id = r.person
             where r.valid @> :day and r.kind = 'head_of_administration'
             order by p.name limit 1
            """)
        .param("day", day)
        .query(String.class)
        .optional();
  }
}
