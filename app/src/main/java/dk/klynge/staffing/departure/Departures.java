package dk.klynge.staffing.departure;

import dk.klynge.organisation.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who leave, and what the register knows of it.
@Repository
class Departures {

  private static final String LEAVERS =
      """
      select l.kind, l.origin, l.person, coalesce(nullif(l.name, ''), p.name, '') as name, l.workplace, l."day",
             l.stays, d.ended_at, d.hindrance, coalesce(d.hindrance_arguments, '') as arguments
        from staffing.leaver l
        left join organisation.public_person p on p.id = l.person
        left join staffing.departure d using (kind, origin, person, "day")
      """;

  private static final String DUE =
      " where l.\"day\" <= :today and d.ended_at is null and not l.stays"
          + " and (d.tried_on is null or d.tried_on < :today)";

  private final JdbcClient db;
  private final Clock clock;

  Departures(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param kind notice, retirement, own or home
  /// @param day the first without an employment
  /// @param stays whether a post that was accepted since makes them stay
  record Leaver(
      String kind,
      UUID origin,
      UUID person,
      String name,
      String workplace,
      LocalDate day,
      boolean stays,
      @Nullable OffsetDateTime endedAt,
      @Nullable String hindrance,
      String arguments) {

    PersonId personId() {
      return new PersonId(person);
    }

    /// One for each time that somebody leaves.
    UUID reason() {
      var text = "%s %s %s %s".formatted(kind, origin, person, day);
      return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The last day of the employment.
    LocalDate lastDay() {
      return day.minusDays(1);
    }

    String state() {
      if (endedAt != null) return "ended";
      if (stays) return "stays";
      return hindrance == null ? "waits" : "hindered";
    }
  }

  /// Those whose day has come, also long ago; one that was hindered waits for the next day.
  List<Leaver> due(LocalDate today) {
    return db.sql(LEAVERS + DUE + " order by l.\"day\", l.person, l.kind")
        .param("today", today)
        .query(Leaver.class)
        .list();
  }

  /// Asked again when nobody else can do the same: it may have been withdrawn or done meanwhile.
  boolean isStillDue(Leaver leaver, LocalDate today) {
    db.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:person))) waited")
        .param("person", "staffing.departure " + leaver.person())
        .query(Integer.class)
        .single();
    return due(today).stream().anyMatch(one -> one.reason().equals(leaver.reason()));
  }

  /// The next to leave first, and then those who have left, the last first.
  List<Leaver> all() {
    return db.sql(
            LEAVERS
                + """
                 order by d.ended_at is not null, case when d.ended_at is null then l."day" end, l."day" desc,
                          coalesce(nullif(l.name, ''), p.name, '') collate "da-x-icu", l.person, l.kind
                """)
        .query(Leaver.class)
        .list();
  }

  /// How many could not be ended though their day has come.
  long hindered() {
    return db.sql("select count(*) from staffing.departure where hindrance is not null")
        .query(Long.class)
        .single();
  }

  void ended(Leaver leaver) {
    db.sql(
            """
            insert into staffing.departure (kind, origin, person, "day", ended_at)
            values (:kind, :origin, :person, :day, :now)
            on conflict (kind, origin, person, "day") do update
               set ended_at = excluded.ended_at, hindrance = null, hindrance_arguments = '', tried_on = null
            """)
        .param("kind", leaver.kind())
        .param("origin", leaver.origin())
        .param("person", leaver.person())
        .param("day", leaver.day())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void hindered(Leaver leaver, String key, List<String> arguments, LocalDate today) {
    db.sql(
            """
            insert into staffing.departure (kind, origin, person, "day", hindrance, hindrance_arguments, tried_on)
            values (:kind, :origin, :person, :day, :key, :arguments, :today)
            on conflict (kind, origin, person, "day") do update
               set hindrance = excluded.hindrance, hindrance_arguments = excluded.hindrance_arguments,
                   tried_on = excluded.tried_on
             where staffing.departure.ended_at is null
            """)
        .param("kind", leaver.kind())
        .param("origin", leaver.origin())
        .param("person", leaver.person())
        .param("day", leaver.day())
        .param("key", key)
        .param("arguments", String.join("\n", arguments))
        .param("today", today)
        .update();
  }
}
