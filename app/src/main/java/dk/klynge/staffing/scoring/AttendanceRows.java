package dk.klynge.staffing.scoring;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Members who were not at an interview.
@Repository
class AttendanceRows {

  private final JdbcClient db;

  AttendanceRows(JdbcClient db) {
    this.db = db;
  }

  Set<String> absent(UUID interview) {
    return db.sql("select member from assessment.absence where interview = :interview")
        .param("interview", interview)
        .query(String.class)
        .set();
  }

  void wasAbsent(UUID interview, String member) {
    db.sql("insert into assessment.absence values (:interview, :member) on conflict do nothing")
        .param("interview", interview)
        .param("member", member)
        .update();
  }

  void wasPresent(UUID interview, String member) {
    db.sql("delete from assessment.absence where interview = :interview and member = :member")
        .param("interview", interview)
        .param("member", member)
        .update();
  }
}
