package dk.klynge.staffing.takeup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterEstablished;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.LeadershipChain.Link;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.Appointments.Outcome.Offered;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The register before and after the day.
@SpringBootTest
@SignedInAs(Role.HR)
class TakeUpTests {

  private static final LocalDate DAY = StaffingFixture.EFFECTIVE;

  @Autowired JdbcClient db;
  @Autowired Appointments appointments;
  @Autowired TakeUpPosts takeUp;
  @Autowired Posts posts;
  @Autowired LeadershipChain chain;
  @Autowired ApplicationEventPublisher publisher;

  private RegisterFixture register;
  private StaffingFixture given;
  private AreaId nord;
  private ClusterId cluster;
  private InstitutionId solsikken;
  private InstitutionId maanen;
  private PersonId bo;
  private PersonId eva;
  private PersonId ida;
  private CampaignId leaders;
  private CampaignId pedagogical;

  @BeforeEach
  void aClusterOfTwoHouses() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    cluster = register.cluster("Klynge A", "municipal", nord);
    solsikken = register.institution("Solsikken").in(nord).cluster(cluster).add();
    maanen = register.institution("Månen").in(nord).cluster(cluster).add();
    bo = leader("Bo Lund", solsikken);
    eva = leader("Eva Krog", maanen);
    ida = register.person("Ida Holm");
    register.employ(ida, maanen, "deputy");
    leaders = given.campaign(PostKind.CLUSTER_LEADER);
    pedagogical = given.campaign(PostKind.PEDAGOGICAL_LEADER);
  }

  @Test
  void theTeamOfTheClusterIsRightOnTheDayAndNotBefore() {
    settle(post(solsikken, "Solsikken"), ida, "coordination");
    settle(post(maanen, "Månen"), eva, "home");
    settle(given.leads(leaders, cluster, "Klynge A", nord), bo, "coordination");
    takeUp.takeUp(DAY.minusDays(1));
    assertThat(state(bo)).isEqualTo("accepted");
    takeUp.takeUp(DAY.plusDays(3));
    assertThat(above(solsikken, DAY)).startsWith("Ida Holm", "Bo Lund");
    assertThat(above(maanen, DAY)).startsWith("Eva Krog", "Bo Lund");
    assertThat(above(solsikken, DAY.minusDays(1))).startsWith("Bo Lund");
    assertThat(chain.of(maanen, DAY).getFirst().kind()).isEqualTo("pedagogical_leader");
    assertThat(chain.of(maanen, DAY.minusDays(1)).getFirst().kind())
        .isEqualTo("institution_leader");
    assertThat(List.of(state(bo), state(eva), state(ida))).containsOnly("appointed");
    int before = roles();
    takeUp.takeUp(DAY.plusDays(4));
    assertThat(roles()).isEqualTo(before);
  }

  @Test
  void twoWhoChangePostsGoTogether() {
    settle(post(maanen, "Månen"), bo, "coordination");
    settle(post(solsikken, "Solsikken"), eva, "coordination");
    takeUp.takeUp(DAY);
    assertThat(above(solsikken, DAY)).startsWith("Eva Krog");
    assertThat(above(maanen, DAY)).startsWith("Bo Lund");
  }

  @Test
  void aClusterLeaderWhoMovesMakesRoomAndNoSecondPostIsMade() {
    var other = register.cluster("Klynge B", "municipal", nord);
    register.leads(ida, cluster);
    settle(given.leads(leaders, other, "Klynge B", nord), ida, "coordination");
    var left =
        posts.of(leaders).stream()
            .filter(one -> one.cluster().filter(cluster::equals).isPresent())
            .findFirst()
            .orElseThrow();
    settle(left.id(), bo, "coordination");
    takeUp.takeUp(DAY);
    assertThat(above(solsikken, DAY)).contains("Bo Lund");
    assertThat(above(solsikken, DAY.minusDays(1))).contains("Ida Holm");
    assertThat(chain.ledBy(ida, DAY)).contains(other);
    assertThat(posts.of(leaders)).hasSize(2);
  }

  @Test
  void aClusterThatIsNotThereYetHindersUntilItIsEstablished() {
    var planned = new ClusterId(UUID.randomUUID());
    settle(given.leads(leaders, planned, "Klynge B", nord), bo, "coordination");
    settle(post(solsikken, "Solsikken"), ida, "coordination");
    takeUp.takeUp(DAY);
    assertThat(hindrance(bo)).isEqualTo("organisation.post.no-place");
    assertThat(hindrance(ida)).isEqualTo("organisation.post.held");
    assertThat(above(solsikken, DAY)).startsWith("Bo Lund");
    db.sql(
            """
            insert into organisation.cluster (id, name, kind, area, valid)
            values (?, 'Klynge B', 'municipal', ?, daterange(?, null))
            """)
        .params(planned.value(), nord.value(), DAY)
        .update();
    takeUp.takeUp(DAY);
    assertThat(state(bo)).isEqualTo("accepted");
    publisher.publishEvent(new ClusterEstablished(planned, "Klynge B", "municipal", DAY));
    takeUp.takeUp(DAY);
    assertThat(List.of(state(bo), state(ida))).containsOnly("appointed");
    assertThat(above(solsikken, DAY)).startsWith("Ida Holm");
  }

  @Test
  void whatIsHinderedIsTriedAgainTheNextDay() {
    settle(post(solsikken, "Solsikken"), ida, "coordination");
    takeUp.takeUp(DAY);
    assertThat(state(ida)).isEqualTo("accepted");
    db.sql("delete from organisation.role where person = ?").param(bo.value()).update();
    takeUp.takeUp(DAY.plusDays(1));
    assertThat(state(ida)).isEqualTo("appointed");
  }

  private PersonId leader(String name, InstitutionId house) {
    var person = register.person(name);
    register.employ(person, house, "institution_leader");
    register.leads(person, house, "institution_leader");
    return person;
  }

  private PostId post(InstitutionId house, String name) {
    return given.post(pedagogical, PostKind.PEDAGOGICAL_LEADER, house, name, nord);
  }

  private void settle(PostId post, PersonId person, String origin) {
    assertThat(appointments.settle(post, person, origin)).isInstanceOf(Offered.class);
  }

  private String state(PersonId person) {
    return appointments.ofPerson(person).orElseThrow().state();
  }

  private String hindrance(PersonId person) {
    return db.sql("select hindrance from staffing.appointment where person = ?")
        .param(person.value())
        .query(String.class)
        .single();
  }

  private List<String> above(InstitutionId house, LocalDate day) {
    return chain.of(house, day).stream()
        .map(Link::leader)
        .map(leader -> leader.map(one -> one.name()).orElse("–"))
        .toList();
  }

  private int roles() {
    return db.sql("select count(*) from organisation.role").query(Integer.class).single();
  }
}
