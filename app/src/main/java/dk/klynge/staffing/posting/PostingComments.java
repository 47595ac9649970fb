package dk.klynge.staffing.posting;

import dk.klynge.staffing.PostingId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the writer and HR say to each other, in the order in which it was said.
@Repository
class PostingComments {

  private final JdbcClient db;
  private final Clock clock;

  PostingComments(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param kind comment, submitted, returned or approved
  record Comment(String kind, String text, Instant at, String by) {}

  /// Who says something.
  record Author(String account, String name) {}

  List<Comment> of(PostingId posting) {
    return db.sql(
            """
            select kind, text, at, by_name as by from staffing.posting_comment where posting = :posting order by number
            """)
        .param("posting", posting.value())
        .query((row, _) ->
            new Comment(
                row.getString("kind"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by")))
        .list();
  }

  void add(PostingId posting, String kind, String text, Author author) {
    db.sql(
            """
            insert into staffing.posting_comment (posting, kind, text, at, by_account, by_name)
            values (:posting, :kind, :text, :now, :account, :name)
            """)
        .param("posting", posting.value())
        .param("kind", kind)
        .param("text", text)
        .param("now", OffsetDateTime.now(clock))
        .param("account", author.account())
        .param("name", author.name())
        .update();
  }
}
