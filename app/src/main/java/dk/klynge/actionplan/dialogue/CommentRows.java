package dk.klynge.actionplan.dialogue;

import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.SectionComments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentRows implements SectionComments {

  private final JdbcClient db;
  private final Clock clock;

  CommentRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Row(UUID id, Optional<UUID> replyTo, Comment comment) {}

  @Override
  public List<Comment> of(PlanId plan, String section) {
    var rows =
        db.sql(
                """
                select id, section, reply_to, side, author, text, at, closed_at, closed_by from actionplan.comment
                 where plan = :plan and section = :section order by at, id
                """)
            .param("plan", plan.value())
            .param("section", section)
            .query((row, _) -> row(row))
            .list();
    var comments = new ArrayList<Comment>();
    for (var row : rows) if (row.replyTo().isEmpty()) comments.add(answered(row, rows));
    return comments;
  }

  private static Comment answered(Row row, List<Row> rows) {
    var answers =
        rows.stream()
            .filter(one -> one.replyTo().equals(Optional.of(row.id())))
            .map(Row::comment)
            .map(one -> new Answer(one.side(), one.author(), one.at(), one.text()))
            .toList();
    var comment = row.comment();
    return new Comment(
        row.id(),
        comment.section(),
        comment.side(),
        comment.author(),
        comment.at(),
        comment.text(),
        answers,
        comment.closed());
  }

  @Override
  public Map<String, Integer> open(PlanId plan) {
    return db
        .sql(
            """
            select section, count(*)::int as open from actionplan.comment
             where plan = :plan and reply_to is null and closed_at is null group by section
            """)
        .param("plan", plan.value())
        .query((row, _) -> Map.entry(row.getString("section"), row.getInt("open")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// @param replyTo the comment that is answered; null for one of its own
  record Fresh(
      UUID id,
      String section,
      @Nullable UUID replyTo,
      String side,
      String account,
      String author,
      String text) {}

  /// False where it is there already: the form was sent twice.
  boolean add(PlanId plan, Fresh fresh) {
    return db.sql(
                """
                insert into actionplan.comment (id, plan, section, reply_to, side, account, author, text, at)
                values (:id, :plan, :section, :reply::uuid, :side, :account, :author, :text, :now)
                on conflict (id) do nothing
                """)
            .param("id", fresh.id())
            .param("plan", plan.value())
            .param("section", fresh.section())
            .param("reply", fresh.replyTo())
            .param("side", fresh.side())
            .param("account", fresh.account())
            .param("author", fresh.author())
            .param("text", fresh.text())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean close(PlanId plan, UUID id, String by) {
    return db.sql(
                """
                update actionplan.comment set closed_at = :now, closed_by = :by
                 where id = :id and plan = :plan and reply_to is null and closed_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .param("id", id)
            .param("plan", plan.value())
            .update()
        == 1;
  }

  boolean reopen(PlanId plan, UUID id) {
    return db.sql(
                """
                update actionplan.comment set closed_at = null, closed_by = null
                 where id = :id and plan = :plan and closed_at is not null
                """)
            .param("id", id)
            .param("plan", plan.value())
            .update()
        == 1;
  }

  private static Row row(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    Optional<Instant> closed =
        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
    var by = Optional.ofNullable(row.getString("closed_by"));
    return new Row(
        id,
        Optional.ofNullable(row.getObject("reply_to", UUID.class)),
        new Comment(
            id,
            row.getString("section"),
            row.getString("side"),
            row.getString("author"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("text"),
            List.of(),
            closed.map(at -> new Closed(by.orElse(""), at))));
  }
}
