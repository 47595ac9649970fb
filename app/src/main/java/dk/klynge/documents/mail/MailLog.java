package dk.klynge.documents.mail;

import dk.klynge.documents.Outbox.Posted;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All letters there are, to search in.
@Repository
class MailLog {

  private final JdbcClient db;
  private final Clock clock;

  MailLog(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  long count(MailLogSearch search) {
    return asked("select count(*) from documents.letter where " + conditions(search), search)
        .query(Long.class)
        .single();
  }

  /// The latest first.
  List<Posted> find(MailLogSearch search, long offset, int atMost) {
    var sql =
        PostedRow.SELECT
            + "where "
            + conditions(search)
            + " order by made_at desc, id limit :atMost offset :offset";
    return asked(sql, search)
        .param("atMost", atMost)
        .param("offset", offset)
        .query(PostedRow::read)
        .list();
  }

  /// How many were given up lately.
  int givenUpWithin(Duration time) {
    return db.sql(
            "select count(*) from documents.letter where given_up_at is not null and given_up_at > :since")
        .param("since", OffsetDateTime.now(clock).minus(time))
        .query(Integer.class)
        .single();
  }

  private StatementSpec asked(String sql, MailLogSearch search) {
    return db.sql(sql)
        .param("to", search.to().replaceAll("([\\\\%_])", "\\\\$1"))
        .param("from", search.first().map(this::start).orElse(null))
        .param("until", search.last().map(day -> start(day.plusDays(1))).orElse(null));
  }

  /// Only what is asked for stands in the statement, so that an index can answer it.
  private static String conditions(MailLogSearch search) {
    var asked = new ArrayList<>(List.of("true"));
    if (!search.to().isEmpty()) asked.add("recipient ilike '%' || :to || '%'");
    if (search.first().isPresent()) asked.add("made_at >= :from");
    if (search.last().isPresent()) asked.add("made_at < :until");
    switch (search.state()) {
      case MailLogSearch.WAITING -> asked.add("sent_at is null and given_up_at is null");
      case MailLogSearch.SENT -> asked.add("sent_at is not null");
      case MailLogSearch.GIVEN_UP -> asked.add("given_up_at is not null");
      default -> {}
    }
    return String.join(" and ", asked);
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }
}
