package dk.klynge.processplan.template;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.template.Reading.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A template that was changed becomes its next version; those before stay as they are.
@Service
class KeepTemplate {

  private static final Locale DANISH = Locale.of("da");

  private final PlanTemplates templates;
  private final Templates rows;
  private final AuditTrail audit;
  private final Guard guard;

  KeepTemplate(PlanTemplates templates, Templates rows, AuditTrail audit, Guard guard) {
    this.templates = templates;
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Answer {
    record Kept(int version) implements Answer {}

    record Wrong(List<Problem> problems) implements Answer {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }

    /// Somebody else has written a newer version meanwhile.
    record Overtaken() implements Answer {}
  }

  /// @param after the version that was changed
  @Transactional
  Answer keep(String key, int after, String text, String note) {
    switch (ReadTemplate.of(text)) {
      case Reading.Unreadable(var problems) -> {
        return new Answer.Wrong(problems);
      }
      case Reading.Read(var template) -> {
        if (!template.key().equals(key))
          return new Answer.Wrong(List.of(new Problem("", "other-key", key)));
        var newest = templates.newest(key).orElseThrow().version();
        if (newest != after || !rows.insert(key, newest + 1, text, note, guard.who()))
          return new Answer.Overtaken();
        audit.changed(
            ProcessPlanActions.PLAN,
            new Subject("process-plan-template", key, template.title(DANISH)),
            Map.of("version", new Change("" + newest, "" + (newest + 1))));
        return new Answer.Kept(newest + 1);
      }
    }
  }
}
