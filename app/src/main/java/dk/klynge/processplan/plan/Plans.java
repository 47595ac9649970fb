package dk.klynge.processplan.plan;

import dk.klynge.processplan.PlanId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The plans without their activities.
@Repository
class Plans {

  private static final String COLUMNS =
      """
      select id, version, title, template, template_version, decided_on, effective_on, closed_at is not null as closed
        from processplan.plan
      """;

  private final JdbcClient db;
  private final Clock clock;

  Plans(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Row(
      UUID id,
      int version,
      String title,
      String template,
      int templateVersion,
      LocalDate decidedOn,
      LocalDate effectiveOn,
      boolean closed) {}

  /// @param form that it was made from; empty for the program
  record Content(
      String title,
      String template,
      int templateVersion,
      @Nullable UUID decision,
      LocalDate decidedOn,
      LocalDate effectiveOn,
      @Nullable String form) {}

  Optional<PlanId> madeFrom(String form) {
    return db.sql("select id from processplan.plan where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(PlanId::new);
  }

  void insert(PlanId id, Content content, String by) {
    db.sql(
            """
            insert into processplan.plan (id, title, template, template_version, decision, decided_on, effective_on,
                                          form, made_at, made_by)
            values (:id, :title, :template, :version, :decision::uuid, :decided, :effective, :form, :now, :by)
            """)
        .param("id", id.value())
        .param("title", content.title())
        .param("template", content.template())
        .param("version", content.templateVersion())
        .param("decision", content.decision())
        .param("decided", content.decidedOn())
        .param("effective", content.effectiveOn())
        .param("form", content.form())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  Optional<Row> find(PlanId id) {
    return db.sql(COLUMNS + " where id = :id").param("id", id.value()).query(Row.class).optional();
  }

  Optional<PlanId> carryingOut(UUID decision) {
    return db.sql(
            "select id from processplan.plan where decision = :decision and closed_at is null")
        .param("decision", decision)
        .query(UUID.class)
        .optional()
        .map(PlanId::new);
  }

  /// The newest first.
  List<Row> all() {
    return db.sql(COLUMNS + " order by made_at desc, id").query(Row.class).list();
  }

  /// Keeps everybody else from changing the plan until the transaction ends; empty where somebody
  /// has changed it since that version.
  Optional<Integer> next(PlanId id, int version) {
    return db.sql(
            """
            update processplan.plan set version = version + 1 where id = :id and version = :version
            returning version
            """)
        .param("id", id.value())
        .param("version", version)
        .query(Integer.class)
        .optional();
  }

  /// The same whatever version it has.
  void touch(PlanId id) {
    db.sql("update processplan.plan set version = version + 1 where id = :id")
        .param("id", id.value())
        .update();
  }

  void anchor(PlanId id, LocalDate decided, LocalDate effective) {
    db.sql(
            "update processplan.plan set decided_on = :decided, effective_on = :effective where id = :id")
        .param("id", id.value())
        .param("decided", decided)
        .param("effective", effective)
        .update();
  }

  /// Once for a plan; false where a decision is named already, or another plan has this one.
  boolean decidedBy(PlanId id, UUID decision) {
    return db.sql(
                """
                update processplan.plan set decision = :decision
                 where id = :id and decision is null
                   and not exists (select from processplan.plan where decision = :decision)
                """)
            .param("id", id.value())
            .param("decision", decision)
            .update()
        == 1;
  }

  void lift(PlanId id, int templateVersion) {
    db.sql("update processplan.plan set template_version = :version where id = :id")
        .param("id", id.value())
        .param("version", templateVersion)
        .update();
  }

  void close(PlanId id) {
    db.sql(
            "update processplan.plan set closed_at = :now, version = version + 1 where id = :id and closed_at is null")
        .param("id", id.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Set<String> openGates(PlanId id) {
    return new TreeSet<>(
        db.sql("select key from processplan.gate where plan = :id")
            .param("id", id.value())
            .query(String.class)
            .list());
  }

  /// False where it was open before.
  boolean open(PlanId id, String gate, String by) {
    return db.sql(
                """
                insert into processplan.gate (plan, key, opened_on, opened_by) values (:id, :gate, :today, :by)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("gate", gate)
            .param("today", LocalDate.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
