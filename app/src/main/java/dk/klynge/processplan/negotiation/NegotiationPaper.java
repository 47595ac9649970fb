package dk.klynge.processplan.negotiation;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.processplan.negotiation.NegotiationPages.Waiting;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// All negotiations on paper. It says no more than every member of staff may read.
@Component
class NegotiationPaper {

  private static final String KEY = "processplan.negotiation.";

  private final NegotiationView view;
  private final Awaited awaited;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  NegotiationPaper(NegotiationView view, Awaited awaited, Texts texts, Format format, Clock clock) {
    this.view = view;
    this.awaited = awaited;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  Paper of(List<Negotiation> all) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact(texts.say("processplan.plan.as-of"), format.day(LocalDate.now(clock))))));
    if (all.isEmpty()) blocks.add(new Block.Paragraph(texts.say(KEY + "none")));
    all.forEach(one -> blocks.addAll(negotiation(one)));
    return new Paper(texts.say(KEY + "title"), texts.say(KEY + "lead"), texts.language(), blocks);
  }

  private List<Block> negotiation(Negotiation one) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, one.title()));
    blocks.add(
        new Block.Facts(
            List.of(
                fact("state", view.stateText(one)),
                fact("tracks", view.tracks(one)),
                fact("unions", String.join(", ", one.unions())),
                fact("posts", view.posts(one)))));
    blocks.add(
        new Block.Table(
            texts.say(KEY + "meetings"),
            Stream.of("meeting", "when", "meeting.standing")
                .map(name -> new Column(texts.say(KEY + name), Alignment.TEXT))
                .toList(),
            one.meetings().stream().map(this::row).toList()));
    one.signed()
        .ifPresent(signed ->
            blocks.add(
                new Block.Paragraph(
                    texts.say(KEY + "version.signed") + ": " + view.signedBy(signed))));
    var waiting = one.isOpen(LocalDateTime.now(clock)) ? awaited.by(one) : List.<Waiting>of();
    if (!waiting.isEmpty()) {
      blocks.add(new Block.Heading(3, texts.say(KEY + "waits")));
      blocks.add(new Block.Bullets(waiting.stream().map(Waiting::what).toList()));
    }
    return blocks;
  }

  private Fact fact(String name, String value) {
    return new Fact(texts.say(KEY + name), value);
  }

  private List<String> row(Meeting meeting) {
    var standing =
        meeting.isCalledOff()
            ? texts.say(KEY + "meeting.called-off")
            : texts.say("processplan.standing." + meeting.standing());
    return List.of(meeting.title(), view.when(meeting), standing);
  }
}
