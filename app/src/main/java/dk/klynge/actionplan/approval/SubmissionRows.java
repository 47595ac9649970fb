package dk.klynge.actionplan.approval;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.approval.Submission.Content;
import dk.klynge.actionplan.approval.Submission.Ruling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Submissions are kept as they were; rulings answer them.
@Repository
class SubmissionRows {

  private final JdbcClient db;
  private final Clock clock;

  SubmissionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Nobody saves or submits until the transaction ends: what is frozen is one state of the plan.
  void lock(PlanId plan) {
    db.sql("select id from actionplan.plan where id = :id for update")
        .param("id", plan.value())
        .query(UUID.class)
        .single();
  }

  /// The latest first.
  List<Submission> of(PlanId plan) {
    return db.sql(
            """
            select s.number, s.template, s.note, s.at, s.by_name, r.outcome, r.reason, r.at as ruled_at,
                   r.by_name as ruled_by
              from actionplan.submission s left join actionplan.ruling r on r.plan = s.plan and r.number = s.number
             where s.plan = :plan order by s.number desc
            """)
        .param("plan", plan.value())
        .query((row, _) -> submission(row))
        .list();
  }

  /// What the sections said then.
  List<Content> content(PlanId plan, int number) {
    return db.sql(
            """
            select section, text, not_applicable from actionplan.submitted_section
             where plan = :plan and number = :number
            """)
        .param("plan", plan.value())
        .param("number", number)
        .query(Content.class)
        .list();
  }

  void freeze(ActionPlan plan, int number, String note, String by) {
    db.sql(
            """
            insert into actionplan.submission (plan, number, template, note, at, by_name)
            values (:plan, :number, :template, :note, :now, :by)
            """)
        .param("plan", plan.id().value())
        .param("number", number)
        .param("template", plan.template())
        .param("note", note)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  void keep(PlanId plan, int number, Content content) {
    db.sql(
            """
            insert into actionplan.submitted_section (plan, number, section, text, not_applicable)
            values (:plan, :number, :section, :text, :reason)
            """)
        .param("plan", plan.value())
        .param("number", number)
        .param("section", content.section())
        .param("text", content.text())
        .param("reason", content.notApplicable())
        .update();
  }

  /// False where it was ruled on already.
  boolean rule(PlanId plan, int number, Ruling ruling) {
    return db.sql(
                """
                insert into actionplan.ruling (plan, number, outcome, reason, at, by_name)
                values (:plan, :number, :outcome, :reason, :now, :by) on conflict do nothing
                """)
            .param("plan", plan.value())
            .param("number", number)
            .param("outcome", ruling.outcome())
            .param("reason", ruling.reason())
            .param("now", ruling.at().atOffset(java.time.ZoneOffset.UTC))
            .param("by", ruling.by())
            .update()
        == 1;
  }

  private static Submission submission(ResultSet row) throws SQLException {
    var outcome = Optional.ofNullable(row.getString("outcome"));
    Optional<Ruling> ruling =
        outcome.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Ruling(
                    outcome.get(),
                    row.getString("reason"),
                    row.getObject("ruled_at", OffsetDateTime.class).toInstant(),
                    row.getString("ruled_by")));
    return new Submission(
        row.getInt("number"),
        row.getInt("template"),
        row.getString("note"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"),
        ruling);
  }
}
