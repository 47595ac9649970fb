package dk.klynge.documents;

import java.util.Locale;

/// One of many mails that say the same, such as a newsletter. The caller keeps who has got it; see
/// [MailLines].
///
/// @param messageId names this mail for the servers on its way; from [MailLines#freshMessageId]
/// @param to the one address it goes to
/// @param subject one line
/// @param text what programs show that show no HTML
/// @param html a whole document
/// @param unsubscribe an address of the web that takes the receiver off the list when something is
///   posted to it, without asking anything (RFC 8058)
public record Circular(
    String messageId,
    String to,
    String subject,
    String text,
    String html,
    Locale language,
    String unsubscribe) {

  public Circular {
    if (subject.isBlank() || text.isBlank() || html.isBlank())
      throw new IllegalArgumentException("A circular needs subject, text and HTML");
    subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
