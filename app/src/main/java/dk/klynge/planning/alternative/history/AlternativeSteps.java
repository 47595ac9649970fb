package dk.klynge.planning.alternative.history;

import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.alternative.history.Step.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlternativeSteps {

  private final JdbcClient db;

  AlternativeSteps(JdbcClient db) {
    this.db = db;
  }

  void add(AlternativeId id, int number, Step step) {
    db.sql(
            """
            insert into planning.alternative_step (alternative, number, kind, done_at, done_by, done_by_name, reason,
                deadline, verdict, revision, left_out)
            values (:id, :number, :kind, :at, :by, :byName, :reason, :deadline, :verdict, :revision, :leftOut)
            """)
        .param("id", id.value())
        .param("number", number)
        .param("kind", step.code())
        .param("at", step.stamp().at().atOffset(ZoneOffset.UTC))
        .param("by", step.stamp().who())
        .param("byName", step.stamp().name())
        .params(told(step))
        .update();
  }

  private static Map<String, @Nullable Object> told(Step step) {
    var row = new HashMap<String, @Nullable Object>();
    for (var column : List.of("deadline", "verdict", "revision", "leftOut")) row.put(column, null);
    row.put("reason", "");
    if (step instanceof Step.State state) row.put("reason", state.reason());
    if (step instanceof Step.NeedsQualification asked) row.put("deadline", asked.deadline());
    if (step instanceof Step.Overruled overruled) {
      row.put("reason", overruled.reason());
      row.put("verdict", overruled.ruling().code());
    }
    if (step instanceof Step.Adopted adopted) {
      row.put("revision", adopted.revision());
      row.put("leftOut", adopted.leftOut());
    }
    return row;
  }

  List<Step> of(AlternativeId id) {
    return db.sql(
            """
            select kind, done_at, done_by, done_by_name, reason, deadline, verdict, revision, left_out
              from planning.alternative_step
             where alternative = :id
             order by number
            """)
        .param("id", id.value())
        .query((row, _) -> step(row))
        .list();
  }

  private static Step step(ResultSet row) throws SQLException {
    var stamp =
        new Stamp(
            row.getObject("done_at", OffsetDateTime.class).toInstant(),
            row.getString("done_by"),
            row.getString("done_by_name"));
    var reason = row.getString("reason");
    return switch (row.getString("kind")) {
      case "received" -> new Step.Received(stamp);
      case "needs-qualification" ->
          new Step.NeedsQualification(stamp, reason, row.getObject("deadline", LocalDate.class));
      case "answered" -> new Step.Answered(stamp, reason);
      case "recommended" -> new Step.Recommended(stamp, reason);
      case "not-recommended" -> new Step.NotRecommended(stamp, reason);
      case "adopted" ->
          new Step.Adopted(stamp, reason, row.getInt("revision"), row.getInt("left_out"));
      case "rejected" -> new Step.Rejected(stamp, reason);
      case "withdrawn" -> new Step.Withdrawn(stamp, reason);
      case "overruled" ->
          new Step.Overruled(
              stamp,
              reason,
              Step.Ruling.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)));
      case "tested" -> new Step.Tested(stamp);
      case String other -> throw new IllegalStateException("Unknown step: " + other);
    };
  }
}
