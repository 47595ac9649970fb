package dk.klynge.development.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of the rule, and what is due by it.
@Repository
class RetentionRows {

  /// The last meeting was that many months ago. Whoever was invited or has left the seat counts.
  private static final String OVER =
      """
       (select max(day) from development.course_meeting m where m.course = c.id)
         + make_interval(months => :months) <= :today
       and (exists (select from development.course_seat s where s.course = c.id)
            or exists (select from development.course_invitation i where i.course = c.id))
      """;

  /// Made that many months ago; one that is met is kept until its course is over.
  private static final String OLD =
      """
       w.made_at < :before
       and not exists (select from development.course c
                         join development.course_meeting m on m.course = c.id
                        where c.id = w.course and c.cancelled_at is null and m.day >= :today)
      """;

  private final JdbcClient db;
  private final Clock clock;

  RetentionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param seatMonths after the last meeting of the course
  /// @param wishMonths after the wish was made
  record Rule(int version, int seatMonths, int wishMonths) {}

  record Changed(Rule rule, String reason, Instant at, String by) {}

  /// How much is kept now.
  ///
  /// @param next the first day on which sign-ups are due; empty where there are none
  record Kept(int courses, int people, int wishes, Optional<LocalDate> next) {}

  record Due(UUID id, String title) {}

  Rule now() {
    return history().getFirst().rule();
  }

  /// The latest first; the last is the one that comes with the program.
  List<Changed> history() {
    return db.sql("select * from development.course_retention order by version desc")
        .query((row, _) -> changed(row))
        .list();
  }

  private static Changed changed(ResultSet row) throws SQLException {
    return new Changed(
        new Rule(row.getInt("version"), row.getInt("seat_months"), row.getInt("wish_months")),
        row.getString("reason"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by_name"));
  }

  /// False where somebody else was faster.
  boolean add(Rule rule, String reason, String who, String name) {
    return db.sql(
                """
                insert into development.course_retention
                  (version, seat_months, wish_months, reason, made_at, made_by, made_by_name)
                values (:version, :seats, :wishes, :reason, :now, :who, :name) on conflict do nothing
                """)
            .param("version", rule.version())
            .param("seats", rule.seatMonths())
            .param("wishes", rule.wishMonths())
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .param("name", name)
            .update()
        == 1;
  }

  Kept kept(Rule rule) {
    return db.sql(
            """
            select count(distinct k.course) as courses, count(distinct (k.course, k.person)) as people,
                   (select count(*) from development.course_wish) as wishes,
                   (min(l.last) + make_interval(months => :months))::date as next
              from (select course, person from development.course_seat
                     union select course, person from development.course_invitation) k
              join (select course, max(day) as last from development.course_meeting group by course) l
                on l.course = k.course
            """)
        .param("months", rule.seatMonths())
        .query((row, _) ->
            new Kept(
                row.getInt("courses"),
                row.getInt("people"),
                row.getInt("wishes"),
                Optional.ofNullable(row.getObject("next", LocalDate.class))))
        .single();
  }

  /// Courses whose sign-ups are due. Another node that is at it takes others.
  List<Due> due(Rule rule) {
    return db.sql(
            "select c.id, c.title from development.course c where"
                + OVER
                + " order by c.id for update of c skip locked")
        .param("months", rule.seatMonths())
        .param("today", LocalDate.now(clock))
        .query(Due.class)
        .list();
  }

  /// Returns how many sign-ups and invitations there were. How many had a seat stays.
  int forget(UUID course) {
    db.sql(
            """
            update development.course
               set forgotten_at = :now,
                   seated_then = coalesce(seated_then, 0)
                     + (select count(*) from development.course_seat
                         where course = :course and seated_at is not null and withdrawn_at is null)
             where id = :course
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("course", course)
        .update();
    delete(
        "course_attendance where seat in (select id from development.course_seat where course = :course)",
        course);
    return delete("course_seat where course = :course", course)
        + delete("course_invitation where course = :course", course);
  }

  private int delete(String which, UUID course) {
    return db.sql("delete from development." + which).param("course", course).update();
  }

  /// Returns how many there were.
  int forgetWishes(Rule rule) {
    return db.sql("delete from development.course_wish w where" + OLD)
        .param("before", OffsetDateTime.now(clock).minusMonths(rule.wishMonths()))
        .param("today", LocalDate.now(clock))
        .update();
  }
}
