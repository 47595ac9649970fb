package dk.klynge.processplan.negotiation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.MeetingTemplate.Problem;
import dk.klynge.processplan.negotiation.MeetingTemplate.Reading;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a new version of the usual course, for the negotiations that are planned after.
@Service
class KeepMeetingTemplate {

  private static final int LONGEST = 100_000;

  private final MeetingTemplates templates;
  private final AuditTrail audit;
  private final Guard guard;

  KeepMeetingTemplate(MeetingTemplates templates, AuditTrail audit, Guard guard) {
    this.templates = templates;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Answer {
    record Kept(int version) implements Answer {}

    record Overtaken() implements Answer {}

    record Wrong(List<Problem> problems) implements Answer {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /// @param based the version that the text was made from
  @Transactional
  Answer keep(int based, String text, String note) {
    guard.require(ProcessPlanActions.NEGOTIATE, new Scope.Everywhere());
    if (text.length() > LONGEST) return new Answer.Wrong(List.of(new Problem("1", "long")));
    if (MeetingTemplate.read(text) instanceof Reading.Unreadable(var problems))
      return new Answer.Wrong(problems);
    if (!templates.follow(based, text, note, guard.who())) return new Answer.Overtaken();
    audit.changed(
        ProcessPlanActions.NEGOTIATE,
        new Subject("meeting-template", Integer.toString(based + 1), ""),
        Map.of("version", new Change(Integer.toString(based), Integer.toString(based + 1))));
    return new Answer.Kept(based + 1);
  }
}
