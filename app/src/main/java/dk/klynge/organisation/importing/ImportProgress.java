package dk.klynge.organisation.importing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How far an import is, written in transactions of its own, so that it is seen before the import
/// ends.
@Repository
class ImportProgress {

  private final JdbcClient db;

  ImportProgress(JdbcClient db) {
    this.db = db;
  }

  record Progress(String step, int done, int total, boolean stop) {}

  /// Somebody wants it stopped.
  static class Stopped extends RuntimeException {}

  /// @throws Stopped when somebody wants that
  @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Stopped.class)
  void note(ImportId id, String step, int done, int total) {
    var stop =
        db.sql(
                """
                insert into organisation.import_progress (import, step, done, total)
                values (:id, :step, :done, :total)
                on conflict (import) do update
                  set step = excluded.step, done = excluded.done, total = excluded.total
                returning stop
                """)
            .param("id", id.value())
            .param("step", step)
            .param("done", done)
            .param("total", total)
            .query(Boolean.class)
            .single();
    if (stop) throw new Stopped();
  }

  Optional<Progress> find(ImportId id) {
    return db.sql(
            "select step, done, total, stop from organisation.import_progress where import = :id")
        .param("id", id.value())
        .query(Progress.class)
        .optional();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void stop(ImportId id) {
    db.sql(
            """
            insert into organisation.import_progress (import, step, done, total, stop)
            values (:id, 'waiting', 0, 0, true)
            on conflict (import) do update set stop = true
            """)
        .param("id", id.value())
        .update();
  }

  void clear(ImportId id) {
    db.sql("delete from organisation.import_progress where import = :id")
        .param("id", id.value())
        .update();
  }
}
