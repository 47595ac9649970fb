package dk.klynge.leadership.conversation;

import dk.klynge.leadership.conversation.Conversation.Preparation;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is in a conversation. Only asked for on behalf of one of the two.
@Repository
class ContentRows {

  private final JdbcClient db;
  private final Clock clock;

  ContentRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Map<PersonId, Preparation> preparations(UUID conversation) {
    var found = new HashMap<PersonId, Preparation>();
    db.sql("select * from leadership.conversation_preparation where conversation = :id")
        .param("id", conversation)
        .query(row -> {
          found.put(
              new PersonId(row.getObject("person", UUID.class)),
              new Preparation(
                  row.getInt("version"),
                  List.of((String[]) row.getArray("answers").getArray()),
                  row.getObject("shared_at") != null));
        });
    return found;
  }

  /// The conversations that somebody has prepared.
  Set<UUID> preparedBy(PersonId person) {
    return Set.copyOf(
        db.sql(
                "select conversation from leadership.conversation_preparation where person = :person")
            .param("person", person.value())
            .query(UUID.class)
            .list());
  }

  /// False where it was changed since that version.
  boolean prepare(UUID conversation, PersonId person, Preparation written) {
    var sql =
        written.version() == 0
            ? """
            insert into leadership.conversation_preparation (conversation, person, answers)
            values (:id, :person, :answers) on conflict do nothing
            """
            : """
            update leadership.conversation_preparation set answers = :answers, version = version + 1
             where conversation = :id and person = :person and version = :version
            """;
    var statement =
        db.sql(sql)
            .param("id", conversation)
            .param("person", person.value())
            .param("answers", written.answers().toArray(String[]::new));
    if (written.version() > 0) statement = statement.param("version", written.version());
    return statement.update() == 1;
  }

  void share(UUID conversation, PersonId person) {
    db.sql(
            """
            update leadership.conversation_preparation set shared_at = coalesce(shared_at, :now)
             where conversation = :id and person = :person
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", conversation)
        .param("person", person.value())
        .update();
  }

  Map<PersonId, String> feedback(UUID conversation) {
    var found = new HashMap<PersonId, String>();
    db.sql("select person, text from leadership.conversation_feedback where conversation = :id")
        .param("id", conversation)
        .query(row -> {
          found.put(new PersonId(row.getObject("person", UUID.class)), row.getString("text"));
        });
    return found;
  }

  void giveFeedback(UUID conversation, PersonId person, String text) {
    db.sql(
            """
            insert into leadership.conversation_feedback (conversation, person, text, at)
            values (:id, :person, :text, :now)
            on conflict (conversation, person) do update set text = :text, at = :now
            """)
        .param("id", conversation)
        .param("person", person.value())
        .param("text", text)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// @param reader whose own sharing is told
  List<Agreement> agreements(UUID conversation, PersonId reader) {
    return db.sql(
            """
            select a.*, array(select reader from leadership.conversation_share s
                               where s.agreement = a.id and s.person = :reader) as shared
              from leadership.conversation_agreement a where a.conversation = :id order by a.made_at, a.id
            """)
        .param("id", conversation)
        .param("reader", reader.value())
        .query((row, _) -> agreement(row))
        .list();
  }

  private static Agreement agreement(ResultSet row) throws SQLException {
    return new Agreement(
        row.getObject("id", UUID.class),
        row.getObject("conversation", UUID.class),
        row.getInt("version"),
        new Agreement.Words(
            row.getString("text"),
            row.getString("who"),
            Optional.ofNullable(row.getObject("due", LocalDate.class))),
        row.getObject("done_at") != null,
        row.getString("outcome"),
        Set.copyOf(Stream.of((String[]) row.getArray("shared").getArray()).toList()));
  }

  /// Does nothing where the form was sent before.
  void agree(UUID id, UUID conversation, Agreement.Words words) {
    words(
            """
            insert into leadership.conversation_agreement (id, conversation, text, who, due, made_at)
            values (:id, :conversation, :text, :who, :due::date, :now) on conflict (id) do nothing
            """,
            id,
            words)
        .param("conversation", conversation)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// False where it was changed since that version.
  boolean reword(UUID id, int version, Agreement.Words words) {
    return words(
                """
                update leadership.conversation_agreement
                   set text = :text, who = :who, due = :due::date, version = version + 1
                 where id = :id and version = :version
                """,
                id,
                words)
            .param("version", version)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec words(String sql, UUID id, Agreement.Words words) {
    return db.sql(sql)
        .param("id", id)
        .param("text", words.text())
        .param("who", words.who())
        .param("due", words.due().orElse(null));
  }

  boolean followUp(Agreement one, int version, Agreement after) {
    return db.sql(
                """
                update leadership.conversation_agreement
                   set done_at = case when :done then coalesce(done_at, :now) end, outcome = :outcome,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("done", after.done())
            .param("now", OffsetDateTime.now(clock))
            .param("outcome", after.outcome())
            .param("id", one.id())
            .param("version", version)
            .update()
        == 1;
  }

  void show(UUID agreement, PersonId person, String reader) {
    db.sql(
            """
            insert into leadership.conversation_share (agreement, person, reader, at)
            values (:agreement, :person, :reader, :now) on conflict do nothing
            """)
        .param("agreement", agreement)
        .param("person", person.value())
        .param("reader", reader)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void hide(UUID agreement, PersonId person, String reader) {
    db.sql(
            """
            delete from leadership.conversation_share
             where agreement = :agreement and person = :person and reader = :reader
            """)
        .param("agreement", agreement)
        .param("person", person.value())
        .param("reader", reader)
        .update();
  }
}
