package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanTemplate;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A running plan goes over to the published template. Texts stay with the keys of their sections;
/// what is asked no longer is kept and shown as that.
@Service
class LiftPlan {

  private final PlanRows rows;
  private final PlanTemplates templates;
  private final SectionTexts texts;
  private final AuditTrail audit;
  private final Guard guard;

  LiftPlan(
      PlanRows rows, PlanTemplates templates, SectionTexts texts, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.templates = templates;
    this.texts = texts;
    this.audit = audit;
    this.guard = guard;
  }

  /// What becomes of one section.
  ///
  /// @param change new, changed, same or gone
  /// @param before as it is asked now; the same as `after` where it is new
  /// @param written whether the plan has a text in it
  record Line(String change, Section before, Section after, boolean written) {}

  /// @param to the version that it is lifted to
  record Preview(int from, int to, List<Line> lines) {}

  Preview preview(ActionPlan plan) {
    var before = templates.version(plan.template());
    var after = templates.published();
    var written =
        texts.of(plan.id()).stream()
            .filter(SectionTexts.Text::answered)
            .map(SectionTexts.Text::section)
            .toList();
    return new Preview(before.version(), after.version(), lines(before, after, written));
  }

  static List<Line> lines(PlanTemplate before, PlanTemplate after, List<String> written) {
    var lines = new ArrayList<Line>();
    for (var section : after.sections()) {
      var old = before.find(section.key());
      var change = old.map(one -> one.equals(section) ? "same" : "changed").orElse("new");
      lines.add(new Line(change, old.orElse(section), section, written.contains(section.key())));
    }
    for (var old : before.sections())
      if (after.find(old.key()).isEmpty())
        lines.add(new Line("gone", old, old, written.contains(old.key())));
    return lines;
  }

  /// False where the template was revised, or the plan lifted, since the preview was shown.
  @Transactional
  boolean lift(ActionPlan plan, int to) {
    if (templates.published().version() != to || !rows.lift(plan, to, guard.name())) return false;
    audit.changed(
        ActionPlanActions.WRITE,
        new Subject("action-plan", plan.id().value().toString(), plan.name()),
        Map.of("template", new Change(Integer.toString(plan.template()), Integer.toString(to))));
    return true;
  }
}
