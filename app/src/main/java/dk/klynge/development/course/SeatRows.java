package dk.klynge.development.course;

import dk.klynge.development.Courses.Seat;
import dk.klynge.development.course.CoursePages.Forgotten;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has a seat, who waits, who was invited.
@Repository
class SeatRows {

  private static final String SEATS =
      """
      select s.*, coalesce(p.name, '–') as name from development.course_seat s
        left join organisation.public_person p on p.id = s.person
       where s.withdrawn_at is null
      """;

  private final JdbcClient db;
  private final Clock clock;

  SeatRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param taken seats
  /// @param waiting people in line
  record Filled(int taken, int waiting) {}

  /// A person as letters reach them; `email` may be empty.
  record Receiver(PersonId person, String name, String email) {}

  List<Seat> of(UUID course) {
    return db.sql(
            SEATS
                + " and s.course = :course order by s.seated_at is null,"
                + " case when s.seated_at is null then s.line end, p.name collate \"da-x-icu\", s.id")
        .param("course", course)
        .query((row, _) -> seat(row))
        .list();
  }

  List<Seat> ofPerson(PersonId person) {
    return db.sql(SEATS + " and s.person = :person order by s.line desc")
        .param("person", person.value())
        .query((row, _) -> seat(row))
        .list();
  }

  Optional<Seat> find(UUID course, UUID seat) {
    return db.sql(SEATS + " and s.course = :course and s.id = :seat")
        .param("course", course)
        .param("seat", seat)
        .query((row, _) -> seat(row))
        .optional();
  }

  Optional<Seat> find(UUID course, PersonId person) {
    return db.sql(SEATS + " and s.course = :course and s.person = :person")
        .param("course", course)
        .param("person", person.value())
        .query((row, _) -> seat(row))
        .optional();
  }

  private static Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        row.getObject("id", UUID.class),
        row.getObject("course", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        row.getObject("seated_at") != null,
        row.getBoolean("evaluated"));
  }

  Map<UUID, Filled> filled() {
    record One(UUID course, Filled filled) {}
    return db
        .sql(
            """
            select course, count(seated_at) as taken, count(*) - count(seated_at) as waiting
              from development.course_seat where withdrawn_at is null group by course
            """)
        .query((row, _) ->
            new One(
                row.getObject("course", UUID.class),
                new Filled(row.getInt("taken"), row.getInt("waiting"))))
        .list()
        .stream()
        .collect(Collectors.toMap(One::course, One::filled));
  }

  int taken(UUID course) {
    return filled().getOrDefault(course, new Filled(0, 0)).taken();
  }

  UUID sit(UUID course, PersonId person, String who) {
    return add(course, person, who, OffsetDateTime.now(clock));
  }

  UUID queue(UUID course, PersonId person, String who) {
    return add(course, person, who, null);
  }

  private UUID add(UUID course, PersonId person, String who, @Nullable OffsetDateTime seated) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into development.course_seat (id, course, person, signed_at, signed_by, seated_at)
            values (:id, :course, :person, :now, :who, :seated::timestamptz)
            """)
        .param("id", id)
        .param("course", course)
        .param("person", person.value())
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .param("seated", seated)
        .update();
    return id;
  }

  boolean withdraw(UUID seat) {
    return db.sql(
                "update development.course_seat set withdrawn_at = :now"
                    + " where id = :id and withdrawn_at is null")
            .param("now", OffsetDateTime.now(clock))
            .param("id", seat)
            .update()
        == 1;
  }

  /// The first who waits gets a seat; empty where nobody waits.
  Optional<UUID> seatNext(UUID course) {
    return db.sql(
            """
            update development.course_seat set seated_at = :now
             where id = (select id from development.course_seat
                          where course = :course and withdrawn_at is null and seated_at is null
                          order by line limit 1)
            returning id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("course", course)
        .query(UUID.class)
        .optional();
  }

  /// Empty where it is still kept who took part.
  Optional<Forgotten> forgotten(UUID course) {
    return db.sql(
            """
            select (forgotten_at at time zone 'Europe/Copenhagen')::date as day, seated_then as seated
              from development.course where id = :course and forgotten_at is not null
            """)
        .param("course", course)
        .query(
            (row, _) -> new Forgotten(row.getObject("day", LocalDate.class), row.getInt("seated")))
        .optional();
  }

  boolean evaluated(UUID seat) {
    return db.sql(
                "update development.course_seat set evaluated = true where id = :id and not evaluated")
            .param("id", seat)
            .update()
        == 1;
  }

  /// False where the person was invited before.
  boolean invite(UUID course, PersonId person) {
    return db.sql(
                """
                insert into development.course_invitation (course, person, invited_at)
                values (:course, :person, :now) on conflict do nothing
                """)
            .param("course", course)
            .param("person", person.value())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  int invited(UUID course) {
    return db.sql("select count(*) from development.course_invitation where course = :course")
        .param("course", course)
        .query(Integer.class)
        .single();
  }

  Set<PersonId> invitedPeople(UUID course) {
    return db
        .sql("select person from development.course_invitation where course = :course")
        .param("course", course)
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /// The courses that a person was invited to and has no seat in.
  List<UUID> openInvitations(PersonId person) {
    return db.sql(
            """
            select i.course from development.course_invitation i
             where i.person = :person
               and not exists (select from development.course_seat s
                                where s.course = i.course and s.person = i.person and s.withdrawn_at is null)
            """)
        .param("person", person.value())
        .query(UUID.class)
        .list();
  }

  Optional<Receiver> receiver(PersonId person) {
    return db.sql("select name, email from organisation.public_person where id = :id")
        .param("id", person.value())
        .query((row, _) ->
            new Receiver(
                person, row.getString("name"), Objects.toString(row.getString("email"), "")))
        .optional();
  }
}
