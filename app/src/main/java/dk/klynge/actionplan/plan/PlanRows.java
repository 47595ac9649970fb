package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanStatus;
import dk.klynge.organisation.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanRows {

  private static final String COLUMNS = "select id, cluster, name, template from actionplan.plan";

  /// The latest submission tells how far a plan has come.
  private static final String STATUS =
      """
      select p.id, case when s.number is null then 'BEGUN'
                        when r.outcome is null then 'SUBMITTED'
                        when r.outcome = 'approved' then 'APPROVED' else 'RETURNED' end as status
        from actionplan.plan p
        left join lateral (select number from actionplan.submission s where s.plan = p.id
                            order by number desc limit 1) s on true
        left join actionplan.ruling r on r.plan = p.id and r.number = s.number
      """;

  private final JdbcClient db;
  private final Clock clock;

  PlanRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<ActionPlan> find(PlanId id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id.value())
        .query((row, _) -> plan(row))
        .optional();
  }

  Optional<ActionPlan> of(ClusterId cluster) {
    return db.sql(COLUMNS + " where cluster = :cluster")
        .param("cluster", cluster.value())
        .query((row, _) -> plan(row))
        .optional();
  }

  List<ActionPlan> all() {
    return db.sql(COLUMNS).query((row, _) -> plan(row)).list();
  }

  Map<PlanId, PlanStatus> statuses() {
    return db
        .sql(STATUS)
        .query((row, _) ->
            Map.entry(
                new PlanId(row.getObject("id", UUID.class)),
                PlanStatus.valueOf(row.getString("status"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<PlanStatus> status(PlanId id) {
    return db.sql(STATUS + " where p.id = :id")
        .param("id", id.value())
        .query((row, _) -> PlanStatus.valueOf(row.getString("status")))
        .optional();
  }

  /// The plan of the cluster; begun now unless there is one.
  PlanId begin(ClusterId cluster, String name, int template, String by) {
    db.sql(
            """
            insert into actionplan.plan (id, cluster, name, template, made_at, made_by)
            values (:id, :cluster, :name, :template, :now, :by) on conflict (cluster) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("cluster", cluster.value())
        .param("name", name)
        .param("template", template)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
    return of(cluster).orElseThrow().id();
  }

  /// False where it does not have that version any more.
  boolean lift(ActionPlan plan, int template, String by) {
    int lifted =
        db.sql("update actionplan.plan set template = :to where id = :id and template = :from")
            .param("to", template)
            .param("id", plan.id().value())
            .param("from", plan.template())
            .update();
    if (lifted == 1)
      db.sql(
              """
              insert into actionplan.lifting (plan, from_template, to_template, at, by_name)
              values (:plan, :from, :to, :now, :by)
              """)
          .param("plan", plan.id().value())
          .param("from", plan.template())
          .param("to", template)
          .param("now", OffsetDateTime.now(clock))
          .param("by", by)
          .update();
    return lifted == 1;
  }

  private static ActionPlan plan(ResultSet row) throws SQLException {
    return new ActionPlan(
        new PlanId(row.getObject("id", UUID.class)),
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getString("name"),
        row.getInt("template"));
  }
}
