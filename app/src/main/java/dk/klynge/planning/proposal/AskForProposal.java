package dk.klynge.planning.proposal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.Register;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Question;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes what is asked (institutions, criteria, effort) and puts the run into the queue.
@Service
class AskForProposal {

  /// What comes of it.
  sealed interface Outcome {

    /// Also where the same form was sent before: the proposal that it made then.
    record Accepted(ProposalId id) implements Outcome {}

    /// @param key of the message that says why not
    record Rejected(String key) implements Outcome {}
  }

  private final Questions questions;
  private final Runs runs;
  private final Register register;
  private final CriteriaCatalogue criteria;
  private final SchedulerClient jobs;
  private final AuditTrail audit;
  private final Admission admission;
  private final Guard guard;
  private final Clock clock;

  AskForProposal(
      Questions questions,
      Runs runs,
      Register register,
      CriteriaCatalogue criteria,
      SchedulerClient jobs,
      AuditTrail audit,
      Admission admission,
      Guard guard,
      Clock clock) {
    this.questions = questions;
    this.runs = runs;
    this.register = register;
    this.criteria = criteria;
    this.jobs = jobs;
    this.audit = audit;
    this.admission = admission;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Outcome ask(Order order) {
    admission.require(PlanningActions.PROPOSE, order.filter());
    if (order.name().isBlank()) return rejected("name");
    if (!order.effort().possible()) return rejected("effort");
    var chosen = criteria.find(order.criteria());
    if (chosen.isEmpty()) return rejected("criteria");
    var question = question(order, chosen.get());
    if (question.placed().isEmpty()) return rejected("sites");
    return new Outcome.Accepted(kept(question));
  }

  private Question question(Order order, CriteriaCatalogue.Chosen chosen) {
    return new Question(
        ProposalId.fresh(),
        order.name().strip(),
        new Question.Asked(clock.instant(), guard.who(), guard.name(), order.form()),
        order.day(),
        order.filter(),
        new Question.Criteria(
            chosen.choice().name().da(), chosen.choice().version(), chosen.text()),
        order.effort(),
        register.on(order.day(), order.filter()));
  }

  private ProposalId kept(Question question) {
    if (!questions.add(question)) return questions.sentAs(question.asked().form()).orElseThrow();
    runs.add(question.id());
    var id = question.id().value().toString();
    audit.changed(
        PlanningActions.PROPOSE,
        new AuditTrail.Subject("proposal", id, question.name()),
        Map.of(
            "day", new Change("", question.day().toString()),
            "criteria", new Change("", question.criteria().label()),
            "institutions", new Change("", Integer.toString(question.sites().size()))));
    jobs.scheduleIfNotExists(ProposalJobs.COMPUTE.instance(id).scheduledTo(clock.instant()));
    return question.id();
  }

  private static Outcome rejected(String reason) {
    return new Outcome.Rejected("planning.proposal.rejected." + reason);
  }
}
