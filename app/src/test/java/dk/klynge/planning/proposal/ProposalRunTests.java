package dk.klynge.planning.proposal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TwoCriteriaSets.class)
@SignedInAs(Role.PLANNER)
class ProposalRunTests {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Autowired JdbcClient db;
  @Autowired AskForProposal ask;
  @Autowired CancelProposal cancel;
  @Autowired ComputeProposal compute;
  @Autowired Questions questions;
  @Autowired Runs runs;
  @Autowired Summaries summaries;

  @BeforeEach
  void aTown() {
    Town.build(db);
  }

  @Test
  void aQuestionIsAnsweredByAJob() {
    var id = asked("two", 1, "form");

    var finished = (Run.Finished) ended(id);

    assertThat(finished.plan().groups()).hasSize(2);
    assertThat(finished.plan().search().broken()).isZero();
    assertThat(finished.history()).isNotEmpty();
  }

  @Test
  void theQuartersBecomeTheClusters() {
    var id = asked("two", 1, "form");
    ended(id);
    var question = questions.find(id).orElseThrow();

    var reading = Reading.of(question, runs.find(id).flatMap(Run::found).orElseThrow());

    assertThat(reading.measured().clusters())
        .allSatisfy(cluster ->
            assertThat(
                    cluster.sites().stream().map(site -> reading.names().of(site).substring(0, 3)))
                .hasSize(4)
                .containsOnly(reading.names().of(cluster.sites().getFirst()).substring(0, 3)));
    assertThat(reading.measured().value()).isLessThan(reading.measuredToday().value());
  }

  @Test
  void whatIsProvedIsWrittenDownWithTheProgress() {
    var id = asked("two", 1, "form");
    var finished = (Run.Finished) ended(id);

    assertThat(finished.history().getLast().bound())
        .isEqualTo(finished.plan().search().lowerBound())
        .isPresent();
  }

  @Test
  void theSameFormSentTwiceMakesOneProposal() {
    var first = asked("two", 1, "same form");
    var second = asked("two", 1, "same form");

    assertThat(second).isEqualTo(first);
    assertThat(summaries.all()).hasSize(1);
  }

  @Test
  void aJobThatRunsTwiceGivesOneAnswer() {
    var id = asked("two", 1, "form");
    var answer = ended(id);

    compute.compute(id);

    assertThat(runs.find(id)).contains(answer);
  }

  @Test
  void aMachineThatWasGivenUpCannotWriteItsAnswerAnyMore() {
    var id = waiting("two", 1);
    int first = runs.take(id).orElseThrow();
    int second = runs.take(id).orElseThrow();

    assertThat(runs.wanted(id, first)).isFalse();
    assertThat(runs.end(id, first, new Run.Failed(Instant.EPOCH, "first"))).isFalse();
    assertThat(runs.end(id, second, new Run.Failed(Instant.EPOCH, "second"))).isTrue();
    assertThat(runs.find(id).map(RunRow::of).flatMap(RunRow::reference)).contains("second");
  }

  @Test
  void aQuestionThatBringsMachinesDownIsGivenUp() {
    var id = waiting("two", 1);
    for (int i = 0; i < ComputeProposal.MOST_ATTEMPTS; i++) runs.take(id);

    compute.compute(id);

    assertThat(runs.find(id).orElseThrow()).isInstanceOf(Run.Failed.class);
  }

  @Test
  void aRunThatIsCancelledKeepsItsBestAnswer() {
    var id = asked("endless", 60, "form");
    await()
        .atMost(120, SECONDS)
        .until(() -> runs.find(id).filter(ProposalRunTests::hasProgress).isPresent());

    cancel.cancel(questions.find(id).orElseThrow());

    var cancelled = (Run.Cancelled) ended(id);
    assertThat(cancelled.plan().orElseThrow().groups()).hasSize(2);
    assertThat(cancelled.at()).isBefore(Instant.now().plusSeconds(1));
  }

  @Test
  void aRunThatWaitsIsCancelledAtOnce() {
    var id = waiting("two", 1);

    cancel.cancel(questions.find(id).orElseThrow());
    compute.compute(id);

    assertThat(runs.find(id).orElseThrow())
        .isInstanceOfSatisfying(
            Run.Cancelled.class, cancelled -> assertThat(cancelled.plan()).isEmpty());
  }

  @Test
  void anImpossibleQuestionSaysWhy() {
    var id = asked("nine", 1, "form");

    var impossible = (Run.Impossible) ended(id);

    assertThat(impossible.reasons())
        .contains(new Why("planning.proposal.reason.more-clusters-than-sites", List.of(9, 8)));
  }

  @Test
  void institutionsWithoutCoordinatesAreNamedAndLeftOut() {
    new RegisterFixture(db).institution("Ukendt Sted").add();
    var id = asked("two", 1, "form");
    ended(id);

    var question = questions.find(id).orElseThrow();

    assertThat(question.unplaced()).extracting("name").containsExactly("Ukendt Sted");
    assertThat(question.sites()).hasSize(9);
  }

  @Test
  void theQuestionStaysAsItWasWhateverTheRegisterBecomes() {
    var id = asked("two", 1, "form");
    var before = questions.find(id);

    new RegisterFixture(db).empty();

    assertThat(questions.find(id)).isEqualTo(before);
    Assertions.assertThatThrownBy(() -> db.sql("update planning.question set seed = 2").update())
        .hasMessageContaining("never changed");
  }

  @Test
  void theAnswerWaitsForTheOneWhoAskedUntilItIsOpened() {
    var id = asked("two", 1, "form");
    ended(id);
    var account = questions.find(id).orElseThrow().asked().by();

    assertThat(summaries.unopened(account)).hasSize(1);
    assertThat(summaries.unopened("somebody else")).isEmpty();
    summaries.opened(id, account);
    assertThat(summaries.unopened(account)).isEmpty();
  }

  @Test
  void whoAskedForWhatIsAudited() {
    var id = asked("two", 1, "form");

    var audited =
        db.sql(
                "select count(*) from audit.entry where action = 'planning:propose' and subject_id"
                    + " = :id")
            .param("id", id.value().toString())
            .query(Integer.class)
            .single();

    assertThat(audited).isOne();
  }

  private static boolean hasProgress(Run run) {
    return run instanceof Run.Running(_, _, var history) && !history.isEmpty();
  }

  private ProposalId asked(String criteria, int seconds, String form) {
    var order =
        new Order(
            "Prøve",
            DAY,
            Filter.all(),
            criteria,
            new Question.Effort(seconds, 1, 1),
            form + UUID.randomUUID().toString().substring(0, form.equals("form") ? 8 : 0));
    return ((AskForProposal.Outcome.Accepted) ask.ask(order)).id();
  }

  /// A question that no job takes up.
  private ProposalId waiting(String criteria, int seconds) {
    var id = asked(criteria, seconds, "form");
    db.sql("delete from scheduled_tasks where task_instance = :id")
        .param("id", id.value().toString())
        .update();
    db.sql("update planning.run set state = 'waiting', attempt = 0, started_at = null").update();
    return id;
  }

  private Run ended(ProposalId id) {
    return await().atMost(120, SECONDS).until(() -> runs.find(id).orElseThrow(), Run::ended);
  }
}
