package dk.klynge.decision.ruling;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.dossier.FreezeDossier;
import dk.klynge.decision.dossier.FrozenText;
import dk.klynge.decision.ruling.Case.Chain;
import dk.klynge.decision.ruling.Case.Entered;
import dk.klynge.decision.ruling.Case.Outcome.Deferred;
import dk.klynge.decision.ruling.Case.Ruling;
import dk.klynge.decision.ruling.Case.Subject;
import dk.klynge.decision.ruling.Problems.Problem;
import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Puts a scenario forward for decision: from then on the dossier is frozen.
@Service
class PutForward {

  /// @param form key of the form; sent twice it makes one case
  record Order(
      String title,
      String recommendation,
      String reasons,
      Optional<ScenarioId> scenario,
      int revision,
      Optional<DecisionId> previous,
      String form,
      List<Upload> uploads) {}

  record Upload(String name, byte[] content) {}

  /// What comes of it.
  sealed interface Answer {
    record Made(DecisionId id) implements Answer {}

    record Refusal(Map<String, Problem> problems) implements Answer {}
  }

  static final String ATTACHED = "decision";

  private final Cases cases;
  private final Scenarios scenarios;
  private final FreezeDossier freeze;
  private final FrozenText frozen;
  private final CasePaper paper;
  private final Attachments attachments;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  PutForward(
      Cases cases,
      Scenarios scenarios,
      FreezeDossier freeze,
      FrozenText frozen,
      CasePaper paper,
      Attachments attachments,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.cases = cases;
    this.scenarios = scenarios;
    this.freeze = freeze;
    this.frozen = frozen;
    this.paper = paper;
    this.attachments = attachments;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Answer putForward(Order order) {
    var before = cases.sentAs(order.form());
    if (before.isPresent()) return new Answer.Made(before.get());
    var problems = new Problems("decision.case.missing.");
    problems.missing("title", order.title());
    problems.missing("recommendation", order.recommendation());
    var scenario = order.scenario().flatMap(id -> scenarios.find(id, order.revision()));
    if (scenario.isEmpty()) problems.add("scenario", "scenario");
    order
        .previous()
        .filter(id -> cases.find(id).filter(PutForward::mayComeAgain).isEmpty())
        .ifPresent(_ -> problems.add("title", "previous"));
    if (!problems.none()) return new Answer.Refusal(problems.found());
    var content = freeze.freeze(scenario.orElseThrow());
    var text = frozen.of(content);
    var subject =
        new Subject(scenario.orElseThrow().id(), scenario.orElseThrow().name(), order.revision());
    return keep(made(order, subject, FrozenText.checksum(text)), order, text);
  }

  private static boolean mayComeAgain(Case old) {
    return old.chain().next().isEmpty()
        && old.ruling().map(Ruling::outcome).filter(Deferred.class::isInstance).isPresent();
  }

  private Case made(Order order, Subject subject, String checksum) {
    return new Case(
        DecisionId.fresh(),
        order.title().strip(),
        order.recommendation().strip(),
        order.reasons().strip(),
        subject,
        new Chain(order.previous(), Optional.empty()),
        new Entered(clock.instant(), guard.who(), guard.name()),
        checksum,
        Optional.empty());
  }

  private Answer keep(Case made, Order order, String text) {
    var problems = new Problems("decision.case.missing.");
    if (!cases.add(made, order.form(), text)) problems.add("title", "previous");
    else attach(made, order, text, problems);
    if (!problems.none()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Answer.Refusal(problems.found());
    }
    audit.changed(
        DecisionActions.PUT_FORWARD,
        new AuditTrail.Subject("decision", made.id().value().toString(), made.title()),
        Map.of(
            "scenario", new Change("", made.subject().scenario().value().toString()),
            "revision", new Change("", "" + made.subject().revision()),
            "checksum", new Change("", made.checksum())));
    return new Answer.Made(made.id());
  }

  /// The paper as it was put forward lies with the case, beside what people add.
  private void attach(Case made, Order order, String text, Problems problems) {
    var owner = new Attachments.Owner(ATTACHED, made.id().value());
    attachments.add(owner, "indstilling.pdf", paper.pdf(made, frozen.read(text)));
    for (var upload : order.uploads())
      if (attachments.add(owner, upload.name(), upload.content())
          instanceof Attachments.Added.Rejected(var key, var arguments))
        problems.tell("files", key, arguments);
  }
}
