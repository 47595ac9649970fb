package dk.klynge.development.wish;

import dk.klynge.development.CourseWishes.State;
import dk.klynge.development.CourseWishes.Subject;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WishRows {

  /// A course that is called off meets nothing.
  private static final String WISHES =
      """
      select w.*, c.id as by_course, c.published_at is not null as published,
             coalesce(c.id is not null, false) or (w.course is null and w.met_on is not null) as answered
        from development.course_wish w
        left join development.course c on c.id = w.course and c.cancelled_at is null
      """;

  private static final String ORDER = " order by answered, w.made_at desc, w.id";

  private final JdbcClient db;
  private final Clock clock;

  WishRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// A wish before it is kept.
  ///
  /// @param account of the one who writes it
  record Fresh(
      UUID id,
      Subject subject,
      String words,
      String origin,
      Optional<Named> cluster,
      Optional<PersonId> person,
      String account,
      String by) {}

  List<Wish> all() {
    return db.sql(WISHES + ORDER).query((row, _) -> wish(row)).list();
  }

  /// The person's own, and those that the account has written for others.
  List<Wish> of(Optional<PersonId> person, String account) {
    return db.sql(WISHES + " where w.person = :person::uuid or w.made_by = :account" + ORDER)
        .param("person", person.map(PersonId::value).orElse(null))
        .param("account", account)
        .query((row, _) -> wish(row))
        .list();
  }

  List<Wish> behind(UUID course) {
    return db.sql(WISHES + " where c.id = :course" + ORDER)
        .param("course", course)
        .query((row, _) -> wish(row))
        .list();
  }

  Optional<Wish> find(UUID id) {
    return db.sql(WISHES + " where w.id = :id")
        .param("id", id)
        .query((row, _) -> wish(row))
        .optional();
  }

  private static Wish wish(ResultSet row) throws SQLException {
    var course = Optional.ofNullable(row.getObject("by_course", UUID.class));
    var cluster = Optional.ofNullable(row.getObject("cluster", UUID.class));
    var name = row.getString("cluster_name");
    return new Wish(
        row.getObject("id", UUID.class),
        subject(row),
        row.getString("words"),
        row.getString("origin"),
        cluster.map(id -> new Named(id, name)),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by_name"),
        course,
        state(row, course),
        Optional.ofNullable(row.getObject("met_on", LocalDate.class)));
  }

  private static Subject subject(ResultSet row) throws SQLException {
    @Nullable String competence = row.getString("competence");
    return competence == null
        ? Subjects.of("theme:" + row.getString("theme")).orElseThrow()
        : new Subject.Competence(competence);
  }

  private static State state(ResultSet row, Optional<UUID> course) throws SQLException {
    if (!row.getBoolean("answered")) return State.OPEN;
    return course.isPresent() && !row.getBoolean("published") ? State.COMING : State.MET;
  }

  /// False where it is there already, or the person wishes the same already.
  boolean insert(Fresh one) {
    return db.sql(
                """
                insert into development.course_wish
                  (id, theme, competence, words, origin, cluster, cluster_name, person, made_at, made_by, made_by_name)
                values (:id, :theme, :competence, :words, :origin, :cluster::uuid, :clusterName, :person::uuid, :at,
                        :account, :by)
                on conflict do nothing
                """)
            .param("id", one.id())
            .param("theme", Subjects.theme(one.subject()).map(Enum::name).orElse(null))
            .param("competence", Subjects.competence(one.subject()).orElse(null))
            .param("words", one.words())
            .param("origin", one.origin())
            .param("cluster", one.cluster().map(Named::id).orElse(null))
            .param("clusterName", one.cluster().map(Named::name).orElse(""))
            .param("person", one.person().map(PersonId::value).orElse(null))
            .param("at", OffsetDateTime.now(clock))
            .param("account", one.account())
            .param("by", one.by())
            .update()
        == 1;
  }

  /// Those of them that are open are met by the course. Returns which.
  List<UUID> meet(Collection<UUID> wishes, UUID course) {
    return answer(wishes, Optional.of(course));
  }

  /// Those of them that are open are met by something that is not in the catalogue.
  List<UUID> meetElsewhere(Collection<UUID> wishes) {
    return answer(wishes, Optional.empty());
  }

  private List<UUID> answer(Collection<UUID> wishes, Optional<UUID> course) {
    return db.sql(
            """
            update development.course_wish w set course = :course::uuid, met_on = :day
             where w.id = any (:wishes::uuid[])
               and case when w.course is null then w.met_on is null
                        else exists (select from development.course c
                                      where c.id = w.course and c.cancelled_at is not null) end
            returning w.id
            """)
        .param("course", course.orElse(null))
        .param("day", LocalDate.now(clock))
        .param("wishes", wishes.stream().map(UUID::toString).toArray(String[]::new))
        .query(UUID.class)
        .list();
  }

  boolean delete(UUID id) {
    return db.sql("delete from development.course_wish where id = :id").param("id", id).update()
        == 1;
  }
}
