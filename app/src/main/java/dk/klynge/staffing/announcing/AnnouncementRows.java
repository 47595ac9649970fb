package dk.klynge.staffing.announcing;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnnouncementRows {

  private final JdbcClient db;
  private final Clock clock;

  AnnouncementRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Somebody who has accepted a post.
  ///
  /// @param position that the person leaves
  /// @param home where they work until then
  record Appointed(
      UUID id,
      UUID person,
      String name,
      String kind,
      String place,
      LocalDate from,
      @Nullable OffsetDateTime announcedAt,
      String negotiation,
      @Nullable String position,
      @Nullable UUID home) {

    PersonId personId() {
      return new PersonId(person);
    }
  }

  /// By place in Danish order.
  List<Appointed> appointed(CampaignId campaign) {
    return db.sql(
            """
            select a.id, a.person, a.name, p.kind, p.place_name as place, a.from_day as "from", a.announced_at,
                   case when t.appointment is null then 'none' when t.agreed_on is null then 'open' else 'agreed' end
                     as negotiation,
                   l.position, l.place as home
              from staffing.appointment a
              join staffing.post p on p.id = a.post
              left join staffing.terms_case t on t.appointment = a.id
              left join staffing.left_behind l on l.appointment = a.id
             where p.campaign = :campaign and a.accepted_at is not null and a.withdrawn_at is null
             order by p.place_name collate "da-x-icu", a.id
            """)
        .param("campaign", campaign.value())
        .query(Appointed.class)
        .list();
  }

  record Applicant(UUID person, String name, String email) {}

  /// Those who applied and are not among the appointed, each once.
  List<Applicant> others(CampaignId campaign) {
    return db.sql(
            """
            select distinct on (a.person) a.person, a.name, a.email
              from staffing.application a
             where a.campaign = :campaign and a.submitted_at is not null and a.withdrawn_at is null
               and not exists (select from staffing.appointment o join staffing.post p on p.id = o.post
                                where o.person = a.person and p.campaign = :campaign
                                  and o.accepted_at is not null and o.withdrawn_at is null)
             order by a.person, a.email desc
            """)
        .param("campaign", campaign.value())
        .query(Applicant.class)
        .list();
  }

  record Announced(UUID id, String text, OffsetDateTime madeAt) {}

  Optional<Announced> latest(CampaignId campaign) {
    return db.sql(
            """
            select id, text, made_at from staffing.announcement
             where campaign = :campaign order by made_at desc limit 1
            """)
        .param("campaign", campaign.value())
        .query(Announced.class)
        .optional();
  }

  /// False where the form was sent before.
  boolean add(UUID id, String form, CampaignId campaign, String text, String who) {
    return db.sql(
                """
                insert into staffing.announcement (id, form, campaign, text, made_at, made_by)
                values (:id, :form, :campaign, :text, :now, :who) on conflict do nothing
                """)
            .param("id", id)
            .param("form", form)
            .param("campaign", campaign.value())
            .param("text", text)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  /// Which of them were not announced until now.
  boolean announce(UUID appointment) {
    return db.sql(
                """
                update staffing.appointment set announced_at = :now, version = version + 1
                 where id = :id and announced_at is null and accepted_at is not null and withdrawn_at is null
                """)
            .param("id", appointment)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
