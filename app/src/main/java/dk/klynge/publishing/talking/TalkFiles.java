package dk.klynge.publishing.talking;

import dk.klynge.documents.Deck;
import dk.klynge.documents.Deck.Slide;
import dk.klynge.documents.DeckWriter;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.PaperWriter;
import dk.klynge.publishing.talking.Talk.Part;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A talk to take away: talking points to read from, and slides to show.
@Component
class TalkFiles {

  private static final int ON_A_SLIDE = 9;

  private final PaperWriter papers;
  private final DeckWriter decks;
  private final Texts texts;
  private final Clock clock;

  TalkFiles(PaperWriter papers, DeckWriter decks, Texts texts, Clock clock) {
    this.papers = papers;
    this.decks = decks;
    this.texts = texts;
    this.clock = clock;
  }

  byte[] pdf(Talk talk) {
    return papers.pdf(paper(talk));
  }

  byte[] docx(Talk talk) {
    return papers.docx(paper(talk));
  }

  byte[] pptx(Talk talk) {
    return decks.pptx(
        new Deck(
            title(talk, "slides"),
            stand(talk),
            talk.language(),
            talk.parts().stream()
                .filter(part -> !part.slide().isEmpty())
                .flatMap(part -> slides(talk, part))
                .toList()));
  }

  /// More than a slide holds goes on the next one, which is said in its title.
  private Stream<Slide> slides(Talk talk, Part part) {
    var lines = plain(part.slide());
    var notes = new ArrayList<>(plain(part.points()));
    remark(talk, part).forEach(notes::add);
    return IntStream.iterate(0, from -> from < lines.size(), from -> from + ON_A_SLIDE)
        .mapToObj(from ->
            new Slide(
                from == 0 ? part.title() : part.title() + " (" + (from / ON_A_SLIDE + 1) + ")",
                lines.subList(from, Math.min(from + ON_A_SLIDE, lines.size())),
                from == 0 ? notes : List.of()));
  }

  private Paper paper(Talk talk) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(stand(talk)));
    if (!talk.missing().isEmpty()) {
      blocks.add(new Block.Paragraph(say(talk, "publishing.talk.missing")));
      blocks.add(new Block.Bullets(talk.missing()));
    }
    for (var part : talk.parts()) {
      blocks.add(new Block.Heading(2, part.title()));
      if (!part.points().isEmpty()) blocks.add(new Block.Bullets(plain(part.points())));
      remark(talk, part).map(Block.Paragraph::new).forEach(blocks::add);
      if (!part.slide().isEmpty()) {
        blocks.add(new Block.Heading(3, say(talk, "publishing.talk.on-slide")));
        blocks.add(new Block.Bullets(plain(part.slide())));
      }
    }
    return new Paper(title(talk, "points"), stand(talk), talk.language(), blocks);
  }

  private Stream<String> remark(Talk talk, Part part) {
    return part.remark().text().isEmpty()
        ? Stream.of()
        : Stream.of(say(talk, "publishing.talk.own") + "\n" + part.remark().text());
  }

  private String title(Talk talk, String what) {
    return texts.in(
        talk.language(),
        "publishing.talk.title." + what + "." + talk.hearers(),
        talk.place().name());
  }

  /// Whoever finds the paper later must see how old it is.
  private String stand(Talk talk) {
    return texts.in(
        talk.language(),
        "publishing.talk.stand",
        TalkDays.day(LocalDate.now(clock), talk.language()),
        talk.version());
  }

  private String say(Talk talk, String key) {
    return texts.in(talk.language(), key);
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(Prose::plain).map(String::strip).toList();
  }
}
