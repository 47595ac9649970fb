package dk.klynge.staffing.scheduling;

import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far the planner of a round is.
@Repository
class PlanRows {

  private final JdbcClient db;

  PlanRows(JdbcClient db) {
    this.db = db;
  }

  /// False where somebody has changed the round since, or the planner is at work.
  boolean ask(UUID round, int version) {
    return db.sql(
                """
                update staffing.interview_round
                   set planning = 'waiting', steps = 0, cancel_asked = false, version = version + 1
                 where id = :round and version = :version and planning not in ('waiting', 'running')
                """)
            .param("round", round)
            .param("version", version)
            .update()
        == 1;
  }

  void cancel(UUID round) {
    db.sql("update staffing.interview_round set cancel_asked = true where id = :round")
        .param("round", round)
        .update();
  }

  /// Whether nobody has asked the planner to stop.
  boolean wanted(UUID round, int steps) {
    return db.sql(
            """
            update staffing.interview_round set planning = 'running', steps = :steps
             where id = :round and planning in ('waiting', 'running') returning not cancel_asked
            """)
        .param("round", round)
        .param("steps", steps)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void planned(UUID round, String how, OptionalInt leastDays) {
    db.sql(
            """
            update staffing.interview_round set planning = :how, least_days = coalesce(:least::int, least_days)
             where id = :round
            """)
        .param("round", round)
        .param("how", how)
        .param("least", leastDays.isPresent() ? leastDays.getAsInt() : null)
        .update();
  }
}
