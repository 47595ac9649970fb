package dk.klynge.publishing.question;

import dk.klynge.documents.Mailbox;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is not taken into the queue, and why. Whoever asks reads the reason and can mend it.
final class JudgeQuestion {

  static final int LONGEST = 2000;
  private static final int MOST_LINKS = 2;
  private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.");
  private static final Pattern CPR = Pattern.compile("(?<!\\d)[0-3]\\d[01]\\d{3}-\\d{4}(?!\\d)");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private JudgeQuestion() {}

  /// The key of the message that says what is wrong.
  ///
  /// @param email may be empty
  static Optional<String> refusal(String text, String email) {
    if (!LETTER.matcher(text).find()) return wrong("empty");
    if (text.length() > LONGEST) return wrong("long");
    if (LINK.matcher(text).results().count() > MOST_LINKS) return wrong("links");
    if (CPR.matcher(text).find()) return wrong("cpr");
    if (!email.isEmpty() && !Mailbox.isAddress(email)) return wrong("email");
    return Optional.empty();
  }

  /// The text without signs and capitals: two questions with the same words are the same question.
  static String words(String text) {
    return text.toLowerCase(Locale.of("da")).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Optional<String> wrong(String what) {
    return Optional.of("publishing.question.error." + what);
  }
}
