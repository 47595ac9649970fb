package dk.klynge.actionplan.approval;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlanApproved;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.approval.Submission.Content;
import dk.klynge.actionplan.approval.Submission.Ruling;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A plan is handed in and answered. Each time it is kept as it was; writing goes on meanwhile.
@Service
class SubmitPlan {

  private final SubmissionRows rows;
  private final SectionTexts texts;
  private final AuditTrail audit;
  private final ApplicationEventPublisher news;
  private final Guard guard;
  private final Clock clock;

  SubmitPlan(
      SubmissionRows rows,
      SectionTexts texts,
      AuditTrail audit,
      ApplicationEventPublisher news,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.texts = texts;
    this.audit = audit;
    this.news = news;
    this.guard = guard;
    this.clock = clock;
  }

  /// The key of what is wrong; empty text where it is handed in.
  @Transactional
  String submit(ActionPlan plan, String note) {
    rows.lock(plan.id());
    var before = rows.of(plan.id());
    if (!before.isEmpty() && before.getFirst().ruling().isEmpty())
      return "actionplan.submit.error.waiting";
    var content = content(plan);
    if (content.stream().allMatch(one -> one.text().isBlank() && one.notApplicable().isBlank()))
      return "actionplan.submit.error.empty";
    if (!before.isEmpty() && same(content, rows.content(plan.id(), before.getFirst().number())))
      return "actionplan.submit.error.same";
    int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
    rows.freeze(plan, number, note, guard.name());
    content.forEach(one -> rows.keep(plan.id(), number, one));
    record(plan, ActionPlanActions.WRITE, "submitted " + number);
    return "";
  }

  private List<Content> content(ActionPlan plan) {
    return texts.of(plan.id()).stream()
        .map(text -> new Content(text.section(), text.text(), text.notApplicable()))
        .toList();
  }

  private static boolean same(List<Content> one, List<Content> other) {
    return one.size() == other.size() && one.containsAll(other);
  }

  /// The key of what is wrong; empty text where the submission is answered.
  ///
  /// @param number of the submission that was looked at
  @Transactional
  String rule(ActionPlan plan, int number, String outcome, String reason) {
    rows.lock(plan.id());
    var latest = rows.of(plan.id()).stream().findFirst();
    if (latest.filter(one -> one.number() == number && one.ruling().isEmpty()).isEmpty())
      return "actionplan.rule.error.answered";
    boolean approved = outcome.equals("approved");
    if (!approved && !outcome.equals("returned")) return "actionplan.rule.error.outcome";
    if (!approved && reason.isBlank()) return "actionplan.rule.error.reason";
    rows.rule(plan.id(), number, new Ruling(outcome, reason, clock.instant(), guard.name()));
    record(plan, ActionPlanActions.APPROVE, outcome + " " + number);
    if (approved)
      news.publishEvent(
          new ActionPlanApproved(plan.id(), plan.cluster(), number, LocalDate.now(clock)));
    return "";
  }

  private void record(ActionPlan plan, String action, String what) {
    audit.changed(
        action,
        new Subject("action-plan", plan.id().value().toString(), plan.name()),
        Map.of("status", new Change("", what)));
  }
}
