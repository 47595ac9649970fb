package dk.klynge.organisation.people;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who holds which leader's post, as far as giving and ending posts asks.
@Repository
class HeldPosts {

  private final JdbcClient db;

  HeldPosts(JdbcClient db) {
    this.db = db;
  }

  record Holder(UUID person, String name, String kind) {}

  record Held(UUID id, String kind, UUID place) {}

  /// The name of the area, cluster or institution on the day; empty where there is none.
  Optional<String> place(String column, UUID id, LocalDate day) {
    return db.sql(
            "select name from organisation.%s where id = :id and valid @> :day".formatted(column))
        .param("id", id)
        .param("day", day)
        .query(String.class)
        .optional();
  }

  /// A house has one leader, by whichever of the two names.
  Optional<Holder> holder(String column, UUID place, LocalDate day) {
    return db.sql(
            """
            select r.person, p.name, r.kind
              from organisation.role r join organisation.person p on p.id = r.person
             where r.%s = :place and (r.valid @> :day or lower(r.valid) > :day)
             order by lower(r.valid) limit 1
            """
                .formatted(column))
        .param("place", place)
        .param("day", day)
        .query(Holder.class)
        .optional();
  }

  /// The leader's posts that a person holds on the day or later.
  List<Held> roles(PersonId person, LocalDate day) {
    return db.sql(
            """
            select id, kind, coalesce(area, cluster, institution) as place from organisation.role
             where person = :person and kind <> 'head_of_administration'
               and (upper_inf(valid) or upper(valid) > :day)
             order by lower(valid), id
            """)
        .param("person", person.value())
        .param("day", day)
        .query(Held.class)
        .list();
  }

  /// What somebody has who leaves: a role or an employment that holds on the day.
  ///
  /// @param table role or employment
  /// @param kind of the role, or the position
  /// @param place that is led, or the workplace
  record Ending(String table, UUID id, String kind, @Nullable UUID place) {}

  List<Ending> everything(PersonId person, LocalDate day) {
    return db.sql(
            """
            select 'role' as table, id, kind, coalesce(area, cluster, institution) as place
              from organisation.role where person = :person and valid @> :day
            union all
            select 'employment', id, position, institution
              from organisation.employment where person = :person and valid @> :day
             order by 1 desc, 2
            """)
        .param("person", person.value())
        .param("day", day)
        .query(Ending.class)
        .list();
  }

  Optional<UUID> mainEmployment(PersonId person, LocalDate day) {
    return db.sql(
            """
            select id from organisation.employment where person = :person and valid @> :day
             order by share desc, id limit 1
            """)
        .param("person", person.value())
        .param("day", day)
        .query(UUID.class)
        .optional();
  }

  String name(PersonId person) {
    return db.sql("select name from organisation.person where id = :id")
        .param("id", person.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /// What an area, cluster or institution is called last.
  String name(UUID place) {
    return db.sql(
            """
            select name from (select id, name, valid from organisation.area
                              union all select id, name, valid from organisation.cluster
                              union all select id, name, valid from organisation.institution) place
             where id = :id order by lower(valid) desc limit 1
            """)
        .param("id", place)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
