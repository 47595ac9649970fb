package dk.klynge.rest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredAnswers {

  /// Whose call it is, and under which key.
  record Call(String caller, String key) {}

  record Answer(int status, Map<String, String> headers, byte[] body) {}

  /// What is known of an earlier call; without an answer it is still running.
  record Earlier(String fingerprint, Optional<Answer> answer) {}

  private final JdbcClient db;
  private final JsonMapper json;

  StoredAnswers(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Reserves the key; empty when this is the first call, else what is known of the one before.
  Optional<Earlier> begin(Call call, String fingerprint, Instant now) {
    var first =
        db.sql(
                """
                insert into rest.stored_answer (caller, key, fingerprint, begun_at)
                values (:caller, :key, :fingerprint, :now) on conflict do nothing
                """)
            .param("caller", call.caller())
            .param("key", call.key())
            .param("fingerprint", fingerprint)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    return first == 1 ? Optional.empty() : find(call);
  }

  private Optional<Earlier> find(Call call) {
    return db.sql(
            """
            select fingerprint, status, headers, body from rest.stored_answer
            where caller = :caller and key = :key
            """)
        .param("caller", call.caller())
        .param("key", call.key())
        .query((row, number) ->
            new Earlier(
                row.getString("fingerprint"),
                Optional.ofNullable(row.getString("headers"))
                    .map(this::headers)
                    .map(headers -> answer(row, headers))))
        .optional();
  }

  private static Answer answer(ResultSet row, Map<String, String> headers) {
    try {
      return new Answer(row.getInt("status"), headers, row.getBytes("body"));
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private Map<String, String> headers(String text) {
    return json.readValue(text, new TypeReference<>() {});
  }

  void finish(Call call, Answer answer) {
    db.sql(
            """
            update rest.stored_answer
            set status = :status, headers = :headers::jsonb, body = :body
            where caller = :caller and key = :key
            """)
        .param("caller", call.caller())
        .param("key", call.key())
        .param("status", answer.status())
        .param("headers", json.writeValueAsString(answer.headers()))
        .param("body", answer.body())
        .update();
  }

  /// The call failed on our side: it may be tried again under the same key.
  void forget(Call call) {
    db.sql("delete from rest.stored_answer where caller = :caller and key = :key")
        .param("caller", call.caller())
        .param("key", call.key())
        .update();
  }

  void forgetBefore(Instant day) {
    db.sql("delete from rest.stored_answer where begun_at < :day")
        .param("day", day.atOffset(ZoneOffset.UTC))
        .update();
  }
}
