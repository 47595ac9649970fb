package dk.klynge.staffing.redeployment;

import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.RedeploymentId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The answers to offers of redeployment, and what of them is still to be put into the register.
@Repository
class Offers {

  private static final String COLUMNS =
      """
      select a.id, a.person, a.name, a.post, p.kind, p.institution, p.place_name as place, p.requirements, a.share, a.terms,
             a.from_day, a.offered_at, a.answer_by, a.accepted_at, a.declined_at, a.withdrawn_at, a.withdrawn_reason,
             a.applied_at,
             case when a.withdrawn_at is not null then 'withdrawn' when a.declined_at is not null then 'declined'
                  when a.applied_at is not null then 'applied' when a.accepted_at is not null then 'accepted'
                  else 'open' end as state
        from staffing.appointment a join staffing.post p on p.id = a.post
       where a.origin = 'redeployment'
      """;

  private final JdbcClient db;
  private final Clock clock;

  Offers(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param state open, accepted, declined, withdrawn or applied (the register is changed)
  record Offer(
      UUID id,
      UUID person,
      String name,
      UUID post,
      String kind,
      UUID institution,
      String place,
      String requirements,
      BigDecimal share,
      String terms,
      LocalDate fromDay,
      OffsetDateTime offeredAt,
      @Nullable LocalDate answerBy,
      @Nullable OffsetDateTime acceptedAt,
      @Nullable OffsetDateTime declinedAt,
      @Nullable OffsetDateTime withdrawnAt,
      @Nullable String withdrawnReason,
      @Nullable OffsetDateTime appliedAt,
      String state) {

    boolean open() {
      return state.equals("open");
    }
  }

  Optional<Offer> find(AppointmentId id) {
    return db.sql(COLUMNS + " and a.id = :id")
        .param("id", id.value())
        .query(Offer.class)
        .optional();
  }

  /// All that the person was offered since the round was begun, the latest first.
  List<Offer> of(RedeploymentId round, UUID person) {
    return db.sql(
            COLUMNS
                + """
                   and a.person = :person
                   and a.offered_at >= (select made_at from staffing.redeployment where id = :round)
                 order by a.offered_at desc
                """)
        .param("person", person)
        .param("round", round.value())
        .query(Offer.class)
        .list();
  }

  /// False where it has an answer already, or was taken back.
  boolean answer(AppointmentId id, String answer) {
    var column = answer.equals("accepted") ? "accepted_at" : "declined_at";
    return db.sql(
                "update staffing.appointment set "
                    + column
                    + " = :now, version = version + 1 where id = :id and origin = 'redeployment'"
                    + " and accepted_at is null and declined_at is null and withdrawn_at is null")
            .param("now", OffsetDateTime.now(clock))
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean withdraw(AppointmentId id, String reason) {
    return db.sql(
                """
                update staffing.appointment
                   set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
                 where id = :id and origin = 'redeployment' and declined_at is null and withdrawn_at is null
                   and applied_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("reason", reason)
            .param("id", id.value())
            .update()
        == 1;
  }

  record Hindrance(LocalDate day, String key, String arguments) {}

  /// Why an accepted post could not be put into the register when it was last tried; arguments one
  /// a line. Empty once it is.
  Optional<Hindrance> hindrance(UUID person) {
    return db.sql(
            """
            select tried_on as day, hindrance as key, hindrance_arguments as arguments
              from staffing.appointment
             where person = :person and hindrance is not null and tried_on is not null
               and applied_at is null and withdrawn_at is null
             order by offered_at desc limit 1
            """)
        .param("person", person)
        .query(Hindrance.class)
        .optional();
  }
}
