package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostingRows {

  private static final String COLUMNS =
      """
      select id, version, post, round, profile, profile_version, local_part, submitted_at, checked_at, publish_at,
             deadline, withdrawn_at
        from staffing.posting
      """;

  private final JdbcClient db;
  private final Clock clock;

  PostingRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Posting> find(PostingId id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id.value())
        .query((row, _) -> posting(row))
        .optional();
  }

  /// Those of a post, the latest round first.
  List<Posting> of(PostId post) {
    return db.sql(COLUMNS + " where post = :post order by round desc")
        .param("post", post.value())
        .query((row, _) -> posting(row))
        .list();
  }

  /// Handed to HR and not yet judged.
  List<Posting> waiting() {
    return db.sql(
            COLUMNS
                + """
                 where submitted_at is not null and checked_at is null and withdrawn_at is null
                 order by submitted_at
                """)
        .query((row, _) -> posting(row))
        .list();
  }

  /// Public at that moment and not closed.
  List<Posting> open(Instant now) {
    return db.sql(
            COLUMNS
                + """
                 where checked_at is not null and withdrawn_at is null and publish_at <= :now and deadline > :now
                 order by round desc
                """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> posting(row))
        .list();
  }

  /// Nothing happens where the round has one already.
  void insert(PostingId id, PostId post, int round, JobProfile profile, String localPart) {
    db.sql(
            """
            insert into staffing.posting (id, post, round, profile, profile_version, local_part)
            values (:id, :post, :round, :profile, :version, :local) on conflict (post, round) do nothing
            """)
        .param("id", id.value())
        .param("post", post.value())
        .param("round", round)
        .param("profile", profile.key())
        .param("version", profile.version())
        .param("local", localPart)
        .update();
  }

  /// False where somebody changed it since that version, or it is not open to writing any more.
  boolean write(PostingId id, int version, String localPart) {
    return db.sql(
                """
                update staffing.posting set local_part = :local, version = version + 1
                 where id = :id and version = :version and submitted_at is null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("local", localPart)
            .update()
        == 1;
  }

  boolean submit(PostingId id, int version) {
    return moved(
        id, version, "submitted_at = :now", "submitted_at is null and withdrawn_at is null");
  }

  boolean giveBack(PostingId id, int version) {
    return moved(
        id,
        version,
        "submitted_at = null, checked_at = null, checked_by = null, publish_at = null, deadline = null",
        "submitted_at is not null and withdrawn_at is null and (publish_at is null or publish_at > :now)");
  }

  boolean approve(PostingId id, int version, String by) {
    return db.sql(
                """
                update staffing.posting set checked_at = :now, checked_by = :by, version = version + 1
                 where id = :id and version = :version and submitted_at is not null and checked_at is null
                   and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("by", by)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean announce(PostingId id, int version, Instant publish, Instant deadline) {
    return db.sql(
                """
                update staffing.posting set publish_at = :publish, deadline = :deadline, version = version + 1
                 where id = :id and version = :version and checked_at is not null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("publish", publish.atOffset(ZoneOffset.UTC))
            .param("deadline", deadline.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean withdraw(PostingId id, int version) {
    return moved(id, version, "withdrawn_at = :now", "withdrawn_at is null");
  }

  private boolean moved(PostingId id, int version, String to, String where) {
    return db.sql(
                "update staffing.posting set version = version + 1, "
                    + to
                    + " where id = :id and version = :version and "
                    + where)
            .param("id", id.value())
            .param("version", version)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  private static Posting posting(ResultSet row) throws SQLException {
    return new Posting(
        new PostingId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        new PostId(row.getObject("post", UUID.class)),
        row.getInt("round"),
        row.getString("profile"),
        row.getInt("profile_version"),
        row.getString("local_part"),
        moment(row, "submitted_at"),
        moment(row, "checked_at"),
        moment(row, "publish_at"),
        moment(row, "deadline"),
        moment(row, "withdrawn_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
