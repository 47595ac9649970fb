package dk.klynge.leadership.conversation;

import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.Conversations.Times;
import dk.klynge.leadership.Pairs.Pair;
import dk.klynge.leadership.conversation.ConversationForm.Draft;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConversationRows {

  private final JdbcClient db;
  private final Clock clock;

  ConversationRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// As mail reaches them.
  ///
  /// @param email empty where none is known
  record Who(String name, String email) {}

  Map<PersonId, Who> who(Collection<PersonId> people) {
    var found = new HashMap<PersonId, Who>();
    db.sql(
            """
            select id, name, coalesce(email, '') as email from organisation.public_person
             where id = any(:people::uuid[])
            """)
        .param("people", array(people.stream().map(PersonId::value).toList()))
        .query(row -> {
          found.put(
              new PersonId(row.getObject("id", UUID.class)),
              new Who(row.getString("name"), row.getString("email")));
        });
    return found;
  }

  static String array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  /// The same form sent twice makes one; whichever it made.
  UUID add(Draft draft, Pair pair, Template template, PersonId by) {
    db.sql(
            """
            insert into leadership.conversation
              (id, form, kind, template_version, leader, other, cluster, called_by, day, begins, ends, place, follows,
               made_at)
            values (:id, :form, :kind, :template, :leader, :other, :cluster::uuid, :by, :day, :begins, :ends, :place,
                    :follows::uuid, :now)
            on conflict (form) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("form", draft.form())
        .param("kind", template.kind())
        .param("template", template.version())
        .param("leader", pair.leader().id().value())
        .param("other", pair.other().id().value())
        .param("cluster", pair.cluster().map(ClusterId::value).orElse(null))
        .param("by", by.value())
        .param("day", draft.times().day())
        .param("begins", draft.times().begins())
        .param("ends", draft.times().ends())
        .param("place", draft.times().place())
        .param("follows", draft.follows().orElse(null))
        .param("now", OffsetDateTime.now(clock))
        .update();
    return db.sql("select id from leadership.conversation where form = :form")
        .param("form", draft.form())
        .query(UUID.class)
        .single();
  }

  Optional<Conversation> find(UUID id) {
    return db.sql("select * from leadership.conversation where id = :id")
        .param("id", id)
        .query((row, _) -> conversation(row))
        .optional();
  }

  /// The last one of the same two that was held before this one, whichever kind.
  Optional<Conversation> before(Conversation one) {
    return db.sql(
            """
            select * from leadership.conversation
             where leader = :leader and other = :other and id <> :id and held_at is not null and made_at < (
                   select made_at from leadership.conversation where id = :id)
             order by id = :follows::uuid desc nulls last, held_on desc, made_at desc limit 1
            """)
        .param("leader", one.meeting().leader().value())
        .param("other", one.meeting().other().value())
        .param("id", one.id())
        .param("follows", one.follows().orElse(null))
        .query((row, _) -> conversation(row))
        .optional();
  }

  /// False where somebody changed it meanwhile.
  boolean move(Conversation one, int version, Times times) {
    return db.sql(
                """
                update leadership.conversation
                   set day = :day, begins = :begins, ends = :ends, place = :place, told = told + 1, version = version + 1
                 where id = :id and version = :version and held_at is null and called_off_at is null
                """)
            .param("day", times.day())
            .param("begins", times.begins())
            .param("ends", times.ends())
            .param("place", times.place())
            .param("id", one.id())
            .param("version", version)
            .update()
        == 1;
  }

  boolean callOff(Conversation one, int version) {
    return db.sql(
                """
                update leadership.conversation set called_off_at = :now, told = told + 1, version = version + 1
                 where id = :id and version = :version and held_at is null and called_off_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", one.id())
            .param("version", version)
            .update()
        == 1;
  }

  boolean hold(Conversation one, int version, LocalDate on) {
    return db.sql(
                """
                update leadership.conversation set held_at = coalesce(held_at, :now), held_on = :on, version = version + 1
                 where id = :id and version = :version and called_off_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("on", on)
            .param("id", one.id())
            .param("version", version)
            .update()
        == 1;
  }

  boolean meetNext(Conversation one, int version, Optional<LocalDate> next) {
    return db.sql(
                """
                update leadership.conversation set next_day = :next::date, version = version + 1
                 where id = :id and version = :version and called_off_at is null
                """)
            .param("next", next.orElse(null))
            .param("id", one.id())
            .param("version", version)
            .update()
        == 1;
  }

  static List<Meeting> meetings(JdbcClient.StatementSpec statement) {
    return statement.query((row, _) -> conversation(row).meeting()).list();
  }

  private static Conversation conversation(ResultSet row) throws SQLException {
    var meeting =
        new Meeting(
            row.getObject("id", UUID.class),
            row.getString("kind"),
            new PersonId(row.getObject("leader", UUID.class)),
            new PersonId(row.getObject("other", UUID.class)),
            Optional.ofNullable(row.getObject("cluster", UUID.class)).map(ClusterId::new),
            new Times(
                row.getObject("day", LocalDate.class),
                row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("place")),
            row.getInt("told"),
            Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
            Optional.ofNullable(row.getObject("next_day", LocalDate.class)),
            row.getObject("called_off_at") != null);
    return new Conversation(
        meeting,
        row.getInt("version"),
        row.getInt("template_version"),
        new PersonId(row.getObject("called_by", UUID.class)),
        Optional.ofNullable(row.getObject("follows", UUID.class)));
  }
}
