package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.sheet.SheetBatch.Asked;
import dk.klynge.publicsite.sheet.SheetBatch.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SheetBatches {

  private static final String OPEN =
      " and finished_at is null and cancelled_at is null and failed_at is null";

  private final JdbcClient db;
  private final Clock clock;

  SheetBatches(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The batch that was made from the form; made now where there was none.
  UUID add(SheetBatch batch, String form) {
    db.sql(
            """
            insert into publicsite.sheet_batch (id, form, asked_at, asked_by, asked_by_name, place, audiences,
              languages, institutions, site)
            values (:id, :form, :at, :by, :name, :place, cast(:audiences as text[]), cast(:languages as text[]),
              cast(:institutions as uuid[]), :site)
            on conflict (form) do nothing
            """)
        .param("id", batch.id())
        .param("form", form)
        .param("at", now())
        .param("by", batch.asked().by())
        .param("name", batch.asked().name())
        .param("place", batch.choice().place())
        .param("audiences", batch.choice().audiences().toArray(String[]::new))
        .param("languages", batch.choice().languages().toArray(String[]::new))
        .param(
            "institutions",
            batch.institutions().stream().map(UUID::toString).toArray(String[]::new))
        .param("site", batch.site())
        .update();
    return db.sql("select id from publicsite.sheet_batch where form = :form")
        .param("form", form)
        .query(UUID.class)
        .single();
  }

  Optional<SheetBatch> find(UUID id) {
    return db.sql("select * from publicsite.sheet_batch where id = :id")
        .param("id", id)
        .query((row, _) -> batch(row))
        .optional();
  }

  /// Of one who asked, the latest first.
  List<SheetBatch> of(String account) {
    return db.sql(
            "select * from publicsite.sheet_batch where asked_by = :by order by asked_at desc")
        .param("by", account)
        .query((row, _) -> batch(row))
        .list();
  }

  private static SheetBatch batch(ResultSet row) throws SQLException {
    return new SheetBatch(
        row.getObject("id", UUID.class),
        new Asked(
            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
            row.getString("asked_by"),
            row.getString("asked_by_name")),
        new Choice(
            row.getString("place"),
            List.of((String[]) row.getArray("audiences").getArray()),
            List.of((String[]) row.getArray("languages").getArray())),
        Set.copyOf(Arrays.asList((UUID[]) row.getArray("institutions").getArray())),
        row.getString("site"),
        row.getInt("done"),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    if (row.getObject("finished_at") != null) return State.FINISHED;
    if (row.getObject("cancelled_at") != null) return State.CANCELLED;
    return row.getObject("failed_at") == null ? State.UNDER_WAY : State.FAILED;
  }

  /// From the beginning, also where a program died over it.
  void begin(UUID id) {
    db.sql("delete from publicsite.sheet_batch_piece where batch = :id").param("id", id).update();
    db.sql("update publicsite.sheet_batch set done = 0 where id = :id").param("id", id).update();
  }

  /// False where somebody has stopped it.
  boolean progress(UUID id, int done) {
    return set("done = :done", id, done);
  }

  boolean finish(UUID id, int done) {
    return set("done = :done, finished_at = :now", id, done);
  }

  boolean fail(UUID id) {
    return set("failed_at = :now", id, 0);
  }

  /// What was made goes at once.
  boolean cancel(UUID id) {
    var stopped = set("cancelled_at = :now", id, 0);
    if (stopped) begin(id);
    return stopped;
  }

  private boolean set(String what, UUID id, int done) {
    return db.sql("update publicsite.sheet_batch set " + what + " where id = :id" + OPEN)
            .param("id", id)
            .param("done", done)
            .param("now", now())
            .update()
        == 1;
  }

  void piece(UUID id, int number, byte[] content) {
    db.sql(
            """
            insert into publicsite.sheet_batch_piece (batch, number, content) values (:id, :number, :content)
            """)
        .param("id", id)
        .param("number", number)
        .param("content", content)
        .update();
  }

  /// Empty after the last.
  Optional<byte[]> piece(UUID id, int number) {
    return db.sql(
            "select content from publicsite.sheet_batch_piece where batch = :id and number = :number")
        .param("id", id)
        .param("number", number)
        .query((row, _) -> row.getBytes("content"))
        .optional();
  }

  int forget(Duration age) {
    return db.sql("delete from publicsite.sheet_batch where asked_at < :before")
        .param("before", now().minus(age))
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
