package dk.klynge.planning.proposal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Question;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Proposals for the tests of what is done with one.
@TestComponent
public class ProposalFixture {

  private final AskForProposal ask;
  private final Runs runs;

  ProposalFixture(AskForProposal ask, Runs runs) {
    this.ask = ask;
    this.runs = runs;
  }

  /// A proposal for all institutions that was computed for a second.
  public ProposalId finished() {
    var effort = new Question.Effort(1, 1, 1);
    var day = LocalDate.of(2026, 1, 1);
    var order = new Order("Prøve", day, Filter.all(), "two", effort, UUID.randomUUID().toString());
    var id = ((AskForProposal.Outcome.Accepted) ask.ask(order)).id();
    await().atMost(120, SECONDS).until(() -> runs.find(id).orElseThrow(), Run::ended);
    return id;
  }
}
