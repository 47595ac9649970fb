package dk.klynge.publishing.newsletter;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.newsletter.NewsletterForm.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes newsletters; [KnownNewsletters] reads them.
@Repository
class NewsletterRows {

  private final JdbcClient db;
  private final JsonMapper json;
  private final Guard guard;
  private final Clock clock;

  NewsletterRows(JdbcClient db, JsonMapper json, Guard guard, Clock clock) {
    this.db = db;
    this.json = json;
    this.guard = guard;
    this.clock = clock;
  }

  /// The same form sent twice makes one newsletter.
  Optional<NewsletterId> madeFrom(String form) {
    return db.sql("select id from publishing.newsletter where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(NewsletterId::new);
  }

  void insert(NewsletterId id, String form, Content content) {
    values(
            db.sql(
                """
                insert into publishing.newsletter (id, form, kind, groups, areas, clusters, institutions, open,
                  made_at, made_by, made_by_name)
                values (:id, :form, :kind, :groups::text[], :areas::uuid[], :clusters::uuid[],
                  :institutions::uuid[], :open, :now, :by, :byName)
                """),
            id,
            content)
        .param("form", form)
        .param("now", now())
        .param("by", guard.who())
        .param("byName", guard.name())
        .update();
    version(id, 1, content);
  }

  /// False where somebody saved it since that version, or it is no draft any more.
  boolean update(NewsletterId id, int version, Content content) {
    var changed =
        values(
                db.sql(
                    """
                    update publishing.newsletter
                       set version = version + 1, kind = :kind, groups = :groups::text[], areas = :areas::uuid[],
                           clusters = :clusters::uuid[], institutions = :institutions::uuid[], open = :open
                     where id = :id and version = :version and submitted_at is null and withdrawn_at is null
                    """),
                id,
                content)
            .param("version", version)
            .update();
    if (changed == 0) return false;
    version(id, version + 1, content);
    return true;
  }

  private static StatementSpec values(StatementSpec statement, NewsletterId id, Content content) {
    return statement
        .param("id", id.value())
        .param("kind", content.kind())
        .param("groups", array(content.to().groups()))
        .param("areas", array(content.to().areas()))
        .param("clusters", array(content.to().clusters()))
        .param("institutions", array(content.to().institutions()))
        .param("open", content.open());
  }

  private static String array(Collection<?> values) {
    return values.stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }

  private void version(NewsletterId id, int version, Content content) {
    var issue = content.issue();
    db.sql(
            """
            insert into publishing.newsletter_version (newsletter, version, title, content, words, saved_at,
              saved_by, saved_by_name)
            values (:id, :version, :title, :content::jsonb, :words, :now, :by, :byName)
            """)
        .param("id", id.value())
        .param("version", version)
        .param("title", issue.title().danish())
        .param("content", json.writeValueAsString(issue))
        .param("words", content.words())
        .param("now", now())
        .param("by", guard.who())
        .param("byName", guard.name())
        .update();
  }

  boolean submit(NewsletterId id, int version) {
    return step(
        """
        submitted_at = :now, submitted_by = :by, submitted_by_name = :byName, returned_reason = ''
         where id = :id and version = :version and submitted_at is null and withdrawn_at is null
        """,
        id,
        version);
  }

  /// Back to a draft, as long as it is not approved.
  boolean giveBack(NewsletterId id, int version, String reason) {
    return db.sql(
                """
                update publishing.newsletter
                   set submitted_at = null, submitted_by = null, submitted_by_name = null,
                       returned_reason = :reason
                 where id = :id and version = :version and submitted_at is not null and approved_at is null
                   and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("reason", reason)
            .update()
        == 1;
  }

  /// @param alone why its writer approves it; empty where somebody else does
  boolean approve(NewsletterId id, int version, String alone) {
    return step(
            """
            approved_at = :now, approved_by = :by, approved_by_name = :byName
             where id = :id and version = :version and submitted_at is not null and approved_at is null
               and withdrawn_at is null
            """,
            id,
            version)
        && alone(id, alone);
  }

  private boolean step(String what, NewsletterId id, int version) {
    return db.sql("update publishing.newsletter set " + what)
            .param("id", id.value())
            .param("version", version)
            .param("now", now())
            .param("by", guard.who())
            .param("byName", guard.name())
            .update()
        == 1;
  }

  private boolean alone(NewsletterId id, String reason) {
    return db.sql("update publishing.newsletter set alone_reason = :reason where id = :id")
            .param("id", id.value())
            .param("reason", reason)
            .update()
        == 1;
  }

  /// Also another time than before, as long as it has not begun.
  boolean schedule(NewsletterId id, Instant at, String site) {
    return db.sql(
                """
                update publishing.newsletter set scheduled_at = :at, site = :site
                 where id = :id and approved_at is not null and begun_at is null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("site", site)
            .update()
        == 1;
  }

  boolean withdraw(NewsletterId id, String reason) {
    return db.sql(
                """
                update publishing.newsletter
                   set withdrawn_at = :now, withdrawn_by_name = :byName, withdrawn_reason = :reason
                 where id = :id and begun_at is null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("now", now())
            .param("byName", guard.name())
            .param("reason", reason)
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
