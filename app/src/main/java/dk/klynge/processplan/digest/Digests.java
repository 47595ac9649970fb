package dk.klynge.processplan.digest;

import dk.klynge.processplan.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who wants the letter how often, who has got it, and what has changed since.
@Repository
class Digests {

  private final JdbcClient db;
  private final Clock clock;

  Digests(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Those who have chosen.
  Map<UUID, Rhythm> choices() {
    record Row(UUID account, String rhythm) {}
    return db
        .sql("select account, rhythm from processplan.digest_choice")
        .query(Row.class)
        .list()
        .stream()
        .collect(
            Collectors.toMap(Row::account, row -> Rhythm.of(row.rhythm()).orElse(Rhythm.WEEKLY)));
  }

  Rhythm of(UUID account) {
    return choices().getOrDefault(account, Rhythm.WEEKLY);
  }

  void choose(UUID account, Rhythm rhythm) {
    db.sql(
            """
            insert into processplan.digest_choice (account, rhythm, chosen_at) values (:account, :rhythm, :now)
            on conflict (account) do update set rhythm = excluded.rhythm, chosen_at = excluded.chosen_at
            """)
        .param("account", account)
        .param("rhythm", rhythm.code())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// False where it was written before, by this or another node.
  boolean begin(UUID account, LocalDate day) {
    return db.sql(
                """
                insert into processplan.digest (account, day, written_at) values (:account, :day, :now)
                on conflict do nothing
                """)
            .param("account", account)
            .param("day", day)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  Optional<Instant> last(UUID account) {
    return db.sql("select max(written_at) from processplan.digest where account = :account")
        .param("account", account)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /// A change of an activity's dates; only the latest of each activity counts.
  record Moved(UUID activity, LocalDate begins, LocalDate ends, String reason) {}

  List<Moved> movedSince(PlanId plan, Instant since) {
    return db.sql(
            """
            select distinct on (d.activity) d.activity, d.begins, d.ends, d.reason
              from processplan.activity_date d join processplan.activity a on a.id = d.activity
             where a.plan = :plan and d.cause is not null and d.set_at > :since
             order by d.activity, d.number desc
            """)
        .param("plan", plan.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Moved.class)
        .list();
  }
}
