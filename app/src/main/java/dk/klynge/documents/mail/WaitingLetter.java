package dk.klynge.documents.mail;

import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.LetterId;
import java.util.List;
import java.util.Optional;

/// A letter on its way to the mail server.
///
/// @param replyTo the letter's own; empty name and address where it has none
/// @param attempts how often it was tried before
record WaitingLetter(
    LetterId id,
    String messageId,
    String to,
    String subject,
    String text,
    String language,
    Answers replyTo,
    Optional<CalendarPart> calendar,
    List<Enclosure> enclosures,
    int attempts) {

  record Answers(String name, String address) {}

  record CalendarPart(String method, byte[] content) {}

  WaitingLetter with(List<Enclosure> files) {
    return new WaitingLetter(
        id, messageId, to, subject, text, language, replyTo, calendar, files, attempts);
  }
}
