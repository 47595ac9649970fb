package dk.klynge.staffing.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Hearings and notices.
@Repository
class Notices {

  private static final String COLUMNS =
      """
      select n.id, n.version, n.person, n.name, n.institution, n.workplace, n.area, n.terms, n.heard_on, n.answer_by,
             n.answered_on, n.given_on, n.leaves_on, n.withdrawn_at, n.withdrawn_reason, c.reason as crossing,
             c.council_told_on,
             case when n.withdrawn_at is not null then 'withdrawn' when n.given_on is not null then 'given'
                  when n.answered_on is not null then 'answered' else 'hearing' end as state,
             n.id in (select origin from staffing.departure where kind = 'notice' and ended_at is not null) as employment_over
        from staffing.notice n left join staffing.collective_dismissal c on c.notice = n.id
      """;

  private final JdbcClient db;
  private final Clock clock;

  Notices(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param state hearing, answered, given or withdrawn
  /// @param crossing why it was given although it crosses the threshold
  record Noticed(
      UUID id,
      int version,
      UUID person,
      String name,
      @Nullable UUID institution,
      String workplace,
      @Nullable UUID area,
      String terms,
      LocalDate heardOn,
      LocalDate answerBy,
      @Nullable LocalDate answeredOn,
      @Nullable LocalDate givenOn,
      @Nullable LocalDate leavesOn,
      @Nullable OffsetDateTime withdrawnAt,
      @Nullable String withdrawnReason,
      @Nullable String crossing,
      @Nullable LocalDate councilToldOn,
      String state,
      boolean employmentOver) {}

  /// Who is heard, as the register or the ledger knows them.
  record Heard(
      UUID person,
      String name,
      Optional<UUID> institution,
      String workplace,
      Optional<UUID> area,
      String terms) {}

  /// Those without a post who may be heard: on a list of redeployment, without an open notice.
  List<Heard> possible() {
    return db.sql(
            """
            select distinct on (c.name collate "da-x-icu", c.person) c.person, c.name, c.institution, c.workplace, c.area, c.terms
              from staffing.concerned c join staffing.redeployment r on r.id = c.redeployment and r.ended_at is null
             where c.leaving_noted_at is null
               and not exists (select from staffing.notice n where n.person = c.person and n.withdrawn_at is null)
               and not exists (select from staffing.appointment a
                                where a.person = c.person and a.declined_at is null and a.withdrawn_at is null
                                  and (a.applied_at is null or a.applied_at >= r.made_at))
             order by c.name collate "da-x-icu", c.person
            """)
        .query((row, _) ->
            new Heard(
                row.getObject("person", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getObject("institution", UUID.class)),
                row.getString("workplace"),
                Optional.ofNullable(row.getObject("area", UUID.class)),
                row.getString("terms")))
        .list();
  }

  List<Noticed> all() {
    return db.sql(COLUMNS + " order by n.withdrawn_at is not null, n.begun_at desc, n.id")
        .query(Noticed.class)
        .list();
  }

  Optional<Noticed> find(UUID id) {
    return db.sql(COLUMNS + " where n.id = :id").param("id", id).query(Noticed.class).optional();
  }

  /// False where there is an open one for the person.
  boolean hear(UUID id, Heard who, LocalDate on, LocalDate answerBy, String by) {
    return db.sql(
                """
                insert into staffing.notice (id, person, name, institution, workplace, area, terms, heard_on, answer_by,
                                             begun_at, begun_by)
                values (:id, :person, :name, :institution::uuid, :workplace, :area::uuid, :terms, :on, :answerBy, :now, :by)
                on conflict do nothing
                """)
            .param("id", id)
            .param("person", who.person())
            .param("name", who.name())
            .param("institution", who.institution().orElse(null))
            .param("workplace", who.workplace())
            .param("area", who.area().orElse(null))
            .param("terms", who.terms())
            .param("on", on)
            .param("answerBy", answerBy)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  boolean answered(UUID id, int version, LocalDate on) {
    return db.sql(
                """
                update staffing.notice set answered_on = :on, version = version + 1
                 where id = :id and version = :version and given_on is null and withdrawn_at is null
                """)
            .param("id", id)
            .param("version", version)
            .param("on", on)
            .update()
        == 1;
  }

  boolean give(UUID id, int version, LocalDate on, LocalDate leaves) {
    return db.sql(
                """
                update staffing.notice
                   set given_on = :on, leaves_on = :leaves, given_at = :now, version = version + 1
                 where id = :id and version = :version and given_on is null and withdrawn_at is null
                """)
            .param("id", id)
            .param("version", version)
            .param("on", on)
            .param("leaves", leaves)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean withdraw(UUID id, int version, String reason) {
    return db.sql(
                """
                update staffing.notice
                   set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
                 where id = :id and version = :version and withdrawn_at is null
                   and id not in (select origin from staffing.departure where kind = 'notice' and ended_at is not null)
                """)
            .param("id", id)
            .param("version", version)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// An ending that the watch counts, and where it happens.
  ///
  /// @param kind dismissal, or agreement on favourable terms
  record Ending(UUID institution, @Nullable UUID area, LocalDate day, String kind) {}

  /// Agreements to retire are such endings: § 1(2). Senior posts are not, for people stay.
  List<Ending> endings() {
    return db.sql(
            """
            select institution, area, given_on as day, 'dismissal' as kind from staffing.notice
             where given_on is not null and withdrawn_at is null and institution is not null
            union all
            select institution, area, negotiated_on, 'agreement' from staffing.arrangement
             where kind = 'retirement' and agreed_at is not null and withdrawn_at is null and institution is not null
            """)
        .query(Ending.class)
        .list();
  }

  String unit() {
    return db.sql("select unit from staffing.undertaking_setting order by number desc limit 1")
        .query(String.class)
        .optional()
        .orElse("municipality");
  }

  void count(String unit, String who) {
    db.sql(
            "insert into staffing.undertaking_setting (unit, set_at, set_by) values (:unit, :now,"
                + " :who)")
        .param("unit", unit)
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .update();
  }

  /// Two who give a notice at the same moment count one after the other.
  void lock() {
    db.sql("select 1 from (select pg_advisory_xact_lock(hashtext('staffing.notice'))) waited")
        .query(Integer.class)
        .single();
  }

  /// When the duties were done.
  record Duties(LocalDate informedOn, LocalDate negotiatedOn, LocalDate councilToldOn) {}

  void crossed(UUID notice, Judgement judgement, String reason, Duties duties, String who) {
    db.sql(
            """
            insert into staffing.collective_dismissal (notice, undertaking, employees, counted, threshold,
              thresholds_version, reason, informed_on, negotiated_on, council_told_on, confirmed_at, confirmed_by)
            values (:notice, :undertaking, :employees, :counted, :threshold, :version, :reason, :informed, :negotiated,
                    :told, :now, :who)
            """)
        .param("notice", notice)
        .param("undertaking", judgement.undertaking().name())
        .param("employees", judgement.undertaking().employees())
        .param("counted", judgement.fullest().counted())
        .param("threshold", judgement.limit().orElseThrow())
        .param("version", judgement.thresholds().version())
        .param("reason", reason)
        .param("informed", duties.informedOn())
        .param("negotiated", duties.negotiatedOn())
        .param("told", duties.councilToldOn())
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .update();
  }

  /// The dates of the duties as they were confirmed last, to begin a form with.
  Optional<Duties> lastDuties() {
    return db.sql(
            """
            select informed_on, negotiated_on, council_told_on from staffing.collective_dismissal
             order by confirmed_at desc limit 1
            """)
        .query(Duties.class)
        .optional();
  }
}
