package dk.klynge.processplan.status;

import dk.klynge.organisation.AreaId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people have written to the status, in all versions.
@Repository
class CommentRows {

  private final JdbcClient db;
  private final Clock clock;

  CommentRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param period the first day of the month
  record Comment(
      LocalDate period, int version, String text, OffsetDateTime writtenAt, String writtenBy) {}

  /// The latest month first, and of it the latest version.
  List<Comment> of(Optional<AreaId> area) {
    return db.sql(
            """
            select period, version, text, written_at, written_by from processplan.status_comment
             where area is not distinct from :area::uuid
             order by period desc, version desc
            """)
        .param("area", area.map(AreaId::value).orElse(null))
        .query(Comment.class)
        .list();
  }

  Optional<Comment> latest(Optional<AreaId> area, YearMonth month) {
    return of(area).stream().filter(one -> one.period().equals(month.atDay(1))).findFirst();
  }

  /// False where there is such a version already; then nothing is written.
  boolean add(Optional<AreaId> area, YearMonth month, WriteComment.Written written) {
    return db.sql(
                """
                insert into processplan.status_comment (area, period, version, text, written_at, written_by)
                values (:area::uuid, :period, :version, :text, :at, :by)
                on conflict do nothing
                """)
            .param("area", area.map(AreaId::value).orElse(null))
            .param("period", month.atDay(1))
            .param("version", written.version())
            .param("text", written.text())
            .param("at", OffsetDateTime.now(clock))
            .param("by", written.by())
            .update()
        == 1;
  }
}
