package dk.klynge.staffing.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.RoleEnded;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.AppointmentWithdrawn;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.Appointments.Outcome.Offered;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.StaffingFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// What leaders of clusters leave: Ada leads A, and B is to be filled.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class DepartureTests {

  private static final LocalDate DAY = StaffingFixture.EFFECTIVE;

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired Appointments appointments;
  @Autowired Posts posts;
  @Autowired PostHolders holders;
  @Autowired VacancyRows rows;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;

  private RegisterFixture register;
  private StaffingFixture given;
  private AreaId nord;
  private ClusterId clusterA;
  private InstitutionId solsikken;
  private CampaignId leaders;
  private PostId leadsB;
  private PersonId ada;

  @BeforeEach
  void oneClusterWithALeaderAndOneWithout() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    clusterA = register.cluster("Klynge A", "municipal", nord);
    var clusterB = register.cluster("Klynge B", "municipal", nord);
    solsikken = register.institution("Solsikken").in(nord).cluster(clusterA).add();
    ada = employed("Ada Friis", "cluster_leader");
    register.leads(ada, clusterA);
    leaders = given.campaign(PostKind.CLUSTER_LEADER);
    given.campaign(PostKind.PEDAGOGICAL_LEADER);
    leadsB = given.leads(leaders, clusterB, "Klynge B", nord);
  }

  @Test
  void aChainThatGoesThroughAClusterIsFollowedToItsEndAndDrawn() throws Exception {
    settle(leadsB, ada);
    var left = vacated("Klynge A");
    assertThat(left.origin()).isEqualTo("departure");
    assertThat(left.cluster()).contains(clusterA);
    assertThat(left.area()).contains(nord);
    assertThat(left.from()).isEqualTo(DAY);
    var open = "Ledig: lederstillingen i Klynge A";
    web.perform(get("/vacancies/chains")).andExpect(content().string(containsString(open)));
    settle(left.id(), employed("Bo Lund", "institution_leader"));
    settle(house(), employed("Ida Holm", "deputy"));
    var chain = Chain.of(rows.steps()).getFirst();
    assertThat(Chain.of(rows.steps())).hasSize(1);
    assertThat(chain.steps().stream().map(VacancyRows.Step::name))
        .containsExactly("Ada Friis", "Bo Lund", "Ida Holm");
    assertThat(chain.end()).isEqualTo("abolished");
    var end = "Souschefstillingen i Solsikken nedlægges";
    web.perform(get("/vacancies/chains")).andExpect(content().string(containsString(end)));
  }

  @Test
  void aPostThatTheDecisionMadeForTheSameClusterIsTheOneThatIsLeft() {
    var decided = given.leads(leaders, clusterA, "Klynge A", nord);
    var appointment = settle(leadsB, ada);
    assertThat(posts.of(leaders)).hasSize(2);
    assertThat(rows.steps().getFirst().leftPost()).isEqualTo(decided.value());
    publisher.publishEvent(new AppointmentWithdrawn(appointment, leadsB, ada));
    assertThat(posts.of(leaders)).extracting(Post::id).contains(decided);
  }

  @Test
  void anAcceptanceThatIsTakenBackLeavesNothing() {
    var appointment = settle(leadsB, ada);
    publisher.publishEvent(new AppointmentWithdrawn(appointment, leadsB, ada));
    assertThat(posts.of(leaders)).extracting(Post::place).containsExactly("Klynge B");
  }

  @Test
  void whoeverGoesWithoutAnotherPostLeavesOneAndOnceOnly() {
    release(ada, DAY.plusDays(30));
    publisher.publishEvent(
        new RoleEnded(ada, "cluster_leader", clusterA.value(), DAY.plusDays(30)));
    var made = ofClusterA();
    assertThat(made).hasSize(1);
    assertThat(made.getFirst()).isEqualTo("departure " + DAY.plusDays(30));
  }

  @Test
  void noPostIsMadeOfAClusterThatIsClosedOnTheDay() {
    db.sql("delete from organisation.membership").update();
    for (var table : List.of("role", "cluster"))
      db.sql(
              "update organisation.%s set valid = daterange(lower(valid), ?) where %s = ?"
                  .formatted(table, table.equals("role") ? "cluster" : "id"))
          .params(DAY, clusterA.value())
          .update();
    settle(leadsB, ada);
    assertThat(ofClusterA()).isEmpty();
    assertThat(Chain.of(rows.steps()).getFirst().end()).isEqualTo("closed");
  }

  private PostId house() {
    return posts
        .of(
            db.sql("select id from staffing.campaign where kind = 'pedagogical_leader'")
                .query((row, _) -> new CampaignId(row.getObject("id", UUID.class)))
                .single())
        .getFirst()
        .id();
  }

  private Post vacated(String place) {
    return posts.of(leaders).stream()
        .filter(one -> one.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ofClusterA() {
    return db.sql("select origin || ' ' || from_day from staffing.post where cluster = ?")
        .param(clusterA.value())
        .query(String.class)
        .list();
  }

  private PersonId employed(String name, String position) {
    var person = register.person(name);
    register.employ(person, solsikken, position);
    return person;
  }

  private void release(PersonId person, LocalDate day) {
    transaction.executeWithoutResult(_ ->
        assertThat(holders.release(person, day, StaffingActions.APPOINT))
            .isInstanceOf(PostHolders.Outcome.Done.class));
  }

  private AppointmentId settle(PostId post, PersonId person) {
    return appointments.settle(post, person, "coordination") instanceof Offered(var id)
        ? id
        : AppointmentId.fresh();
  }
}
