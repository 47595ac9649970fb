package dk.klynge.staffing.invitation;

import dk.klynge.staffing.ApplicantNews;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.ui.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What an applicant was told last about each interview: when and where, or that it is called off.
@Repository
class InterviewNews implements ApplicantNews {

  private final JdbcClient db;
  private final Format format;

  InterviewNews(JdbcClient db, Format format) {
    this.db = db;
    this.format = format;
  }

  @Override
  public List<Line> about(ApplicationId application) {
    return db.sql(
            """
            select t.told_at, t.starts, t.place, t.cancelled
              from staffing.interview i
              join lateral (select * from staffing.interview_told
                             where interview = i.id order by sequence desc, told_at desc limit 1) t on true
             where i.application = :application order by t.starts, i.id
            """)
        .param("application", application.value())
        .query((row, _) -> line(row))
        .list();
  }

  private Line line(ResultSet row) throws SQLException {
    var starts = row.getObject("starts", LocalDateTime.class);
    var key = row.getBoolean("cancelled") ? "called-off" : "invited";
    return new Line(
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        "staffing.interview.news." + key,
        List.of(
            format.day(starts.toLocalDate()),
            "%02d.%02d".formatted(starts.getHour(), starts.getMinute()),
            row.getString("place")));
  }
}
