package dk.klynge.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the features of staffing ask each other.
@SpringBootTest
class StaffingTests {

  private static final Instant BEGUN = Instant.parse("2026-10-01T06:00:00Z");

  @Autowired JdbcClient db;
  @Autowired Campaigns campaigns;
  @Autowired Posts posts;
  @Autowired Applications applications;
  @Autowired Committees committees;
  @Autowired Recommendations recommendations;

  private StaffingFixture given;
  private RegisterFixture register;
  private AreaId nord;
  private InstitutionId home;
  private PersonId bo;
  private CampaignId campaign;
  private PostId a;
  private PostId b;

  @BeforeEach
  void twoPosts() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    home = register.institution("Solsikken").in(nord).add();
    bo = register.person("Bo Lund");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    b = given.leads(campaign, register.cluster("Klynge B", "municipal", nord), "Klynge B", nord);
  }

  @Test
  void aPlaceThatIsPostponedHasDatesOfItsOwn() {
    date("publish", null, "2026-10-01");
    date("publish", posts.find(b).orElseThrow().cluster().orElseThrow().value(), "2026-11-01");
    assertThat(campaigns.date(campaign, "publish", 1, Optional.of(a)))
        .contains(LocalDate.of(2026, 10, 1));
    assertThat(campaigns.date(campaign, "publish", 1, Optional.of(b)))
        .contains(LocalDate.of(2026, 11, 1));
    assertThat(campaigns.date(campaign, "publish", 2, Optional.empty())).isEmpty();
  }

  @Test
  void postsAreAnnouncedOnlyWhenPayIsAgreedOrSomebodySaysWhyNot() {
    assertThat(campaigns.mayAnnounce(campaign)).isFalse();
    db.sql(
            """
            insert into staffing.announcement_override (campaign, reason, made_at, made_by)
            values (?, 'Aftalen er på trapperne', now(), 'test')
            """)
        .param(campaign.value())
        .update();
    assertThat(campaigns.mayAnnounce(campaign)).isTrue();
    assertThat(campaigns.all()).extracting(Campaigns.Campaign::id).containsExactly(campaign);
    assertThat(campaigns.find(campaign).orElseThrow().eligible())
        .containsExactly("institution_leader");
  }

  @Test
  void aVacancyIsMadeOnceForEachCause() {
    var leader = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    var cause = new Posts.Cause.LeftFor(AppointmentId.fresh());
    var day = StaffingFixture.EFFECTIVE;
    var vacancy =
        new Posts.Vacancy(
            PostKind.PEDAGOGICAL_LEADER,
            new Posts.Place.OfInstitution(home),
            day,
            BigDecimal.ONE,
            cause);
    var made = posts.vacate(vacancy).orElseThrow();
    assertThat(posts.vacate(vacancy)).contains(made);
    assertThat(posts.find(made).orElseThrow().campaign()).contains(leader);
    assertThat(posts.of(campaign)).extracting(Posts.Post::id).containsExactly(a, b);
  }

  @Test
  @SignedInAs(Role.HR)
  void whoSitsInACommitteeIsKnownByPersonOrAccount() {
    var committee = given.committee(campaign, nord, List.of(a));
    given.seat(committee, "chair", 1, bo);
    assertThat(committees.of(a)).contains(committee);
    assertThat(committees.of(b)).isEmpty();
    assertThat(committees.of(campaign)).hasSize(1);
    assertThat(committees.members(committee))
        .extracting(Committees.Member::name)
        .containsExactly("Bo Lund");
    assertThat(committees.sitsNow(a)).isFalse();
  }

  @Test
  void wishesAcrossAreasStandInTheOrderThatTheApplicantGives() {
    var one = given.application(campaign, nord, bo, List.of(a));
    var syd = register.area("Syd");
    given.application(campaign, syd, bo, List.of(b));
    assertThat(applications.wishes(campaign, bo)).containsExactly(a, b);
    db.sql("insert into staffing.preference (campaign, person, position, post) values (?, ?, 1, ?)")
        .params(campaign.value(), bo.value(), b.value())
        .update();
    assertThat(applications.wishes(campaign, bo)).containsExactly(b, a);
    assertThat(applications.find(one).orElseThrow().wishes()).containsExactly(a);
    assertThat(applications.of(campaign)).hasSize(2);
  }

  @Test
  void whoIsSortedOutIsNoCandidate() {
    var one = given.application(campaign, nord, bo, List.of(a));
    assertThat(applications.candidates(a))
        .extracting(Applications.Submitted::id)
        .containsExactly(one);
    db.sql(
            """
            insert into assessment.screening (application, qualified, reason, decided_at, decided_by)
            values (?, false, 'Ingen ledererfaring', now(), 'test')
            """)
        .param(one.value())
        .update();
    assertThat(applications.candidates(a)).isEmpty();
  }

  @Test
  void aRecommendationCountsWhenItIsHandedOver() {
    var one = given.application(campaign, nord, bo, List.of(a));
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into assessment.recommendation (id, post, round, none_found) values (?, ?, 1, false)
            """)
        .params(id, a.value())
        .update();
    db.sql(
            "insert into assessment.recommended (recommendation, application, rank) values (?, ?, 1)")
        .params(id, one.value())
        .update();
    assertThat(recommendations.of(a, 1)).isEmpty();
    db.sql("update assessment.recommendation set handed_over_at = ?, handed_over_by = 'test'")
        .param(BEGUN.atOffset(ZoneOffset.UTC))
        .update();
    assertThat(recommendations.of(a, 1).orElseThrow().order()).containsExactly(List.of(one));
  }

  private void date(String step, @Nullable UUID place, String day) {
    db.sql(
            """
            insert into staffing.campaign_date (campaign, step, round, place, begins, ends, confirmed, set_at, set_by)
            values (?, ?, 1, ?::uuid, ?::date, ?::date, false, now(), 'test')
            """)
        .params(campaign.value(), step)
        .param(place)
        .params(day, day)
        .update();
  }
}
