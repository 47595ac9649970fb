package dk.klynge.publishing.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Addresses that nothing is sent to: mail does not reach them, or their owners have unsubscribed.
@Repository
class BounceRows {

  private final JdbcClient db;
  private final Clock clock;

  BounceRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The mail server said that there is no such receiver.
  void fromServer(String address, String answer) {
    mark(address, answer, "SERVER");
  }

  /// True where it was not marked before. An address that was never written to is noted too.
  ///
  /// @param from SERVER, HAND, IMPORT or PROGRAM
  boolean mark(String address, String answer, String from) {
    return db.sql(
                """
                insert into publishing.address (address, bounced_at, bounce_answer, bounced_from)
                values (lower(:address), :now, :answer, :from)
                on conflict (address) do update
                  set bounced_at = :now, bounce_answer = :answer, bounced_from = :from
                where publishing.address.bounced_at is null
                """)
            .param("address", address)
            .param("answer", answer)
            .param("from", from)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// @param from empty where the address is not bounced
  record Blocked(
      String address,
      @Nullable Instant unsubscribed,
      @Nullable Instant bounced,
      String answer,
      String from) {}

  int count(String words) {
    return db.sql("select count(*) " + BLOCKED).param("words", words).query(Integer.class).single();
  }

  private static final String BLOCKED =
      """
      from publishing.address
      where (unsubscribed_at is not null or bounced_at is not null) and strpos(address, lower(:words)) > 0
      """;

  List<Blocked> blocked(String words, long offset, int size) {
    return db.sql(
            "select address, unsubscribed_at, bounced_at, bounce_answer, bounced_from "
                + BLOCKED
                + "order by greatest(unsubscribed_at, bounced_at) desc, address limit :size offset :offset")
        .param("words", words)
        .param("size", size)
        .param("offset", offset)
        .query((row, _) ->
            new Blocked(
                row.getString("address"),
                instant(row.getObject("unsubscribed_at", OffsetDateTime.class)),
                instant(row.getObject("bounced_at", OffsetDateTime.class)),
                row.getString("bounce_answer"),
                row.getString("bounced_from")))
        .list();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
