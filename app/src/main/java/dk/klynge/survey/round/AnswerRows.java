package dk.klynge.survey.round;

import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Published;
import dk.klynge.survey.Published.Answer;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds.Result;
import dk.klynge.survey.round.InvitationRows.Invitation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Answers while a round is open, and what is published of them when it is closed.
@Repository
class AnswerRows {

  /// As many earlier answers are written anew with each: more than that would cost much in rounds
  /// of thousands and hide no better.
  private static final int MIXED = 200;

  private final JdbcClient db;
  private final JsonMapper json;
  private final QuestionSets sets;

  AnswerRows(JdbcClient db, JsonMapper json, QuestionSets sets) {
    this.db = db;
    this.json = json;
    this.sets = sets;
  }

  void add(Invitation place, AnswerSheet sheet) {
    db.sql(
            """
            with earlier as (
              delete from survey.answer
               where id in (select id from survey.answer where round = :round and audience = :audience
                             order by random() limit :mixed)
              returning part, sheet)
            insert into survey.answer (id, round, audience, part, sheet)
            select gen_random_uuid(), :round, :audience, part, sheet
              from (select part, sheet from earlier union all select :part, :sheet::jsonb) mixed
             order by random()
            """)
        .param("round", place.round().value())
        .param("audience", place.audience())
        .param("part", place.part())
        .param("sheet", json.writeValueAsString(sheet))
        .param("mixed", MIXED)
        .update();
  }

  /// In no order.
  List<Answer> of(RoundId round, String audience) {
    return db.sql(
            """
            select part, sheet::text from survey.answer where round = :round and audience = :audience
             order by random()
            """)
        .param("round", round.value())
        .param("audience", audience)
        .query((row, _) ->
            new Answer(
                json.readValue(row.getString("sheet"), AnswerSheet.class), row.getString("part")))
        .list();
  }

  void publish(RoundId round, String audience, Published published) {
    db.sql(
            """
            update survey.audience set published = :published::jsonb, answered = :answered
             where round = :round and code = :audience
            """)
        .param("round", round.value())
        .param("audience", audience)
        .param("published", json.writeValueAsString(published))
        .param("answered", published.answers())
        .update();
  }

  void delete(RoundId round) {
    db.sql("delete from survey.answer where round = :round").param("round", round.value()).update();
  }

  private record Row(RoundId round, String audience, String set, int version, String published) {}

  Map<RoundId, List<Result>> published(Collection<RoundId> rounds) {
    var found = new HashMap<RoundId, List<Result>>();
    if (rounds.isEmpty()) return found;
    var known = new LinkedHashMap<String, QuestionSet>();
    for (var row : rows(rounds)) {
      var set =
          known.computeIfAbsent(
              row.set() + " " + row.version(), _ -> sets.version(row.set(), row.version()));
      var told = json.readValue(row.published(), Published.class);
      found
          .computeIfAbsent(row.round(), _ -> new ArrayList<>())
          .add(new Result(row.audience(), set, told));
    }
    return found;
  }

  private List<Row> rows(Collection<RoundId> rounds) {
    return db.sql(
            """
            select round, code, question_set, question_set_version, published::text
              from survey.audience where round = any(:rounds) and published is not null
             order by round, position
            """)
        .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
        .query((row, _) ->
            new Row(
                new RoundId(row.getObject("round", UUID.class)),
                row.getString("code"),
                row.getString("question_set"),
                row.getInt("question_set_version"),
                row.getString("published")))
        .list();
  }
}
