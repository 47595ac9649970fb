package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.Issue;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.newsletter.Newsletter.State;
import dk.klynge.publishing.newsletter.Newsletter.To;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class KnownNewsletters {

  private static final String ALL =
      """
      select n.*, v.content from publishing.newsletter n
        join publishing.newsletter_version v on v.newsletter = n.id and v.version = n.version
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  KnownNewsletters(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Optional<Newsletter> find(NewsletterId id) {
    return db.sql(ALL + "where n.id = :id")
        .param("id", id.value())
        .query((row, _) -> newsletter(row))
        .optional();
  }

  /// The latest first; with words only those that hold them, in any form that Danish gives them.
  List<Newsletter> all(String words) {
    return db.sql(
            ALL
                + """
                where :words = '' or to_tsvector('danish', v.words) @@ websearch_to_tsquery('danish', :words)
                order by coalesce(n.begun_at, n.scheduled_at, n.made_at) desc
                """)
        .param("words", words)
        .query((row, _) -> newsletter(row))
        .list();
  }

  /// A version as it was saved.
  record Saved(int version, Instant at, String by) {}

  List<Saved> versions(NewsletterId id) {
    return db.sql(
            """
            select version, saved_at, saved_by_name from publishing.newsletter_version
             where newsletter = :id order by version desc
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Saved(
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by_name")))
        .list();
  }

  Optional<Issue> version(NewsletterId id, int version) {
    return db.sql(
            """
            select content from publishing.newsletter_version where newsletter = :id and version = :version
            """)
        .param("id", id.value())
        .param("version", version)
        .query((row, _) -> json.readValue(row.getString("content"), Issue.class))
        .optional();
  }

  /// Whether the account has written any of it.
  boolean hasWritten(NewsletterId id, String account) {
    return db.sql(
                """
                select count(*) from publishing.newsletter_version where newsletter = :id and saved_by = :account
                """)
            .param("id", id.value())
            .param("account", account)
            .query(Integer.class)
            .single()
        > 0;
  }

  private Newsletter newsletter(ResultSet row) throws SQLException {
    return new Newsletter(
        new NewsletterId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        row.getString("kind"),
        json.readValue(row.getString("content"), Issue.class),
        new To(
            texts(row.getArray("groups")),
            ids(row.getArray("areas")),
            ids(row.getArray("clusters")),
            ids(row.getArray("institutions"))),
        row.getBoolean("open"),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    if (at(row, "withdrawn_at").isPresent())
      return new State.Withdrawn(text(row, "withdrawn_by_name"), text(row, "withdrawn_reason"));
    var begun = at(row, "begun_at");
    if (begun.isPresent()) return begun(row, begun.get());
    var scheduled = at(row, "scheduled_at");
    if (scheduled.isPresent()) return new State.Scheduled(scheduled.get());
    if (at(row, "approved_at").isPresent())
      return new State.Approved(text(row, "approved_by_name"), text(row, "alone_reason"));
    var submitted = at(row, "submitted_at");
    if (submitted.isPresent())
      return new State.Submitted(text(row, "submitted_by_name"), submitted.get());
    return new State.Draft(text(row, "returned_reason"));
  }

  private static State begun(ResultSet row, Instant begun) throws SQLException {
    if (at(row, "finished_at").isPresent()) return new State.Sent(begun);
    if (at(row, "cancelled_at").isPresent()) return new State.Cancelled(begun);
    return at(row, "paused_at").isPresent() ? new State.Paused(begun) : new State.BeingSent(begun);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Set<String> texts(Array array) throws SQLException {
    return Set.of((String[]) array.getArray());
  }

  private static Set<UUID> ids(Array array) throws SQLException {
    return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toSet());
  }
}
