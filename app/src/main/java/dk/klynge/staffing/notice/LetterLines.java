package dk.klynge.staffing.notice;

import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.State;
import dk.klynge.staffing.notice.KeptLetters.Kept;
import dk.klynge.staffing.notice.NoticePages.LetterLine;
import dk.klynge.staffing.notice.Notices.Noticed;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says of each letter about a notice whether it is written, and how far it has come.
@Component
class LetterLines {

  private static final String KEY = "staffing.notice.letter.";

  private final KeptLetters letters;
  private final Outbox outbox;
  private final Texts texts;
  private final Format format;

  LetterLines(KeptLetters letters, Outbox outbox, Texts texts, Format format) {
    this.letters = letters;
    this.outbox = outbox;
    this.texts = texts;
    this.format = format;
  }

  List<LetterLine> of(Noticed notice) {
    return Arrays.stream(LetterKind.values())
        .map(kind -> line(kind, notice))
        .filter(line -> line.written() || line.due())
        .toList();
  }

  private LetterLine line(LetterKind kind, Noticed notice) {
    var kept = letters.find(notice.id(), kind);
    var open =
        kept.filter(one -> one.way().equals("paper"))
            .filter(one -> one.handedOverOn() == null)
            .isPresent();
    return new LetterLine(
        kind.code(),
        texts.say(kind.titleKey()),
        kept.map(this::state).orElse(""),
        kept.isPresent(),
        kept.isEmpty() && kind.isDue(notice),
        open);
  }

  private String state(Kept letter) {
    var made = format.moment(letter.madeAt().toInstant());
    if (letter.way().equals("mail"))
      return texts.say(KEY + "by-mail", made, letter.receiver()) + " " + mail(letter);
    return letter.handedOverOn() == null
        ? texts.say(KEY + "on-paper", made)
        : texts.say(KEY + "handed-over", format.day(letter.handedOverOn()));
  }

  private String mail(Kept letter) {
    return outbox.of(SendLetter.owner(letter.id())).stream()
        .findFirst()
        .map(posted ->
            switch (posted.state()) {
              case State.Waiting _ -> texts.say(KEY + (outbox.sends() ? "waiting" : "no-server"));
              case State.Sent(var at, _) -> texts.say(KEY + "sent", format.moment(at));
              case State.GivenUp(_, _, var answer) -> texts.say(KEY + "given-up", answer);
            })
        .orElse("");
  }
}
