package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts campaigns, posts, committees and applications into the database for a test, one line each,
/// as if the features that make them had done it. The register comes from `RegisterFixture`.
public class StaffingFixture {

  public static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
  private static final Instant MADE = Instant.parse("2026-09-01T08:00:00Z");

  private final JdbcClient db;
  private int handedIn;

  public StaffingFixture(JdbcClient db) {
    this.db = db;
  }

  /// Takes everything out again.
  public StaffingFixture empty() {
    db.sql("truncate staffing.campaign, staffing.post cascade").update();
    return this;
  }

  /// A running campaign of two rounds in the municipal track.
  public CampaignId campaign(PostKind kind) {
    var id = CampaignId.fresh();
    db.sql(
            """
            insert into staffing.campaign (id, name, kind, track, decided_on, effective_on, template,
              template_version, eligible, rounds, state, made_at, made_by)
            values (?, ?, ?, 'municipal', '2026-09-08', ?, ?, 1, ?::text[], 2, 'running', ?, 'test')
            """)
        .params(id.value(), "Kampagne " + kind.code(), kind.code(), EFFECTIVE, kind.code())
        .params(
            kind == PostKind.CLUSTER_LEADER
                ? "{institution_leader}"
                : "{institution_leader,deputy}",
            at(MADE))
        .update();
    return id;
  }

  public PostId leads(CampaignId campaign, ClusterId cluster, String name, AreaId area) {
    var id = PostId.fresh();
    db.sql(
            """
            insert into staffing.post (id, campaign, kind, cluster, place_name, area, from_day, origin, made_at)
            values (?, ?, 'cluster_leader', ?, ?, ?, ?, 'reported', ?)
            """)
        .params(
            id.value(), campaign.value(), cluster.value(), name, area.value(), EFFECTIVE, at(MADE))
        .update();
    return id;
  }

  public PostId post(
      CampaignId campaign, PostKind kind, InstitutionId institution, String name, AreaId area) {
    var id = PostId.fresh();
    db.sql(
            """
            insert into staffing.post (id, campaign, kind, institution, place_name, area, from_day, origin, made_at)
            values (?, ?, ?, ?, ?, ?, ?, 'reported', ?)
            """)
        .params(
            id.value(),
            campaign.value(),
            kind.code(),
            institution.value(),
            name,
            area.value(),
            EFFECTIVE)
        .param(at(MADE))
        .update();
    return id;
  }

  /// Announced in that round from the one moment to the other.
  public PostingId posting(PostId post, int round, Instant publish, Instant deadline) {
    var id = PostingId.fresh();
    db.sql(
            """
            insert into staffing.posting (id, post, round, profile, profile_version, local_part, submitted_at,
              checked_at, checked_by, publish_at, deadline)
            values (?, ?, ?, 'cluster_leader', 1, 'Om stedet', ?, ?, 'test', ?, ?)
            """)
        .params(id.value(), post.value(), round, at(MADE), at(MADE), at(publish), at(deadline))
        .update();
    return id;
  }

  public CommitteeId committee(CampaignId campaign, AreaId area, List<PostId> posts) {
    var id = CommitteeId.fresh();
    db.sql(
            """
            insert into staffing.committee (id, campaign, area, name, made_at) values (?, ?, ?, 'Udvalg', ?)
            """)
        .params(id.value(), campaign.value(), area.value(), at(MADE))
        .update();
    posts.forEach(post ->
        db.sql("insert into staffing.committee_post (post, committee) values (?, ?)")
            .params(post.value(), id.value())
            .update());
    return id;
  }

  /// Somebody who has accepted the seat.
  public UUID seat(CommitteeId committee, String role, int number, PersonId person) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.seat (id, committee, role, number, person, invited_at, answered_at, answer)
            values (?, ?, ?, ?, ?, ?, ?, 'accepted')
            """)
        .params(id, committee.value(), role, number, person.value(), at(MADE), at(MADE))
        .update();
    return id;
  }

  /// Handed in with its wishes in order, a minute after the one before.
  public ApplicationId application(
      CampaignId campaign, AreaId area, PersonId person, List<PostId> wishes) {
    var id = ApplicationId.fresh();
    db.sql(
            """
            insert into staffing.application (id, campaign, area, person, name, statement, made_at, submitted_at)
            values (?, ?, ?, ?, coalesce((select name from organisation.person where id = ?), 'Ukendt'), 'Jeg søger', ?, ?)
            """)
        .params(
            id.value(),
            campaign.value(),
            area.value(),
            person.value(),
            person.value(),
            at(MADE),
            at(MADE.plusSeconds(60L * handedIn++)))
        .update();
    for (int i = 0; i < wishes.size(); i++)
      db.sql("insert into staffing.wish (application, position, post) values (?, ?, ?)")
          .params(id.value(), i + 1, wishes.get(i).value())
          .update();
    return id;
  }

  /// Handed over in that round, the best first; empty where nobody was found.
  public void recommended(PostId post, int round, List<ApplicationId> order) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into assessment.recommendation (id, post, round, none_found, reason, handed_over_at, handed_over_by)
            values (?, ?, ?, ?, 'Samtalerne', ?, 'test')
            """)
        .params(id, post.value(), round, order.isEmpty(), at(MADE))
        .update();
    for (int i = 0; i < order.size(); i++)
      db.sql(
              "insert into assessment.recommended (recommendation, application, rank) values (?, ?, ?)")
          .params(id, order.get(i).value(), i + 1)
          .update();
  }

  private static Object at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
