package dk.klynge.staffing.scoring;

import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a committee agrees on about the candidates for a post in a round.
@Repository
class DiscussionRows {

  private final JdbcClient db;
  private final Clock clock;

  DiscussionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param version 0 before anything is kept
  /// @param ranks by application; equal ranks are alike
  record Discussion(int version, String notes, Map<UUID, Integer> ranks) {
    Discussion {
      ranks = Map.copyOf(ranks);
    }
  }

  private record Row(int version, String notes) {}

  private record Rank(UUID application, int rank) {}

  Optional<Discussion> find(PostId post, int round) {
    var ranks = new HashMap<UUID, Integer>();
    db.sql(
            """
            select application, rank from assessment.discussed where post = :post and round = :round
            """)
        .param("post", post.value())
        .param("round", round)
        .query(Rank.class)
        .list()
        .forEach(one -> ranks.put(one.application(), one.rank()));
    return db.sql(
            """
            select version, notes from assessment.discussion where post = :post and round = :round
            """)
        .param("post", post.value())
        .param("round", round)
        .query(Row.class)
        .optional()
        .map(row -> new Discussion(row.version(), row.notes(), ranks));
  }

  /// False where somebody has kept something else since that version.
  boolean keep(PostId post, int round, Discussion discussion, String who) {
    int kept =
        db.sql(
                """
                insert into assessment.discussion as d (post, round, notes, changed_at, changed_by)
                select :post, :round, :notes, :now, :who
                on conflict (post, round) do update
                  set notes = excluded.notes, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                      version = d.version + 1
                 where d.version = :version
                """)
            .param("post", post.value())
            .param("round", round)
            .param("notes", discussion.notes())
            .param("version", discussion.version())
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update();
    if (kept == 1) rank(post, round, discussion.ranks());
    return kept == 1;
  }

  private void rank(PostId post, int round, Map<UUID, Integer> ranks) {
    db.sql("delete from assessment.discussed where post = :post and round = :round")
        .param("post", post.value())
        .param("round", round)
        .update();
    ranks.forEach((application, rank) ->
        db.sql("insert into assessment.discussed values (:post, :round, :application, :rank)")
            .param("post", post.value())
            .param("round", round)
            .param("application", application)
            .param("rank", rank)
            .update());
  }
}
