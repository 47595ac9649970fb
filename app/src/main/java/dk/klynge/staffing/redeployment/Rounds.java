package dk.klynge.staffing.redeployment;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.RedeploymentId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes rounds of redeployment and who is on their lists.
@Repository
class Rounds {

  private final JdbcClient db;
  private final Clock clock;

  Rounds(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param form that it was made from; the same form makes one round
  record Content(
      String name,
      Set<String> positions,
      Optional<UUID> campaign,
      LocalDate effectiveOn,
      Instant wishesUntil,
      String form) {
    Content {
      positions = Set.copyOf(positions);
    }
  }

  Optional<RedeploymentId> madeFrom(String form) {
    return db.sql("select id from staffing.redeployment where form = :form and form <> ''")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(RedeploymentId::new);
  }

  void insert(RedeploymentId id, Content content, String who) {
    db.sql(
            """
            insert into staffing.redeployment (id, name, positions, campaign, effective_on, wishes_until, made_at,
                                               made_by, form)
            values (:id, :name, string_to_array(:positions, ','), :campaign::uuid, :effective, :until, :now, :who,
                    nullif(:form, ''))
            """)
        .param("id", id.value())
        .param("name", content.name())
        .param("positions", String.join(",", content.positions().stream().sorted().toList()))
        .param("campaign", content.campaign().orElse(null))
        .param("effective", content.effectiveOn())
        .param("until", content.wishesUntil().atOffset(ZoneOffset.UTC))
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .param("form", content.form())
        .update();
  }

  /// False where the person is on a list already that is not closed.
  boolean add(RedeploymentId id, Employee one, String reason, String who) {
    return db.sql(
                """
                insert into staffing.concerned (redeployment, person, name, email, position, institution, workplace, area,
                                                share, terms, education, reason, added_at, added_by)
                select :round, :person, :name, :email, :position, :institution::uuid, :workplace, :area::uuid, :share,
                       :terms, :education, :reason, :now, :who
                 where not exists (select from staffing.concerned c
                                     join staffing.redeployment r on r.id = c.redeployment
                                    where c.person = :person and r.ended_at is null)
                on conflict do nothing
                """)
            .param("round", id.value())
            .param("person", one.person().value())
            .param("name", one.name())
            .param("email", one.email())
            .param("position", one.position())
            .param("institution", one.institution().map(InstitutionId::value).orElse(null))
            .param("workplace", one.workplace())
            .param("area", one.area().map(AreaId::value).orElse(null))
            .param("share", one.share())
            .param("terms", one.terms())
            .param("education", one.leadershipEducation())
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  /// The institutions that the posts of a campaign lead on the day: their own, or those of their
  /// clusters.
  Set<UUID> institutionsOf(UUID campaign, LocalDate day) {
    return Set.copyOf(
        db.sql(
                """
                select p.institution from staffing.post p
                 where p.campaign = :campaign and p.withdrawn_at is null and p.institution is not null
                union
                select m.institution from staffing.post p
                  join organisation.public_membership m on m.cluster = p.cluster and m.valid @> :day
                 where p.campaign = :campaign and p.withdrawn_at is null
                """)
            .param("campaign", campaign)
            .param("day", day)
            .query(UUID.class)
            .list());
  }

  /// Two who add people at the same moment wait for each other.
  void lock() {
    db.sql("select 1 from (select pg_advisory_xact_lock(hashtext('staffing.concerned'))) waited")
        .query(Integer.class)
        .single();
  }

  boolean until(RedeploymentId id, int version, Instant until) {
    return db.sql(
                """
                update staffing.redeployment set wishes_until = :until, version = version + 1
                 where id = :id and version = :version and ended_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("until", until.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean end(RedeploymentId id, int version) {
    return db.sql(
                """
                update staffing.redeployment set ended_at = :now, version = version + 1
                 where id = :id and version = :version and ended_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  List<UUID> concerned(RedeploymentId id) {
    return db.sql("select person from staffing.concerned where redeployment = :id")
        .param("id", id.value())
        .query(UUID.class)
        .list();
  }
}
