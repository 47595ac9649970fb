package dk.klynge.survey.round;

import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds.Asked;
import dk.klynge.survey.Rounds.Opening;
import dk.klynge.survey.Rounds.Round;
import dk.klynge.survey.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds and their audiences.
@Repository
class RoundRows {

  private final JdbcClient db;

  RoundRows(JdbcClient db) {
    this.db = db;
  }

  void add(RoundId id, Opening opening, LocalDate today) {
    db.sql(
            """
            insert into survey.round (id, owner, title_da, title_en, asker, opened, closes)
            values (:id, :owner, :da, :en, :asker, :opened, :closes)
            """)
        .param("id", id.value())
        .param("owner", opening.owner())
        .param("da", opening.title().danish())
        .param("en", opening.title().english())
        .param("asker", opening.asker())
        .param("opened", today)
        .param("closes", opening.closes())
        .update();
  }

  void addAudience(RoundId id, String code, int position, String set, int version) {
    db.sql(
            """
            insert into survey.audience (round, code, position, question_set, question_set_version)
            values (:round, :code, :position, :set, :version)
            """)
        .param("round", id.value())
        .param("code", code)
        .param("position", position)
        .param("set", set)
        .param("version", version)
        .update();
  }

  Optional<Round> find(RoundId id) {
    return db.sql(
            """
            select id, title_da, title_en, opened, closes, closed from survey.round where id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> round(row, asked(id)))
        .optional();
  }

  String asker(RoundId id) {
    return db.sql("select asker from survey.round where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  private List<Asked> asked(RoundId id) {
    return db.sql(
            """
            select a.code, a.question_set, a.question_set_version,
                   case when r.closed is null then count(i.id) else a.invited end as invited,
                   case when r.closed is null then count(i.id) filter (where i.used)
                        else coalesce(a.answered, 0) end as answered
              from survey.audience a
              join survey.round r on r.id = a.round
              left join survey.invitation i on i.round = a.round and i.audience = a.code
             where a.round = :round
             group by a.round, a.code, r.closed
             order by a.position
            """)
        .param("round", id.value())
        .query((row, _) ->
            new Asked(
                row.getString("code"),
                row.getString("question_set"),
                row.getInt("question_set_version"),
                row.getInt("invited"),
                row.getInt("answered")))
        .list();
  }

  private static Round round(ResultSet row, List<Asked> asked) throws SQLException {
    return new Round(
        new RoundId(row.getObject("id", UUID.class)),
        new Wording(row.getString("title_da"), row.getString("title_en")),
        row.getObject("opened", LocalDate.class),
        row.getObject("closes", LocalDate.class),
        Optional.ofNullable(row.getObject("closed", LocalDate.class)),
        asked);
  }

  /// Holds the round until the end of the transaction: answers are stored one after another, and
  /// never while it is being closed. False where it is closed.
  boolean hold(RoundId id) {
    return db.sql("select id from survey.round where id = :id and closed is null for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  void close(RoundId id, LocalDate day) {
    db.sql("update survey.round set closed = :day where id = :id")
        .param("id", id.value())
        .param("day", day)
        .update();
  }

  /// Open rounds whose last day is over.
  List<RoundId> due(LocalDate today) {
    return db.sql("select id from survey.round where closed is null and closes < :today")
        .param("today", today)
        .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
        .list();
  }

  /// Open rounds that end on or before a day and whose invited were not reminded yet.
  List<RoundId> ending(LocalDate until) {
    return db.sql(
            """
            select id from survey.round where closed is null and closes <= :until and reminded is null
               and opened < closes - 4
            """)
        .param("until", until)
        .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
        .list();
  }

  void reminded(RoundId id, LocalDate day) {
    db.sql("update survey.round set reminded = :day where id = :id")
        .param("id", id.value())
        .param("day", day)
        .update();
  }
}
