package dk.klynge.staffing.privacy;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.privacy.RetentionRules.RetentionRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is due to be deleted, and what was.
@Repository
class Deletions {

  /// Deleted since it ended, and since the complaints that kept something of it were released.
  private static final String DONE =
      """
      select from staffing.deletion d
       where d.campaign = c.id and d.deleted_at >= c.ended_at
         and not exists (select from staffing.retention_hold r
                          where r.campaign = c.id and r.placed_at <= d.deleted_at and r.released_at > d.deleted_at)
      """;

  /// Ended, not held as a whole, and not deleted since.
  private static final String DUE =
      """
       c.ended_at is not null
       and ((c.ended_at at time zone 'Europe/Copenhagen')::date + make_interval(months => :months))::date <= :today
       and not exists (select from staffing.retention_hold h
                        where h.campaign = c.id and h.released_at is null and h.about = 'campaign')
       and not exists (
      """
          + DONE
          + ")";

  /// What came of each application, counted; asked before anything is deleted.
  private static final String COUNT =
      """
      insert into staffing.deletion_outcome (deletion, kind, area, outcome, applications)
      select :number, kind, area, outcome, count(*)
        from (select c.kind, a.area,
                case
                  when a.submitted_at is null then 'not_submitted'
                  when a.withdrawn_at is not null then 'withdrawn'
                  when o.appointed then 'appointed'
                  when o.declined then 'declined'
                  when exists (select from assessment.recommended r where r.application = a.id) then 'recommended'
                  when not coalesce(s.qualified, true) then 'not_qualified'
                  else 'not_chosen'
                end as outcome
                from staffing.application a
                join staffing.campaign c on c.id = a.campaign
                left join assessment.screening s on s.application = a.id
                left join lateral (
                  select bool_or(t.accepted_at is not null and t.withdrawn_at is null) as appointed,
                         bool_or(t.declined_at is not null) as declined
                    from staffing.appointment t
                    join staffing.post p on p.id = t.post
                   where p.campaign = a.campaign and coalesce(p.area = a.area, false)
                     and t.person = a.person) o on true
               where a.campaign = :campaign
                 and a.id not in (select application from staffing.held_application)) judged
       group by kind, area, outcome
      """;

  private static final String STANDINGS =
      """
      select c.id, c.name,
             (select count(*) from staffing.application a where a.campaign = c.id) as applications,
             ((c.ended_at at time zone 'Europe/Copenhagen')::date + make_interval(months => :months))::date as due,
             case
               when exists (select from staffing.retention_hold h
                             where h.campaign = c.id and h.released_at is null and h.about = 'campaign') then 'held'
               when exists (select from staffing.retention_hold h
                             where h.campaign = c.id and h.released_at is null) then 'held_partly'
               when exists (
      """
          + DONE
          + """
                   ) then 'deleted'
                   when c.ended_at is null then 'running'
                   else 'kept'
                 end as state
            from staffing.campaign c
           order by due nulls last, c.name collate "da-x-icu", c.id
          """;

  private final JdbcClient db;
  private final Clock clock;

  Deletions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param held applications that complaints kept
  record Deletion(long number, String campaign, int months, Instant at, int entries, int held) {}

  record Outcome(long deletion, String kind, String area, String outcome, int applications) {}

  List<CampaignId> due(RetentionRule rule) {
    return db
        .sql("select c.id from staffing.campaign c where " + DUE + " order by c.ended_at, c.id")
        .param("months", rule.months())
        .param("today", LocalDate.now(clock))
        .query(UUID.class)
        .list()
        .stream()
        .map(CampaignId::new)
        .toList();
  }

  /// The name of a campaign that is still due, locked; empty where another node is at it, or it is
  /// done.
  Optional<String> take(CampaignId campaign, RetentionRule rule) {
    return db.sql(
            "select c.name from staffing.campaign c where c.id = :id and "
                + DUE
                + " for update skip locked")
        .param("id", campaign.value())
        .param("months", rule.months())
        .param("today", LocalDate.now(clock))
        .query(String.class)
        .optional();
  }

  /// Begins the log of a deletion with the numbers that will be left.
  long begin(CampaignId campaign, RetentionRule rule) {
    var number =
        db.sql(
                """
                insert into staffing.deletion (campaign, rule_version, months, deleted_at, entries, held)
                values (:campaign, :version, :months, :now, 0,
                        (select count(*) from staffing.held_application where campaign = :campaign))
                returning number
                """)
            .param("campaign", campaign.value())
            .param("version", rule.version())
            .param("months", rule.months())
            .param("now", OffsetDateTime.now(clock))
            .query(Long.class)
            .single();
    count(campaign, number);
    return number;
  }

  private void count(CampaignId campaign, long number) {
    db.sql(COUNT).param("number", number).param("campaign", campaign.value()).update();
  }

  void end(long number, int entries) {
    db.sql("update staffing.deletion set entries = :entries where number = :number")
        .param("number", number)
        .param("entries", entries)
        .update();
  }

  /// The latest first.
  List<Deletion> log() {
    return db.sql(
            """
            select d.number, c.name, d.months, d.deleted_at, d.entries, d.held
              from staffing.deletion d join staffing.campaign c on c.id = d.campaign
             order by d.number desc
            """)
        .query((row, _) ->
            new Deletion(
                row.getLong("number"),
                row.getString("name"),
                row.getInt("months"),
                row.getObject("deleted_at", OffsetDateTime.class).toInstant(),
                row.getInt("entries"),
                row.getInt("held")))
        .list();
  }

  /// Areas by the name that they had last.
  List<Outcome> outcomes() {
    return db.sql(
            """
            select o.deletion, o.kind, coalesce(known.name, '') as area, o.outcome, o.applications
              from staffing.deletion_outcome o
              left join lateral (
                select p.name from organisation.public_place p
                 where p.kind = 'area' and p.id = o.area
                 order by upper(p.valid) desc nulls first limit 1) known on true
             order by o.deletion desc, known.name collate "da-x-icu", o.outcome
            """)
        .query(Outcome.class)
        .list();
  }

  /// How a campaign stands.
  ///
  /// @param due the first day on which its data are deleted; empty while it goes on
  record Standing(
      CampaignId id, String name, int applications, Optional<LocalDate> due, String state) {}

  /// State: running, kept, held, held_partly or deleted.
  List<Standing> standings(RetentionRule rule) {
    return db.sql(STANDINGS)
        .param("months", rule.months())
        .query((row, _) ->
            new Standing(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("applications"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("state")))
        .list();
  }
}
