package dk.klynge.development.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was there, and what was said of it afterwards.
@Repository
class AttendanceRows {

  private final JdbcClient db;

  AttendanceRows(JdbcClient db) {
    this.db = db;
  }

  /// The numbers of the meetings that each was at, by seat.
  Map<UUID, Set<Integer>> of(UUID course) {
    record Here(UUID seat, int meeting) {}
    return db
        .sql(
            """
            select a.seat, a.meeting from development.course_attendance a
              join development.course_seat s on s.id = a.seat where s.course = :course
            """)
        .param("course", course)
        .query((row, _) -> new Here(row.getObject("seat", UUID.class), row.getInt("meeting")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Here::seat, Collectors.mapping(Here::meeting, Collectors.toSet())));
  }

  void clear(UUID course) {
    db.sql(
            """
            delete from development.course_attendance
             where seat in (select id from development.course_seat where course = :course)
            """)
        .param("course", course)
        .update();
  }

  void wasThere(UUID seat, int meeting) {
    db.sql(
            "insert into development.course_attendance (seat, meeting) values (:seat, :meeting)"
                + " on conflict do nothing")
        .param("seat", seat)
        .param("meeting", meeting)
        .update();
  }

  /// Nobody else writes for this course until the transaction ends.
  void lock(UUID course) {
    db.sql("select 1 from development.course where id = :id for update")
        .param("id", course)
        .query(Integer.class)
        .optional();
  }

  List<Evaluation> said(UUID course) {
    return db.sql(
            "select benefit, use, remark from development.course_evaluation where course = :course"
                + " order by remark, benefit, use")
        .param("course", course)
        .query((row, _) ->
            new Evaluation(row.getInt("benefit"), row.getInt("use"), row.getString("remark")))
        .list();
  }

  /// All that was said of the course is written anew, so that neither the order nor the transaction
  /// of a row tells who said it.
  void rewrite(UUID course, List<Evaluation> all) {
    db.sql("delete from development.course_evaluation where course = :course")
        .param("course", course)
        .update();
    for (var one : all)
      db.sql(
              """
              insert into development.course_evaluation (id, course, benefit, use, remark)
              values (:id, :course, :benefit, :use, :remark)
              """)
          .param("id", UUID.randomUUID())
          .param("course", course)
          .param("benefit", one.benefit())
          .param("use", one.use())
          .param("remark", one.remark())
          .update();
  }
}
