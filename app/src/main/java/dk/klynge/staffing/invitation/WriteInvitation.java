package dk.klynge.staffing.invitation;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Invitations;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes invitations, changes and cancellations, in the language of each receiver.
@Component
class WriteInvitation {

  private final Texts texts;
  private final Format format;

  WriteInvitation(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  Letter letter(InterviewRound round, Due due, int number) {
    return Languages.in(due.language(), () -> written(round, due, number));
  }

  private Letter written(InterviewRound round, Due due, int number) {
    var event = event(round, due, number);
    return Letter.of(
            new Owner(Invitations.OWNER, round.id()),
            "interview:" + due.meeting().id() + ":" + due.receiver() + ":" + number,
            due.receiver(),
            subject(due, event),
            text(due, event))
        .in(due.language())
        .with(due.isCancelled() ? Invitation.cancelled(event) : Invitation.to(event));
  }

  private CalendarEvent event(InterviewRound round, Due due, int number) {
    var ends = due.starts().plusMinutes(round.terms().minutes());
    var summary =
        due.isToCandidate()
            ? texts.say("staffing.interview.event.own")
            : texts.say("staffing.interview.event", due.meeting().name());
    return CalendarEvent.at(
            "interview-" + due.meeting().id() + "@klynge", summary, due.starts(), ends)
        .version(number)
        .in(due.place())
        .with(List.of(new Mailbox(due.name(), due.receiver())));
  }

  private String subject(Due due, CalendarEvent event) {
    var kind = due.isCancelled() ? "cancelled" : due.sequence() < 0 ? "invited" : "changed";
    return texts.say("staffing.interview.mail." + kind, event.summary());
  }

  private String text(Due due, CalendarEvent event) {
    return texts.say(
        "staffing.interview.mail.text." + (due.isCancelled() ? "cancelled" : "stands"),
        event.summary(),
        format.day(due.starts().toLocalDate()),
        "%02d.%02d".formatted(due.starts().getHour(), due.starts().getMinute()),
        due.place());
  }
}
