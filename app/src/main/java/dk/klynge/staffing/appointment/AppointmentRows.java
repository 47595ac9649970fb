package dk.klynge.staffing.appointment;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentRows {

  private static final String ALL =
      """
      select * from (
        select a.id, a.version, a.post, p.kind, p.place_name as place, p.cluster, p.institution, p.area, p.campaign,
               p.origin as post_origin, a.person, a.name, a.origin, a.from_day as "from", a.terms, a.share,
               a.offered_at, a.answer_by, a.accepted_at, a.declined_at, a.withdrawn_at, a.withdrawn_reason,
               a.announced_at, a.applied_at, a.answer_reason, a.hindrance, a.hindrance_arguments,
               case when t.appointment is null then 'none' when t.agreed_on is null then 'open' else 'agreed' end
                 as negotiation,
               case when a.withdrawn_at is not null then 'withdrawn'
                    when a.declined_at is not null then 'declined'
                    when a.applied_at is not null then 'appointed'
                    when a.accepted_at is not null then 'accepted'
                    else 'offered' end as state
          from staffing.appointment a
          join staffing.post p on p.id = a.post
          left join staffing.terms_case t on t.appointment = a.id) appointment
      """;

  private final JdbcClient db;
  private final Clock clock;

  AppointmentRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// What a new offer says, beside what its post says.
  record Offer(
      AppointmentId id,
      PostId post,
      PersonId person,
      String name,
      String origin,
      String terms,
      Optional<LocalDate> answerBy) {}

  /// False where the post or the person has an open or accepted offer, also one that is being made
  /// at the same moment, or where the post is withdrawn.
  boolean add(Offer offer) {
    return db.sql(
                """
                insert into staffing.appointment (id, post, person, name, origin, from_day, terms, share, offered_at,
                                                  answer_by)
                select :id, p.id, :person, :name, :origin, p.from_day, :terms, p.share, :now, :by
                  from staffing.post p where p.id = :post and p.withdrawn_at is null
                on conflict do nothing
                """)
            .param("id", offer.id().value())
            .param("post", offer.post().value())
            .param("person", offer.person().value())
            .param("name", offer.name())
            .param("origin", offer.origin())
            .param("terms", offer.terms())
            .param("now", OffsetDateTime.now(clock))
            .param("by", offer.answerBy().orElse(null))
            .update()
        == 1;
  }

  Optional<AppointmentRow> find(AppointmentId id) {
    return db.sql(ALL + " where id = :id")
        .param("id", id.value())
        .query(AppointmentRow.class)
        .optional();
  }

  List<AppointmentRow> of(CampaignId campaign) {
    return db.sql(
            ALL + " where campaign = :campaign order by place collate \"da-x-icu\", offered_at, id")
        .param("campaign", campaign.value())
        .query(AppointmentRow.class)
        .list();
  }

  /// Those of leaders who stay at home are many and have a page of their own.
  List<AppointmentRow> all() {
    return db.sql(
            ALL + " where origin <> 'home' order by place collate \"da-x-icu\", offered_at, id")
        .query(AppointmentRow.class)
        .list();
  }

  /// Accepted, and the register could not be changed on the day; leaders who stay at home too.
  List<AppointmentRow> hindered() {
    return db.sql(
            ALL
                + " where state = 'accepted' and hindrance is not null order by \"from\", place, id")
        .query(AppointmentRow.class)
        .list();
  }

  /// The one that counts: not declined and not withdrawn.
  Optional<AppointmentRow> ofPost(PostId post) {
    return db.sql(ALL + " where post = :post and state not in ('declined', 'withdrawn')")
        .param("post", post.value())
        .query(AppointmentRow.class)
        .optional();
  }

  Optional<AppointmentRow> ofPerson(PersonId person) {
    return db.sql(
            ALL
                + """
                 where person = :person and state not in ('declined', 'withdrawn')
                 order by applied_at desc nulls first, offered_at desc limit 1
                """)
        .param("person", person.value())
        .query(AppointmentRow.class)
        .optional();
  }

  /// The latest first.
  List<AppointmentRow> allOfPerson(PersonId person) {
    return db.sql(ALL + " where person = :person order by offered_at desc, id")
        .param("person", person.value())
        .query(AppointmentRow.class)
        .list();
  }

  boolean isWithdrawn(PostId post) {
    return db.sql("select withdrawn_at is not null from staffing.post where id = :id")
        .param("id", post.value())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  /// False where somebody was quicker, or the post is not to be filled any more.
  boolean answer(AppointmentRow row, String answer, String who, String reason) {
    return db.sql(
                """
                update staffing.appointment a
                   set %s = :now, answered_by = :who, answer_reason = :reason, version = version + 1
                 where a.id = :id and a.version = :version
                   and a.accepted_at is null and a.declined_at is null and a.withdrawn_at is null
                   and not exists (select from staffing.post p where p.id = a.post and p.withdrawn_at is not null)
                """
                    .formatted(answer.equals("accepted") ? "accepted_at" : "declined_at"))
            .param("id", row.id())
            .param("version", row.version())
            .param("who", who)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// False where somebody was quicker, or it cannot be taken back any more.
  boolean withdraw(AppointmentId id, int version, String reason) {
    return db.sql(
                """
                update staffing.appointment
                   set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
                 where id = :id and version = :version
                   and declined_at is null and withdrawn_at is null and applied_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
