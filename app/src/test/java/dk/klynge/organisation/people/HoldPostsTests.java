package dk.klynge.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.PostHolders.Outcome;
import dk.klynge.organisation.PostHolders.Post;
import dk.klynge.organisation.PostHolders.Terms;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.RoleAssumed;
import dk.klynge.organisation.RoleEnded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@RecordApplicationEvents
@Transactional
class HoldPostsTests {

  private static final String ACTION = "staffing:appoint";
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final Terms TERMS = new Terms(DAY, BigDecimal.ONE, "civil_servant");

  @Autowired JdbcClient db;
  @Autowired PostHolders posts;
  @Autowired Employees employees;
  @Autowired LeadershipChain chain;
  @Autowired ApplicationEvents events;

  private ClusterId cluster;
  private InstitutionId home;
  private PersonId bo;
  private PersonId eva;

  @BeforeEach
  void twoLeaders() {
    var given = new RegisterFixture(db).empty();
    var nord = given.area("Nord");
    cluster = given.cluster("Klynge A", "municipal", nord);
    home = given.institution("Solsikken").in(nord).cluster(cluster).add();
    bo = given.person("Bo Lund");
    eva = given.person("Eva Dam");
    given.leads(bo, home, "institution_leader");
    given.employ(bo, home, "institution_leader");
    given.employ(eva, home, "deputy");
  }

  @Test
  void whoIsAppointedLeadsFromTheDayAndLeavesThePostHeldBefore() {
    assertThat(appoint("cluster_leader", bo)).isEqualTo(new Outcome.Done());
    assertThat(chain.of(home, DAY.minusDays(1)).getFirst().leader().orElseThrow().name())
        .isEqualTo("Bo Lund");
    assertThat(chain.of(home, DAY).getFirst().leader()).isEmpty();
    assertThat(chain.of(cluster, DAY).getFirst().leader().orElseThrow().name())
        .isEqualTo("Bo Lund");
    var employee = employees.find(bo, DAY).orElseThrow();
    assertThat(employee.position()).isEqualTo("cluster_leader");
    assertThat(employee.terms()).isEqualTo("civil_servant");
    assertThat(employees.find(bo, DAY.minusDays(1)).orElseThrow().position())
        .isEqualTo("institution_leader");
    assertThat(events.stream(RoleAssumed.class))
        .contains(new RoleAssumed(bo, "cluster_leader", cluster.value(), DAY));
    assertThat(events.stream(RoleEnded.class))
        .contains(new RoleEnded(bo, "institution_leader", home.value(), DAY));
  }

  @Test
  void askedAgainItChangesNothing() {
    appoint("cluster_leader", bo);
    var entries = entries();
    assertThat(appoint("cluster_leader", bo)).isEqualTo(new Outcome.Done());
    assertThat(entries()).isEqualTo(entries);
  }

  @Test
  void aPostThatIsHeldIsRefusedAndNothingIsDone() {
    assertThat(lead(eva, "pedagogical_leader"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("organisation.post.held"));
    assertThat(employees.find(eva, DAY).orElseThrow().position()).isEqualTo("deputy");
    var nowhere = new Post("cluster_leader", bo.value(), Optional.empty(), TERMS);
    assertThat(posts.appoint(nowhere, eva, ACTION))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("organisation.post.no-place"));
  }

  @Test
  void aLeaderWhoStaysAtHomeGetsTheOtherName() {
    assertThat(lead(bo, "pedagogical_leader")).isEqualTo(new Outcome.Done());
    assertThat(chain.of(home, DAY).getFirst().kind()).isEqualTo("pedagogical_leader");
    assertThat(chain.of(home, DAY).getFirst().leader().orElseThrow().name()).isEqualTo("Bo Lund");
  }

  @Test
  void theVacancyThatIsLeftCanBeFilledOnTheSameDay() {
    appoint("cluster_leader", bo);
    assertThat(lead(eva, "pedagogical_leader")).isEqualTo(new Outcome.Done());
    assertThat(chain.of(home, DAY).getFirst().leader().orElseThrow().name()).isEqualTo("Eva Dam");
  }

  @Test
  void whoIsRedeployedLeadsNothing() {
    assertThat(posts.redeploy(bo, "pedagogue", home, TERMS, ACTION)).isEqualTo(new Outcome.Done());
    assertThat(chain.of(home, DAY).getFirst().leader()).isEmpty();
    assertThat(employees.on(DAY, Set.of("pedagogue")))
        .extracting(Employees.Employee::name)
        .containsExactly("Bo Lund");
  }

  private Outcome appoint(String kind, PersonId person) {
    return posts.appoint(new Post(kind, cluster.value(), Optional.empty(), TERMS), person, ACTION);
  }

  private Outcome lead(PersonId person, String kind) {
    return posts.appoint(new Post(kind, home.value(), Optional.of(home), TERMS), person, ACTION);
  }

  private int entries() {
    return db.sql("select count(*) from audit.entry").query(Integer.class).single();
  }
}
