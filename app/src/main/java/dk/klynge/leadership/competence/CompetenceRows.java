package dk.klynge.leadership.competence;

import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CompetenceRows {

  private final JdbcClient db;
  private final Clock clock;

  CompetenceRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Said> of(Collection<PersonId> people) {
    if (people.isEmpty()) return List.of();
    return db.sql(
            """
            select person, code, level, evidence, said_on, confirmed_on, confirmed_by
              from leadership.competence where person in (:people) order by code
            """)
        .param("people", people.stream().map(PersonId::value).toList())
        .query((row, _) -> said(row))
        .list();
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("code"),
        row.getInt("level"),
        row.getString("evidence"),
        row.getObject("said_on", LocalDate.class),
        Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
        Objects.requireNonNullElse(row.getString("confirmed_by"), ""));
  }

  /// Everybody who has said anything.
  Set<PersonId> people() {
    return new HashSet<>(
        db.sql("select distinct person from leadership.competence")
            .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
            .list());
  }

  int edition(PersonId person) {
    return db.sql("select edition from leadership.competence_edition where person = :person")
        .param("person", person.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// False where the person's competences were changed since this edition.
  boolean touch(PersonId person, int edition) {
    return db.sql(
                """
                insert into leadership.competence_edition as held (person, edition) values (:person, 1)
                on conflict (person) do update set edition = held.edition + 1 where held.edition = :edition
                """)
            .param("person", person.value())
            .param("edition", edition)
            .update()
        == 1;
  }

  /// True where it is not what was said before; then it has to be confirmed anew.
  boolean say(PersonId person, String code, int level, String evidence) {
    return db.sql(
                """
                insert into leadership.competence as held (person, code, level, evidence, said_on)
                values (:person, :code, :level, :evidence, :day)
                on conflict (person, code) do update
                   set level = excluded.level, evidence = excluded.evidence, said_on = excluded.said_on,
                       confirmed_on = null, confirmed_by = null
                 where (held.level, held.evidence) is distinct from (excluded.level, excluded.evidence)
                """)
            .param("person", person.value())
            .param("code", code)
            .param("level", level)
            .param("evidence", evidence)
            .param("day", LocalDate.now(clock))
            .update()
        == 1;
  }

  boolean forget(PersonId person, String code) {
    return db.sql("delete from leadership.competence where person = :person and code = :code")
            .param("person", person.value())
            .param("code", code)
            .update()
        == 1;
  }

  /// False where the person has said otherwise since, or it is confirmed already.
  boolean confirm(PersonId person, String code, int edition, String by) {
    return db.sql(
                """
                update leadership.competence set confirmed_on = :day, confirmed_by = :by
                 where person = :person and code = :code and confirmed_on is null
                   and exists (select from leadership.competence_edition e
                                where e.person = :person and e.edition = :edition)
                """)
            .param("day", LocalDate.now(clock))
            .param("by", by)
            .param("person", person.value())
            .param("code", code)
            .param("edition", edition)
            .update()
        == 1;
  }

  Optional<Instant> findableSince(PersonId person) {
    return db.sql(
            "select given_at from leadership.findable where person = :person and withdrawn_at is null")
        .param("person", person.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  boolean agree(PersonId person) {
    return db.sql(
                """
                insert into leadership.findable (person, given_at) values (:person, :now) on conflict do nothing
                """)
            .param("person", person.value())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean withdraw(PersonId person) {
    return db.sql(
                """
                update leadership.findable set withdrawn_at = :now where person = :person and withdrawn_at is null
                """)
            .param("person", person.value())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// What people who agreed to be found can, where its name or their own words hold what is asked
  /// for. Only what they can do at least with support.
  List<Said> search(String words, int catalogue) {
    return db.sql(
            """
            select k.person, k.code, k.level, k.evidence, k.said_on, k.confirmed_on, k.confirmed_by
              from leadership.findable f
              join leadership.competence k on k.person = f.person and k.level > 1
              join leadership.catalogue_competence c on c.catalogue = :catalogue and c.code = k.code
             where f.withdrawn_at is null
               and (c.words || k.words) @@ websearch_to_tsquery('pg_catalog.danish', :words)
             order by c.position, k.person
            """)
        .param("catalogue", catalogue)
        .param("words", words)
        .query((row, _) -> said(row))
        .list();
  }
}
