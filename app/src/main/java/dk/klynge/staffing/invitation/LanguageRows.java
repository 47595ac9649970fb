package dk.klynge.staffing.invitation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The languages of letters that were chosen for a round.
@Repository
class LanguageRows {

  private final JdbcClient db;

  LanguageRows(JdbcClient db) {
    this.db = db;
  }

  private record Chosen(String who, String language) {}

  /// By person of the register, or by address of somebody outside.
  Map<String, String> of(UUID round) {
    var all = new HashMap<String, String>();
    db.sql("select who, language from staffing.interview_language where round = :round")
        .param("round", round)
        .query(Chosen.class)
        .list()
        .forEach(one -> all.put(one.who(), one.language()));
    return all;
  }

  /// Exactly these, and the language of everybody else.
  void choose(UUID round, String usual, Map<String, String> languages) {
    db.sql("update staffing.interview_round set language = :language where id = :round")
        .param("language", usual)
        .param("round", round)
        .update();
    db.sql("delete from staffing.interview_language where round = :round")
        .param("round", round)
        .update();
    languages.forEach((who, language) ->
        db.sql("insert into staffing.interview_language values (:round, :who, :language)")
            .param("round", round)
            .param("who", who)
            .param("language", language)
            .update());
  }
}
