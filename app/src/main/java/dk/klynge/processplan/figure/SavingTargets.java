package dk.klynge.processplan.figure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the municipality wants to save a year.
@Repository
class SavingTargets {

  private final JdbcClient db;
  private final Clock clock;

  SavingTargets(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param source where it is decided; may be empty
  record Target(int version, long kroner, String source) {}

  Optional<Target> latest() {
    return db.sql(
            """
            select version, kroner, source from processplan.saving_target order by version desc limit 1
            """)
        .query(Target.class)
        .optional();
  }

  /// False where somebody has set that version meanwhile.
  boolean add(Target target, String by) {
    return db.sql(
                """
                insert into processplan.saving_target (version, kroner, source, set_at, set_by)
                select :version, :kroner, :source, :now, :by
                 where :version = (select coalesce(max(version), 0) + 1 from processplan.saving_target)
                on conflict do nothing
                """)
            .param("version", target.version())
            .param("kroner", target.kroner())
            .param("source", target.source())
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
