package dk.klynge.staffing.invitation;

import dk.klynge.documents.Invitation.Kind;
import dk.klynge.staffing.Meeting;
import java.time.LocalDateTime;
import java.util.Locale;

/// A letter that is to be sent.
///
/// @param place in the language of the letter
/// @param sequence that the receiver was told last, -1 for nothing
record Due(
    Meeting meeting,
    String receiver,
    String name,
    Kind kind,
    LocalDateTime starts,
    String place,
    int sequence,
    Locale language) {

  boolean isCancelled() {
    return kind == Kind.CANCEL;
  }

  boolean isToCandidate() {
    return receiver.equalsIgnoreCase(meeting.email());
  }
}
