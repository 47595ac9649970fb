package dk.klynge.staffing.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of the rule how long applicants' data are kept.
@Repository
class RetentionRules {

  private final JdbcClient db;
  private final RetentionLimits limits;
  private final Clock clock;

  RetentionRules(JdbcClient db, RetentionLimits limits, Clock clock) {
    this.db = db;
    this.limits = limits;
    this.clock = clock;
  }

  record RetentionRule(int version, int months) {}

  record Changed(int version, int months, String reason, Instant at, String by) {}

  record By(String account, String name) {}

  RetentionRule now() {
    return db.sql(
            "select version, months from staffing.retention_rule order by version desc limit 1")
        .query(RetentionRule.class)
        .optional()
        .orElseGet(() -> new RetentionRule(1, limits.months()));
  }

  /// The latest first; without the one that comes with the program.
  List<Changed> history() {
    return db.sql(
            """
            select version, months, reason, made_at, made_by_name
              from staffing.retention_rule order by version desc
            """)
        .query((row, _) ->
            new Changed(
                row.getInt("version"),
                row.getInt("months"),
                row.getString("reason"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name")))
        .list();
  }

  /// False where that version is there already: somebody else was faster.
  boolean add(RetentionRule rule, String reason, By by) {
    return db.sql(
                """
                insert into staffing.retention_rule (version, months, reason, made_at, made_by, made_by_name)
                values (:version, :months, :reason, :now, :by, :name) on conflict do nothing
                """)
            .param("version", rule.version())
            .param("months", rule.months())
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.account())
            .param("name", by.name())
            .update()
        == 1;
  }
}
