package dk.klynge.processplan.negotiation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A meeting is set, moved, called off, or told the outcome of.
@Service
class ArrangeMeeting {

  private final Meetings meetings;
  private final AuditTrail audit;
  private final Guard guard;

  ArrangeMeeting(Meetings meetings, AuditTrail audit, Guard guard) {
    this.meetings = meetings;
    this.audit = audit;
    this.guard = guard;
  }

  /// One whose id is known is changed, one whose id is not is added. False where somebody changed
  /// it meanwhile.
  @Transactional
  boolean arrange(Negotiation negotiation, Meeting meeting) {
    guard.require(ProcessPlanActions.NEGOTIATE, new Scope.Everywhere());
    var before = negotiation.meeting(meeting.id());
    if (before.isEmpty()) meetings.insert(negotiation.id(), meeting);
    else if (!meetings.update(meeting)) return false;
    var changes = new LinkedHashMap<String, Change>();
    changes.put("meeting", new Change(before.map(ArrangeMeeting::when).orElse(""), when(meeting)));
    var told = before.map(Meeting::outcome).orElse("");
    if (!told.equals(meeting.outcome())) changes.put("outcome", new Change("", "…"));
    if (meeting.isCalledOff()) changes.put("called-off", new Change("", "…"));
    audit.changed(ProcessPlanActions.NEGOTIATE, OpenNegotiations.subject(negotiation), changes);
    return true;
  }

  private static String when(Meeting meeting) {
    var clock = meeting.clock().map(at -> " " + at.begins()).orElse("");
    return meeting.day() + clock + " " + meeting.standing().name().toLowerCase(Locale.ROOT);
  }
}
