package dk.klynge.staffing.redeployment;

import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.redeployment.Facts.Redeployed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everybody who is concerned, with the facts from which it follows how it stands. What other
/// features have noted is read where they keep it: nothing is written down twice.
@Repository
class Ledger {

  /// An appointment that was taken up before the list was made is no news for it.
  private static final String LINES =
      """
      select c.person, c.name, c.email, c.position, c.institution, c.workplace, c.area, area.name as area_name, c.share,
             c.terms, c.education, c.reason, c.leaving_noted_at, c.leaving_on, taken.accepted_at, taken.origin,
             taken.from_day, taken.place_name as taken_place, taken.kind as taken_kind, offer.id as offer, offer.offered_at,
             offer.answer_by, offer.origin as offer_origin, offer.place_name as offer_place, offer.kind as offer_kind,
             agreed.agreed_at, agreed.effective_on as agreed_from, asked.asked_at, notice.begun_at, notice.answer_by as heard_until,
             notice.given_at, notice.leaves_on, declined.declined_at,
             exists (select from staffing.departure d where d.person = c.person and d.ended_at is not null) as gone
        from staffing.concerned c
        join staffing.redeployment r on r.id = c.redeployment
        left join organisation.public_place area
          on area.kind = 'area' and area.id = c.area and area.valid @> r.effective_on
        left join lateral (
          select a.accepted_at, a.origin, a.from_day, p.place_name, p.kind
            from staffing.appointment a join staffing.post p on p.id = a.post
           where a.person = c.person and a.accepted_at is not null and a.withdrawn_at is null
             and (a.applied_at is null or a.applied_at >= r.made_at)
           order by a.accepted_at desc limit 1) taken on true
        left join lateral (
          select a.id, a.offered_at, a.answer_by, a.origin, p.place_name, p.kind
            from staffing.appointment a join staffing.post p on p.id = a.post
           where a.person = c.person and a.accepted_at is null and a.declined_at is null and a.withdrawn_at is null
           order by a.offered_at desc limit 1) offer on true
        left join lateral (
          select s.agreed_at, s.effective_on from staffing.arrangement s
           where s.person = c.person and s.agreed_at is not null and s.withdrawn_at is null limit 1) agreed on true
        left join lateral (
          select s.asked_at from staffing.arrangement s
           where s.person = c.person and s.agreed_at is null and s.refused_at is null and s.withdrawn_at is null
           limit 1) asked on true
        left join lateral (
          select n.begun_at, n.answer_by, n.given_at, n.leaves_on from staffing.notice n
           where n.person = c.person and n.withdrawn_at is null limit 1) notice on true
        left join lateral (
          select max(a.declined_at) as declined_at from staffing.appointment a
           where a.person = c.person and a.origin = 'redeployment' and a.offered_at >= r.made_at) declined on true
       where c.redeployment = :round
      """;

  private final JdbcClient db;
  private final Clock clock;

  Ledger(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// One person of the ledger.
  record Line(
      UUID person,
      String name,
      String email,
      String position,
      @Nullable UUID institution,
      String workplace,
      @Nullable UUID area,
      @Nullable String areaName,
      BigDecimal share,
      String terms,
      String education,
      String reason,
      @Nullable OffsetDateTime leavingNotedAt,
      @Nullable LocalDate leavingOn,
      @Nullable OffsetDateTime acceptedAt,
      @Nullable String origin,
      @Nullable LocalDate fromDay,
      @Nullable String takenPlace,
      @Nullable String takenKind,
      @Nullable UUID offer,
      @Nullable OffsetDateTime offeredAt,
      @Nullable LocalDate answerBy,
      @Nullable String offerOrigin,
      @Nullable String offerPlace,
      @Nullable String offerKind,
      @Nullable OffsetDateTime agreedAt,
      @Nullable LocalDate agreedFrom,
      @Nullable OffsetDateTime askedAt,
      @Nullable OffsetDateTime begunAt,
      @Nullable LocalDate heardUntil,
      @Nullable OffsetDateTime givenAt,
      @Nullable LocalDate leavesOn,
      @Nullable OffsetDateTime declinedAt,
      boolean gone) {

    Facts facts() {
      return new Facts(
          at(leavingNotedAt),
          at(acceptedAt),
          "redeployment".equals(origin) ? Redeployed.YES : Redeployed.NO,
          at(offeredAt),
          at(agreedAt),
          at(askedAt),
          at(begunAt),
          at(givenAt),
          at(declinedAt));
    }

    Standing standing() {
      return Standing.of(facts());
    }

    private static Optional<Instant> at(@Nullable OffsetDateTime time) {
      return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
  }

  /// By area and name in Danish order.
  List<Line> lines(RedeploymentId round) {
    return db.sql(
            LINES
                + " order by area.name collate \"da-x-icu\" nulls last, c.name collate"
                + " \"da-x-icu\", c.person")
        .param("round", round.value())
        .query(Line.class)
        .list();
  }

  Optional<Line> line(RedeploymentId round, UUID person) {
    return db.sql(LINES + " and c.person = :person")
        .param("round", round.value())
        .param("person", person)
        .query(Line.class)
        .optional();
  }

  /// Counted apart from the lines, so that a lost one shows.
  int heads(RedeploymentId round) {
    return db.sql("select count(*) from staffing.concerned where redeployment = :round")
        .param("round", round.value())
        .query(Integer.class)
        .single();
  }

  /// The latest round in which the person is.
  Optional<RedeploymentId> roundOf(UUID person) {
    return db.sql(
            """
            select r.id from staffing.redeployment r join staffing.concerned c on c.redeployment = r.id
             where c.person = :person order by r.ended_at nulls first, r.made_at desc limit 1
            """)
        .param("person", person)
        .query(UUID.class)
        .optional()
        .map(RedeploymentId::new);
  }

  boolean leaves(RedeploymentId round, UUID person, LocalDate day) {
    return db.sql(
                """
                update staffing.concerned set leaving_noted_at = :now, leaving_on = :day
                 where redeployment = :round and person = :person and leaving_noted_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("day", day)
            .param("round", round.value())
            .param("person", person)
            .update()
        == 1;
  }

  boolean stays(RedeploymentId round, UUID person) {
    return db.sql(
                """
                update staffing.concerned set leaving_noted_at = null, leaving_on = null
                 where redeployment = :round and person = :person and leaving_noted_at is not null
                   and not exists (select from staffing.departure d
                                    where d.kind = 'own' and d.origin = concerned.redeployment
                                      and d.person = concerned.person and d.ended_at is not null)
                """)
            .param("round", round.value())
            .param("person", person)
            .update()
        == 1;
  }
}
