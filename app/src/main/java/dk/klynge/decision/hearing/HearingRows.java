package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing.Prolongation;
import dk.klynge.decision.Hearing.Proposal;
import dk.klynge.decision.HearingId;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes hearings; [KnownHearings] reads them.
@Repository
class HearingRows {

  private final JdbcClient db;
  private final JsonMapper json;
  private final Guard guard;
  private final Clock clock;

  HearingRows(JdbcClient db, JsonMapper json, Guard guard, Clock clock) {
    this.db = db;
    this.json = json;
    this.guard = guard;
    this.clock = clock;
  }

  /// The same form sent twice makes one hearing: the id of the first is the answer.
  Optional<HearingId> madeFrom(String form) {
    return db.sql("select id from decision.hearing where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(HearingId::new);
  }

  void insert(HearingId id, String form, HearingContent content) {
    values(
            """
            insert into decision.hearing (id, form, title, introduction, scenario, scenario_revision,
              scenario_name, scenario_day, first_day, last_day, audience, made_at, made_by, made_by_name)
            values (:id, :form, :title, :introduction, :scenario, :revision, :name, :day, :first, :last,
              :audience, :now, :by, :byName)
            """,
            content)
        .param("id", id.value())
        .param("form", form)
        .param("now", now())
        .param("by", guard.who())
        .param("byName", guard.name())
        .update();
    clusters(id, content.proposal());
  }

  /// False where somebody changed it since that version.
  boolean update(HearingId id, int version, HearingContent content) {
    var changed =
        values(
                """
                update decision.hearing
                   set version = version + 1, title = :title, introduction = :introduction, scenario = :scenario,
                       scenario_revision = :revision, scenario_name = :name, scenario_day = :day,
                       first_day = :first, last_day = :last, audience = :audience
                 where id = :id and version = :version
                """,
                content)
            .param("id", id.value())
            .param("version", version)
            .update();
    return changed == 1;
  }

  private StatementSpec values(String statement, HearingContent content) {
    return db.sql(statement)
        .param("title", content.title())
        .param("introduction", content.introduction())
        .param("scenario", content.proposal().scenario().value())
        .param("revision", content.proposal().revision())
        .param("name", content.proposal().name())
        .param("day", content.proposal().day())
        .param("first", content.first())
        .param("last", content.last())
        .param("audience", content.audience().name());
  }

  /// Only before it is announced: afterwards answers are about these clusters.
  void putForward(HearingId id, Proposal proposal) {
    db.sql("delete from decision.hearing_cluster where hearing = :id")
        .param("id", id.value())
        .update();
    clusters(id, proposal);
  }

  private void clusters(HearingId id, Proposal proposal) {
    var place = 0;
    for (var cluster : proposal.clusters())
      db.sql(
              """
              insert into decision.hearing_cluster (hearing, cluster, place, name, kind, members)
              values (:hearing, :cluster, :place, :name, :kind, :members::jsonb)
              """)
          .param("hearing", id.value())
          .param("cluster", cluster.id().value())
          .param("place", place++)
          .param("name", cluster.name())
          .param("kind", cluster.kind())
          .param("members", json.writeValueAsString(cluster.members()))
          .update();
  }

  boolean announce(HearingId id) {
    return db.sql(
                """
                update decision.hearing set announced_at = :now, version = version + 1
                 where id = :id and announced_at is null
                """)
            .param("id", id.value())
            .param("now", now())
            .update()
        == 1;
  }

  void prolong(HearingId id, Prolongation again) {
    var prolongation = UUID.randomUUID();
    db.sql(
            """
            insert into decision.prolongation (id, hearing, first_day, last_day, reason, made_at, made_by_name)
            values (:id, :hearing, :first, :last, :reason, :now, :by)
            """)
        .param("id", prolongation)
        .param("hearing", id.value())
        .param("first", again.first())
        .param("last", again.last())
        .param("reason", again.reason())
        .param("now", now())
        .param("by", guard.name())
        .update();
    for (var cluster : again.clusters())
      db.sql(
              """
              insert into decision.prolongation_cluster (prolongation, hearing, cluster)
              values (:prolongation, :hearing, :cluster)
              """)
          .param("prolongation", prolongation)
          .param("hearing", id.value())
          .param("cluster", cluster.value())
          .update();
  }

  /// Keeps everybody else from changing it until the transaction ends.
  void lock(HearingId id) {
    db.sql("select 1 from decision.hearing where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
