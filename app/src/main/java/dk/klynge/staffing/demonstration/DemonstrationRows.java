package dk.klynge.staffing.demonstration;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has happened before the demonstration begins, and so by no use case of today: an
/// announcement whose deadline is over, and answers that people have given.
@Repository
class DemonstrationRows {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final String STATEMENT =
      "Jeg har været souschef i flere år og vil gerne have ansvaret for et hus i klyngen.";

  private final JdbcClient db;
  private final Clock clock;

  DemonstrationRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// For three weeks, until a week ago.
  void announced(PostId post, CampaignId campaign, LocalDate today) {
    db.sql("update staffing.post set campaign = :campaign, version = version + 1 where id = :post")
        .param("campaign", campaign.value())
        .param("post", post.value())
        .update();
    db.sql(
            """
            insert into staffing.posting (id, post, round, profile, profile_version, local_part, submitted_at,
              checked_at, checked_by, publish_at, deadline)
            values (gen_random_uuid(), :post, 1, 'pedagogical-leader', 1, :local, :begun, :begun, 'HR', :publish,
                    :deadline)
            """)
        .param("post", post.value())
        .param(
            "local",
            "Huset ligger ved den gamle toldbod og er et af klyngens fem. Der er tæt samarbejde om børnenes overgange.")
        .param("begun", at(today.minusDays(35)))
        .param("publish", at(today.minusDays(28)))
        .param("deadline", at(today.minusDays(7)))
        .update();
  }

  CommitteeId committee(CampaignId campaign, AreaId area, String name, PostId post) {
    var id = CommitteeId.fresh();
    db.sql(
            """
            insert into staffing.committee (id, campaign, area, name, made_at)
            values (:id, :campaign, :area, :name, :now)
            """)
        .param("id", id.value())
        .param("campaign", campaign.value())
        .param("area", area.value())
        .param("name", name)
        .param("now", OffsetDateTime.now(clock))
        .update();
    db.sql("insert into staffing.committee_post (post, committee) values (:post, :committee)")
        .param("post", post.value())
        .param("committee", id.value())
        .update();
    return id;
  }

  UUID sits(CommitteeId committee, String role, PersonId person) {
    var id = seat(committee, role);
    db.sql("update staffing.seat set person = :person where id = :id")
        .param("person", person.value())
        .param("id", id)
        .update();
    return id;
  }

  UUID outsider(CommitteeId committee, String role, String name) {
    var id = seat(committee, role);
    db.sql("update staffing.seat set name = :name where id = :id")
        .param("name", name)
        .param("id", id)
        .update();
    return id;
  }

  private UUID seat(CommitteeId committee, String role) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.seat (id, committee, role, number, invited_at, answered_at, answer)
            values (:id, :committee, :role,
              (select count(*) + 1 from staffing.seat s where s.committee = :committee and s.role = :role),
              :now, :now, 'accepted')
            """)
        .param("id", id)
        .param("committee", committee.value())
        .param("role", role)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return id;
  }

  void applies(CampaignId campaign, AreaId area, Employee who, PostId post) {
    var id = ApplicationId.fresh();
    db.sql(
            """
            insert into staffing.application (id, campaign, area, person, name, email, statement, made_at,
              submitted_at)
            values (:id, :campaign, :area, :person, :name, :email, :statement, :at, :at)
            """)
        .param("id", id.value())
        .param("campaign", campaign.value())
        .param("area", area.value())
        .param("person", who.person().value())
        .param("name", who.name())
        .param("email", who.email())
        .param("statement", STATEMENT)
        .param("at", OffsetDateTime.now(clock).minusDays(9))
        .update();
    db.sql("insert into staffing.wish (application, position, post) values (:id, 1, :post)")
        .param("id", id.value())
        .param("post", post.value())
        .update();
  }

  private static OffsetDateTime at(LocalDate day) {
    return day.atStartOfDay(COPENHAGEN).toOffsetDateTime();
  }
}
