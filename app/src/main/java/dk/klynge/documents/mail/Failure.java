package dk.klynge.documents.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.ParseException;
import java.util.Objects;
import java.util.regex.Pattern;

/// Why a letter was not taken, and what that means.
///
/// @param answer in the words of the server, or of the network
record Failure(Kind kind, String answer) {

  enum Kind {
    /// Trying again does not help: there is no such receiver, or the letter cannot be written.
    FOR_GOOD,
    /// This letter was not taken now; others may be.
    FOR_NOW,
    /// The server could not be reached, or does not talk to us.
    NO_SERVER
  }

  /// "No such mailbox": 5.1.x, or an old server that only says 550, 551 or 553. Other refusals may
  /// come of settings that somebody mends, such as a relay that is denied.
  private static final Pattern NO_SUCH_RECEIVER =
      Pattern.compile("(?s)^55\\d[ -](?:5\\.1\\.|(?<=55[013].)(?!5\\.\\d)).*");

  private static final int LONGEST = 500;

  static Failure of(MessagingException refused) {
    var last = innermost(refused);
    var answer = last.replaceAll("\\s+", " ").strip();
    if (answer.length() > LONGEST) answer = answer.substring(0, LONGEST);
    if (refused instanceof ParseException) return new Failure(Kind.FOR_GOOD, answer);
    if (!(refused instanceof SendFailedException)) return new Failure(Kind.NO_SERVER, answer);
    return NO_SUCH_RECEIVER.matcher(answer).matches()
        ? new Failure(Kind.FOR_GOOD, answer)
        : new Failure(Kind.FOR_NOW, answer);
  }

  /// The exceptions of mail are a chain of their own; what the server said stands in the last.
  private static String innermost(MessagingException refused) {
    Exception now = refused;
    while (now instanceof MessagingException mail && mail.getNextException() != null)
      now = mail.getNextException();
    return Objects.toString(now.getMessage(), now.getClass().getSimpleName());
  }
}
