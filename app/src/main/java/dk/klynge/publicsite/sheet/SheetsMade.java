package dk.klynge.publicsite.sheet;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.publicsite.PublicSiteActions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// When sheets were made for many at once.
@Repository
class SheetsMade {

  private static final int SHOWN = 5;

  private final JdbcClient db;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SheetsMade(JdbcClient db, AuditTrail audit, Guard guard, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  record Made(Instant at, int institutions, int sheets) {}

  /// The latest first.
  List<Made> latest() {
    return db.sql(
            """
            select made_at, institutions, sheets from publicsite.sheets_made order by number desc limit :most
            """)
        .param("most", SHOWN)
        .query((row, _) ->
            new Made(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("institutions"),
                row.getInt("sheets")))
        .list();
  }

  @Transactional
  public void note(Choice choice, int institutions, int sheets) {
    note(guard.who(), guard.name(), institutions, sheets);
    audit.changed(
        PublicSiteActions.MAKE_SHEETS,
        new Subject("fact-sheets", choice.place(), ""),
        Map.of(
            "institutions", new Change("", String.valueOf(institutions)),
            "sheets", new Change("", String.valueOf(sheets))));
  }

  /// Made in the background for whoever asked.
  @Transactional
  public void note(SheetBatch batch, int sheets) {
    note(batch.asked().by(), batch.asked().name(), batch.institutions().size(), sheets);
  }

  private void note(String by, String name, int institutions, int sheets) {
    db.sql(
            """
            insert into publicsite.sheets_made (made_at, made_by, made_by_name, institutions, sheets)
            values (:at, :by, :name, :institutions, :sheets)
            """)
        .param("at", OffsetDateTime.now(clock))
        .param("by", by)
        .param("name", name)
        .param("institutions", institutions)
        .param("sheets", sheets)
        .update();
  }
}
