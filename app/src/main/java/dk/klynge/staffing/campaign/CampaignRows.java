package dk.klynge.staffing.campaign;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Campaigns are made, started and ended.
@Repository
class CampaignRows {

  private final JdbcClient db;
  private final Clock clock;

  CampaignRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// What a campaign is made of.
  ///
  /// @param form that it was made from, so that sending it twice makes one; empty for the program
  record Content(
      String name,
      Timetable timetable,
      String track,
      Optional<UUID> decision,
      Optional<LocalDate> decidedOn,
      LocalDate effectiveOn,
      Optional<String> form) {}

  Optional<CampaignId> madeFrom(String form) {
    return db.sql("select id from staffing.campaign where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(CampaignId::new);
  }

  void insert(CampaignId id, Content content, String by) {
    var timetable = content.timetable();
    db.sql(
            """
            insert into staffing.campaign (id, name, kind, track, decision, decided_on, effective_on, template,
              template_version, eligible, rounds, made_at, made_by, form)
            values (:id, :name, :kind, :track, :decision::uuid, :decided::date, :effective, :template, :version,
              :eligible::text[], :rounds, :now, :by, :form)
            """)
        .param("id", id.value())
        .param("name", content.name())
        .param("kind", timetable.kind().code())
        .param("track", content.track())
        .param("decision", content.decision().orElse(null))
        .param("decided", content.decidedOn().orElse(null))
        .param("effective", content.effectiveOn())
        .param("template", timetable.key())
        .param("version", timetable.version())
        .param("eligible", "{" + String.join(",", timetable.eligible()) + "}")
        .param("rounds", timetable.rounds())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .param("form", content.form().orElse(null))
        .update();
  }

  /// The campaign that a decision has brought for a kind of post and a track.
  Optional<CampaignId> of(UUID decision, PostKind kind, String track) {
    return db.sql(
            """
            select id from staffing.campaign
             where decision = :decision and kind = :kind and track = :track and state <> 'cancelled'
            """)
        .param("decision", decision)
        .param("kind", kind.code())
        .param("track", track)
        .query(UUID.class)
        .optional()
        .map(CampaignId::new);
  }

  record Source(int version, String template, @Nullable UUID decision) {}

  Source source(CampaignId id) {
    return db.sql("select version, template, decision from staffing.campaign where id = :id")
        .param("id", id.value())
        .query(Source.class)
        .single();
  }

  /// False where somebody changed it since that version.
  boolean become(CampaignId id, int version, String state) {
    return db.sql(
                """
                update staffing.campaign
                   set state = :state, version = version + 1,
                       ended_at = case when :state in ('ended', 'cancelled') then :now::timestamptz end
                 where id = :id and version = :version
                """)
            .param("id", id.value())
            .param("version", version)
            .param("state", state)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  record Agreement(LocalDate concludedOn, String note) {}

  Optional<Agreement> agreement(PostKind kind, String track) {
    return db.sql(
            """
            select concluded_on, note from staffing.pay_agreement where kind = :kind and track = :track
            """)
        .param("kind", kind.code())
        .param("track", track)
        .query(Agreement.class)
        .optional();
  }

  void conclude(PostKind kind, String track, Agreement agreement, String by) {
    db.sql(
            """
            insert into staffing.pay_agreement (kind, track, concluded_on, note, noted_at, noted_by)
            values (:kind, :track, :on, :note, :now, :by)
            on conflict (kind, track) do update
              set concluded_on = excluded.concluded_on, note = excluded.note, noted_at = excluded.noted_at,
                  noted_by = excluded.noted_by
            """)
        .param("kind", kind.code())
        .param("track", track)
        .param("on", agreement.concludedOn())
        .param("note", agreement.note())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  Optional<String> override(CampaignId id) {
    return db.sql("select reason from staffing.announcement_override where campaign = :id")
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  void override(CampaignId id, String reason, String by) {
    db.sql(
            """
            insert into staffing.announcement_override (campaign, reason, made_at, made_by)
            values (:id, :reason, :now, :by) on conflict (campaign) do nothing
            """)
        .param("id", id.value())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  /// Campaigns of the decision that nobody has been appointed in.
  List<CampaignId> untouched(UUID decision) {
    return db
        .sql(
            """
            select c.id from staffing.campaign c
             where c.decision = :decision and c.state in ('prepared', 'running')
               and not exists (select from staffing.post p join staffing.appointment a on a.post = p.id
                                where p.campaign = c.id and a.accepted_at is not null and a.withdrawn_at is null)
            """)
        .param("decision", decision)
        .query(UUID.class)
        .list()
        .stream()
        .map(CampaignId::new)
        .toList();
  }
}
