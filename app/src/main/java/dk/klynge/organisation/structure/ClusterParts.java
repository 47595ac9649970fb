package dk.klynge.organisation.structure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What makes up a cluster or network on a day.
@Repository
class ClusterParts {

  /// @param leader of a cluster; a network has none
  record Whole(String kind, @Nullable String area, @Nullable String leader) {}

  /// @param role institution_leader or pedagogical_leader; empty while the post is vacant
  record Part(
      UUID id,
      String name,
      String type,
      String ownership,
      @Nullable String profile,
      @Nullable String legalUnit,
      @Nullable String cvr,
      @Nullable String umbrella,
      @Nullable BigDecimal budget,
      @Nullable BigDecimal staff,
      @Nullable Integer places,
      @Nullable Integer children,
      @Nullable String leader,
      @Nullable String role) {}

  /// What is not known of any institution is empty.
  record Age(String code, @Nullable Integer places, @Nullable Integer children) {}

  private final JdbcClient db;

  ClusterParts(JdbcClient db) {
    this.db = db;
  }

  /// Empty when there is no such cluster on the day.
  Optional<Whole> whole(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select c.kind, a.name as area, p.name as leader
              from organisation.cluster c
              left join organisation.area a on a.id = c.area and a.valid @> :day
              left join organisation.role r on r.cluster = c.id and r.kind = 'cluster_leader' and r.valid @> :day
              left join organisation.person p on p.id = r.person
             where c.id = :cluster and c.valid @> :day
            """)
        .param("cluster", cluster)
        .param("day", day)
        .query(Whole.class)
        .optional();
  }

  List<Part> parts(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select i.id, i.name, i.type, i.ownership, i.profile, l.name as legal_unit, l.cvr,
                   u.name as umbrella, i.budget, i.staff, g.places, g.children, p.name as leader, r.kind as role
              from organisation.membership m
              join organisation.institution i on i.id = m.institution and i.valid @> :day
              left join organisation.legal_unit l on l.id = i.legal_unit and l.valid @> :day
              left join organisation.umbrella u on u.id = i.umbrella and u.valid @> :day
              left join organisation.role r on r.institution = i.id and r.valid @> :day
              left join organisation.person p on p.id = r.person
              left join lateral (
                select sum(n.places)::int as places, sum(n.children)::int as children
                  from organisation.unit h
                  join organisation.places n on n.unit = h.id and n.valid @> :day
                 where h.institution = i.id and h.valid @> :day) g on true
             where m.cluster = :cluster and m.valid @> :day
             order by i.name collate "da-x-icu", i.id
            """)
        .param("cluster", cluster)
        .param("day", day)
        .query(Part.class)
        .list();
  }

  /// Places and children of all its institutions, youngest first.
  List<Age> ages(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select a.code, sum(n.places)::int as places, sum(n.children)::int as children
              from organisation.membership m
              join organisation.unit h on h.institution = m.institution and h.valid @> :day
              join organisation.places n on n.unit = h.id and n.valid @> :day
              join organisation.age_group a on a.code = n.age_group
             where m.cluster = :cluster and m.valid @> :day
             group by a.code, a.position
             order by a.position
            """)
        .param("cluster", cluster)
        .param("day", day)
        .query(Age.class)
        .list();
  }
}
