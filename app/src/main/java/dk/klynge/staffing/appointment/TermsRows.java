package dk.klynge.staffing.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Negotiations of pay and terms. No amounts: they stand in the agreements.
@Repository
class TermsRows {

  private final JdbcClient db;
  private final Clock clock;

  TermsRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record TermsCase(
      int version, LocalDate openedOn, String party, @Nullable LocalDate agreedOn, String note) {}

  Optional<TermsCase> find(UUID appointment) {
    return db.sql(
            """
            select version, opened_on, party, agreed_on, note from staffing.terms_case
             where appointment = :appointment
            """)
        .param("appointment", appointment)
        .query(TermsCase.class)
        .optional();
  }

  /// False where it was opened before.
  boolean open(UUID appointment, LocalDate day, String party) {
    return db.sql(
                """
                insert into staffing.terms_case (appointment, opened_on, party) values (:appointment, :day, :party)
                on conflict do nothing
                """)
            .param("appointment", appointment)
            .param("day", day)
            .param("party", party)
            .update()
        == 1;
  }

  /// False where somebody was quicker.
  boolean agree(UUID appointment, int version, LocalDate day, String note) {
    return db.sql(
                """
                update staffing.terms_case set agreed_on = :day, note = :note, version = version + 1
                 where appointment = :appointment and version = :version and agreed_on is null
                """)
            .param("appointment", appointment)
            .param("version", version)
            .param("day", day)
            .param("note", note)
            .update()
        == 1;
  }

  /// Why the person takes up the post on other terms than they had.
  Optional<String> exception(UUID appointment) {
    return db.sql("select reason from staffing.terms_exception where appointment = :appointment")
        .param("appointment", appointment)
        .query(String.class)
        .optional();
  }

  /// False where somebody was quicker, or the register is changed already.
  boolean change(AppointmentRow row, String terms, String reason, String who) {
    var changed =
        db.sql(
                """
                update staffing.appointment set terms = :terms, version = version + 1
                 where id = :id and version = :version and applied_at is null
                   and declined_at is null and withdrawn_at is null
                """)
            .param("terms", terms)
            .param("id", row.id())
            .param("version", row.version())
            .update();
    if (changed == 0) return false;
    db.sql(
            """
            insert into staffing.terms_exception (appointment, reason, made_at, made_by)
            values (:id, :reason, :now, :who)
            on conflict (appointment) do update
               set reason = excluded.reason, made_at = excluded.made_at, made_by = excluded.made_by
            """)
        .param("id", row.id())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .update();
    return true;
  }
}
