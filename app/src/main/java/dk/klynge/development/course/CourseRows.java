package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Content;
import dk.klynge.development.Course.Meeting;
import dk.klynge.development.Course.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CourseRows {

  private static final String BY_FIRST_DAY =
      """
       order by (select min(day) from development.course_meeting m where m.course = c.id), c.title collate "da-x-icu"
      """;

  private final JdbcClient db;
  private final Clock clock;

  CourseRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Row(UUID id, int version, Content content, Standing standing) {}

  private record Sitting(UUID course, Meeting meeting) {}

  Optional<Course> find(UUID id) {
    return read(db.sql("select * from development.course c where id = :id").param("id", id))
        .stream()
        .findFirst();
  }

  Optional<UUID> madeFrom(String form) {
    return db.sql("select id from development.course where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional();
  }

  List<Course> all() {
    return read(db.sql("select c.* from development.course c" + BY_FIRST_DAY));
  }

  /// Those in whose text all the words occur, in any Danish form, or the title holds the words.
  List<Course> found(String words) {
    return read(
        db.sql(
                """
                select c.* from development.course c
                 where to_tsvector('danish', c.title || ' ' || c.about || ' ' || c.teacher || ' ' || c.place)
                       @@ websearch_to_tsquery('danish', :words)
                    or strpos(lower(c.title), lower(:words)) > 0
                """
                    + BY_FIRST_DAY)
            .param("words", words.strip()));
  }

  private List<Course> read(JdbcClient.StatementSpec statement) {
    var rows = statement.query((row, _) -> row(row)).list();
    if (rows.isEmpty()) return List.of();
    var meetings = meetings(rows.stream().map(one -> one.id().toString()).toList());
    return rows.stream()
        .map(one ->
            new Course(
                one.id(),
                one.version(),
                one.content(),
                meetings.getOrDefault(one.id(), List.of()),
                one.standing()))
        .toList();
  }

  private Map<UUID, List<Meeting>> meetings(List<String> courses) {
    return db
        .sql(
            """
            select * from development.course_meeting where course = any(:ids::uuid[]) order by course, number
            """)
        .param("ids", courses.toArray(String[]::new))
        .query((row, _) ->
            new Sitting(
                row.getObject("course", UUID.class),
                new Meeting(
                    row.getInt("number"),
                    row.getObject("day", LocalDate.class),
                    row.getObject("begins", LocalTime.class),
                    row.getObject("ends", LocalTime.class))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Sitting::course, Collectors.mapping(Sitting::meeting, Collectors.toList())));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        new Content(
            row.getString("title"),
            row.getString("theme"),
            row.getString("about"),
            row.getString("place"),
            row.getString("teacher"),
            row.getInt("seats"),
            words(row, "positions"),
            words(row, "areas"),
            words(row, "competences"),
            row.getBoolean("self_owning"),
            row.getObject("last_day", LocalDate.class),
            row.getObject("withdraw_until", LocalDate.class)),
        standing(row));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    if (row.getObject("cancelled_at") != null) return Standing.CANCELLED;
    return row.getObject("published_at") == null ? Standing.DRAFT : Standing.PUBLISHED;
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  /// False where the form has made one already.
  boolean insert(Course course, String form, String who) {
    var made =
        fields(
                """
                insert into development.course
                  (id, form, title, theme, about, place, teacher, seats, positions, areas, competences, self_owning,
                   last_day, withdraw_until, made_at, made_by)
                values (:id, :form, :title, :theme, :about, :place, :teacher, :seats, :positions::text[], :areas::text[],
                        :competences::text[], :selfOwning, :lastDay, :withdrawUntil, :now, :who)
                on conflict (form) do nothing
                """,
                course)
            .param("form", form)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update();
    if (made == 1) putMeetings(course);
    return made == 1;
  }

  /// False where somebody changed it meanwhile.
  boolean update(Course course) {
    var changed =
        fields(
                """
                update development.course
                   set version = version + 1, title = :title, theme = :theme, about = :about, place = :place,
                       teacher = :teacher, seats = :seats, positions = :positions::text[], areas = :areas::text[],
                       competences = :competences::text[], self_owning = :selfOwning, last_day = :lastDay, withdraw_until = :withdrawUntil
                 where id = :id and version = :version
                """,
                course)
            .param("version", course.version())
            .update();
    if (changed == 1) putMeetings(course);
    return changed == 1;
  }

  private JdbcClient.StatementSpec fields(String sql, Course course) {
    var content = course.content();
    return db.sql(sql)
        .param("id", course.id())
        .param("title", content.title())
        .param("theme", content.theme())
        .param("about", content.about())
        .param("place", content.place())
        .param("teacher", content.teacher())
        .param("seats", content.seats())
        .param("positions", content.positions().toArray(String[]::new))
        .param("areas", content.areas().toArray(String[]::new))
        .param("competences", content.competences().toArray(String[]::new))
        .param("selfOwning", content.selfOwning())
        .param("lastDay", content.lastDay())
        .param("withdrawUntil", content.withdrawUntil());
  }

  private void putMeetings(Course course) {
    db.sql("delete from development.course_meeting where course = :id")
        .param("id", course.id())
        .update();
    for (var one : course.meetings())
      db.sql(
              """
              insert into development.course_meeting (course, number, day, begins, ends)
              values (:id, :number, :day, :begins, :ends)
              """)
          .param("id", course.id())
          .param("number", one.number())
          .param("day", one.day())
          .param("begins", one.begins())
          .param("ends", one.ends())
          .update();
  }

  /// False where it is not as it was seen any more.
  boolean publish(Course course) {
    return stamped(
        "update development.course set published_at = :now, version = version + 1"
            + " where id = :id and version = :version and published_at is null",
        course);
  }

  boolean cancel(Course course) {
    return stamped(
        "update development.course set cancelled_at = :now, version = version + 1"
            + " where id = :id and version = :version and published_at is not null and cancelled_at is null",
        course);
  }

  private boolean stamped(String sql, Course course) {
    return db.sql(sql)
            .param("now", OffsetDateTime.now(clock))
            .param("id", course.id())
            .param("version", course.version())
            .update()
        == 1;
  }

  /// Nobody else takes or leaves a seat until the transaction ends.
  void lock(UUID id) {
    db.sql("select 1 from development.course where id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .optional();
  }
}
