package dk.klynge.staffing.notice;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import dk.klynge.staffing.notice.Notices.Noticed;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes the letters in the language that the receiver reads, whatever the one who sends them
/// reads pages in.
@Component
class LetterText {

  private static final String KEY = "staffing.notice.letter.";

  private final Texts texts;
  private final Municipality municipality;

  LetterText(Texts texts, Municipality municipality) {
    this.texts = texts;
    this.municipality = municipality;
  }

  /// @param paragraphs from the greeting to the signature
  record Written(String subject, Locale language, List<String> paragraphs) {
    Written {
      paragraphs = List.copyOf(paragraphs);
    }

    String text() {
      return String.join("\n\n", paragraphs);
    }

    Paper paper() {
      var blocks =
          paragraphs.stream()
              .flatMap(String::lines)
              .filter(line -> !line.isBlank())
              .<Block>map(Block.Paragraph::new)
              .toList();
      return new Paper(subject, subject, language, blocks);
    }
  }

  /// @param reason what the decision rests on, in the words of the one who writes
  Written of(LetterKind kind, Noticed notice, Locale language, String reason) {
    var say = new Saying(language);
    var body =
        switch (kind) {
          case HEARING -> hearing(say, notice, reason);
          case NOTICE -> notice(say, notice, reason);
        };
    var head = Stream.of(say.of("dear", notice.name()));
    var foot = Stream.of(say.of("regards", signature(say)));
    var all = Stream.of(head, body.stream(), foot).flatMap(one -> one).toList();
    return new Written(say.of(kind.code() + ".subject"), language, all);
  }

  private String signature(Saying say) {
    return municipality.name().isBlank() ? say.of("hr") : municipality.name();
  }

  private static List<String> hearing(Saying say, Noticed notice, String reason) {
    return List.of(
        say.of("hearing.intent." + notice.terms(), notice.workplace()),
        say.of("because", reason),
        say.of("hearing.right", say.day(notice.answerBy())),
        say.of("hearing.silence"));
  }

  private static List<String> notice(Saying say, Noticed notice, String reason) {
    var said = new ArrayList<String>();
    var leaves = notice.leavesOn();
    if (leaves == null) throw new IllegalArgumentException("No notice was given");
    said.add(say.of("notice.given." + notice.terms(), notice.workplace(), say.day(leaves)));
    said.add(say.of("because", reason));
    var answered = notice.answeredOn();
    said.add(
        answered == null
            ? say.of("notice.unanswered", say.day(notice.heardOn()))
            : say.of("notice.answered", say.day(answered)));
    var told = notice.councilToldOn();
    if (told != null) said.add(say.of("notice.collective", say.day(told)));
    said.add(say.of("notice.union"));
    return said;
  }

  private final class Saying {

    private final Locale language;
    private final DateTimeFormatter days;

    Saying(Locale language) {
      this.language = language;
      var pattern = language.getLanguage().equals("en") ? "d MMMM yyyy" : "d. MMMM yyyy";
      this.days = DateTimeFormatter.ofPattern(pattern, language);
    }

    String of(String key, Object... values) {
      return texts.in(language, KEY + key, values);
    }

    String day(LocalDate day) {
      return days.format(day);
    }
  }
}
