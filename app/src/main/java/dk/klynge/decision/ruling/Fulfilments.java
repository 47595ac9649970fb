package dk.klynge.decision.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said of conditions; the last word counts.
@Repository
class Fulfilments {

  private final JdbcClient db;

  Fulfilments(JdbcClient db) {
    this.db = db;
  }

  /// @param said fulfilled, or not after all
  record Word(UUID condition, Said said, LocalDate day, String note, Instant at, String byName) {}

  enum Said {
    FULFILLED,
    NOT_FULFILLED
  }

  void add(Word word) {
    db.sql(
            """
            insert into decision.fulfilment (condition, number, fulfilled, day, note, entered_at, entered_by_name)
            select :condition, coalesce(max(number), 0) + 1, :fulfilled, :day, :note, :at, :byName
              from decision.fulfilment
             where condition = :condition
            """)
        .param("condition", word.condition())
        .param("fulfilled", word.said() == Said.FULFILLED)
        .param("day", word.day())
        .param("note", word.note())
        .param("at", word.at().atOffset(ZoneOffset.UTC))
        .param("byName", word.byName())
        .update();
  }
}
