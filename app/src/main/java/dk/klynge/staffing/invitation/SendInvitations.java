package dk.klynge.staffing.invitation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.invitation.ToldRows.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People are told of their interviews: once, and again only those for whom something has changed.
@Service
class SendInvitations {

  private final DueLetters letters;
  private final WriteInvitation write;
  private final ToldRows told;
  private final Outbox outbox;
  private final Campaigns campaigns;
  private final AuditTrail audit;

  SendInvitations(
      DueLetters letters,
      WriteInvitation write,
      ToldRows told,
      Outbox outbox,
      Campaigns campaigns,
      AuditTrail audit) {
    this.letters = letters;
    this.write = write;
    this.told = told;
    this.outbox = outbox;
    this.campaigns = campaigns;
    this.audit = audit;
  }

  /// How many letters were sent.
  @Transactional
  int send(InterviewRound round) {
    var due = letters.of(round);
    var numbers = new HashMap<UUID, Integer>();
    for (var one : due) {
      var meeting = one.meeting();
      boolean newer = one.sequence() >= meeting.sequence();
      int number =
          newer
              ? numbers.computeIfAbsent(meeting.id(), told::nextSequence)
              : numbers.getOrDefault(meeting.id(), meeting.sequence());
      send(round, one, number);
    }
    if (!due.isEmpty())
      note(round, Map.of("letters", new Change("", Integer.toString(due.size()))));
    return due.size();
  }

  private void send(InterviewRound round, Due due, int number) {
    outbox.put(write.letter(round, due, number));
    told.tell(
        new Told(
            due.meeting().id(),
            due.receiver(),
            number,
            due.starts(),
            due.place(),
            due.isCancelled(),
            due.language().getLanguage()));
  }

  void noteLanguages(InterviewRound round) {
    note(round, Map.of("languages", new Change("", "changed")));
  }

  private void note(InterviewRound round, Map<String, Change> fields) {
    var name = campaigns.find(round.campaign()).map(Campaigns.Campaign::name).orElse("");
    audit.changed(
        StaffingActions.PLAN_INTERVIEWS,
        new Subject("interview-round", round.id().toString(), name),
        fields);
  }
}
