package dk.klynge.decision.force;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.klynge.Node;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.organisation.Register;
import dk.klynge.time.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whole processes of the program on one database, of which one or the other is killed: what was
/// decided is done once. The test itself decides in June and looks on; its own jobs rest.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTests {

  private static final LocalDate DAY = Decided.DAY;
  private static final LocalDate LATER = DAY.plusDays(9);
  private static final String JOB_NAME = "decision-coming-into-force";
  private static final String JOB = "scheduled_tasks where task_name = '%s'".formatted(JOB_NAME);

  /// One pair for all tests; who is killed is replaced.
  private static final List<TwoNodes> RUNNING = new ArrayList<>();

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired Plans plans;
  @Autowired Register register;
  @Autowired Scheduler jobs;
  @Autowired Environment environment;

  private final Listener listener = new Listener();

  @BeforeEach
  void itIsJune() {
    jobs.pause();
    clock.moveTo(MovableClock.Moved.BEGIN);
  }

  @AfterEach
  void theListenerGoes() {
    listener.close();
    db.sql("delete from organisation.exchange_subscription").update();
    jobs.resume();
  }

  @AfterAll
  static void theNodesGo() {
    RUNNING.forEach(TwoNodes::close);
    RUNNING.clear();
  }

  /// All programs may be down now. A listener wants to hear what becomes of the clusters.
  private Decided decided() {
    var town = new DecisionTown(db, web);
    var decided = new Decided(town, town.approved(DAY.toString()), db, plans, register, listener);
    db.sql("delete from organisation.structure_event").update();
    listener.subscribe(db);
    return decided;
  }

  private TwoNodes nodes() {
    if (RUNNING.isEmpty()) RUNNING.add(new TwoNodes(environment, LATER));
    RUNNING.getFirst().awaitBoth();
    return RUNNING.getFirst();
  }

  /// As if five minutes had passed.
  private void itIsTime() {
    db.sql(
            "update scheduled_tasks set execution_time = now() where task_name = :job and not picked")
        .param("job", JOB_NAME)
        .update();
  }

  @Test
  @Order(1)
  void nodesThatStartTogetherAfterTheDayDoItOnce() {
    var decided = decided();
    itIsTime();
    nodes();
    assertDoneOnce(decided);
    itIsTime();
    awaitAnotherRun();
    assertDoneOnce(decided);
  }

  @Test
  @Order(2)
  void whatIsHinderedIsTriedAgainTheNextDayByOneOfThem() {
    var nodes = nodes();
    var decided = decided();
    var taken =
        decided
            .town()
            .register
            .during(Period.from(DAY.minusDays(5)))
            .cluster("Havnen", "municipal", decided.town().area);
    awaitAnotherRun();
    assertThat(plans.find(decided.id()).orElseThrow().state())
        .isInstanceOfSatisfying(
            State.Planned.class, planned -> assertThat(planned.tried()).contains(LATER));
    db.sql("delete from organisation.cluster where id = ?").param(taken.value()).update();
    db.sql("delete from organisation.structure_event").update();
    listener.subscribe(db);
    awaitAnotherRun();
    assertThat(nodes.told(decided.name())).as("not twice a day").isZero();

    nodes.moveTo(LATER.plusDays(1));
    itIsTime();
    assertDoneOnce(decided);
  }

  @Test
  @Order(3)
  void theOtherNodeIsKilledMeanwhile() throws SQLException {
    var nodes = nodes();
    var decided = decided();
    try (var half = nodes.held(membership(decided))) {
      itIsTime();
      nodes.kill(nodes.other(nodes.awaitWaiting()));
      half.rollback();
    }
    assertDoneOnce(decided);
  }

  @Test
  @Order(4)
  void theNodeThatIsHalfThroughIsKilled() throws SQLException {
    var nodes = nodes();
    var decided = decided();
    Node killed;
    try (var half = nodes.held(membership(decided))) {
      itIsTime();
      killed = nodes.awaitWaiting();
      nodes.kill(killed);
      half.rollback();
    }
    assertDoneOnce(decided);
    assertThat(killed.count("told " + decided.name())).as("it never came so far").isZero();
  }

  @Test
  @Order(5)
  void theNodeIsKilledBetweenDoingItAndSayingThatItsJobIsDone() throws SQLException {
    var nodes = nodes();
    var decided = decided();
    var before = runs();
    try (var job = half(nodes, decided)) {
      await().atMost(120, SECONDS).until(decided::inForce);
      nodes.killWithConnections(nodes.awaitWaiting());
      job.rollback();
    }
    await().atMost(120, SECONDS).until(() -> runs().isAfter(before));
    assertDoneOnce(decided);
  }

  /// A node is at the job, and cannot say when it is done.
  private Connection half(TwoNodes nodes, Decided decided) throws SQLException {
    try (var half = nodes.held(membership(decided))) {
      itIsTime();
      nodes.awaitWaiting();
      var job = nodes.held("select * from " + JOB);
      half.rollback();
      return job;
    }
  }

  private static String membership(Decided decided) {
    return "select * from organisation.membership where institution = '%s'"
        .formatted(decided.town().northHouses.getFirst().value());
  }

  private void assertDoneOnce(Decided decided) {
    await().atMost(120, SECONDS).until(decided::inForce);
    decided.assertDoneOnce();
    assertThat(nodes().told(decided.name())).isOne();
  }

  private OffsetDateTime runs() {
    return db.sql("select coalesce(max(last_success), '2000-01-01') from " + JOB)
        .query(OffsetDateTime.class)
        .single();
  }

  private void awaitAnotherRun() {
    var before = runs();
    itIsTime();
    await().atMost(120, SECONDS).until(() -> runs().isAfter(before));
  }
}
