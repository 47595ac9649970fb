package dk.klynge.planning.agreement;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.documents.PaperWriter;
import dk.klynge.planning.agreement.history.Agreement;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.Sufficiency;
import dk.klynge.planning.agreement.saving.Tasks;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// An agreement as a document to be signed, in the language it is written in.
@Component
class AgreementPaper {

  private final PaperWriter writer;
  private final AgreementView view;
  private final BoardRows boards;
  private final StateView states;
  private final AgreementWords words;
  private final Format format;

  AgreementPaper(
      PaperWriter writer,
      AgreementView view,
      BoardRows boards,
      StateView states,
      AgreementWords words,
      Format format) {
    this.writer = writer;
    this.view = view;
    this.boards = boards;
    this.states = states;
    this.words = words;
    this.format = format;
  }

  byte[] pdf(Agreement agreement) {
    return written(agreement, writer::pdf);
  }

  byte[] docx(Agreement agreement) {
    return written(agreement, writer::docx);
  }

  /// Numbers and days are written in the language of the agreement, not in that of the reader.
  private byte[] written(Agreement agreement, Function<Paper, byte[]> by) {
    var reader = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(agreement.content().locale());
    try {
      return by.apply(paper(agreement));
    } finally {
      LocaleContextHolder.setLocaleContext(reader);
    }
  }

  private Paper paper(Agreement agreement) {
    var content = agreement.content();
    var blocks = new ArrayList<Block>();
    blocks.add(facts(agreement));
    blocks.add(new Block.Heading(2, words.say("parties")));
    blocks.add(parties(content));
    for (var section : content.sections()) {
      blocks.add(new Block.Heading(2, section.title()));
      section
          .text()
          .lines()
          .filter(line -> !line.isBlank())
          .map(Block.Paragraph::new)
          .forEach(blocks::add);
    }
    content.tasks().ifPresent(tasks -> blocks.addAll(split(tasks)));
    blocks.add(new Block.Heading(2, words.say("lines")));
    blocks.add(saving(content));
    view.network(agreement).ifPresent(network -> blocks.addAll(judged(network, content)));
    blocks.add(new Block.Heading(2, words.say("signatures")));
    blocks.add(new Block.Signatures(content.parties().stream().map(StateView::named).toList()));
    var title = words.say("paper.title", content.network());
    return new Paper(title, words.say("paper.subject"), content.locale(), blocks);
  }

  private List<Block> split(Tasks tasks) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, words.say("tasks")));
    tasks
        .source()
        .map(source -> words.say("tasks.source", source.name(), source.version()))
        .map(Block.Paragraph::new)
        .ifPresent(blocks::add);
    if (!tasks.network().isEmpty()) {
      blocks.add(new Block.Heading(3, words.say("tasks.network")));
      blocks.add(new Block.Bullets(tasks.network()));
    }
    if (!tasks.unit().isEmpty()) {
      blocks.add(new Block.Heading(3, words.say("tasks.unit")));
      blocks.add(new Block.Bullets(tasks.unit()));
    }
    return blocks;
  }

  private Block facts(Agreement agreement) {
    var content = agreement.content();
    return new Block.Facts(
        List.of(
            new Fact(words.say("network"), content.network()),
            new Fact(words.say("from"), format.day(content.from())),
            new Fact(
                words.say("until"),
                content.until().map(this::lastDay).orElseGet(() -> words.say("until.open"))),
            new Fact(words.say("version"), Integer.toString(agreement.version())),
            new Fact(words.say("status"), states.of(agreement).text())));
  }

  private String lastDay(LocalDate until) {
    return format.day(until.minusDays(1));
  }

  private Block parties(Content content) {
    return new Block.Table(
        words.say("parties"),
        List.of(
            new Column(words.say("party.name"), Alignment.TEXT),
            new Column(words.say("party.role"), Alignment.TEXT),
            new Column(words.say("party.cvr"), Alignment.TEXT)),
        content.parties().stream()
            .map(party ->
                List.of(
                    StateView.named(party),
                    words.say("role." + party.role().name().toLowerCase(Locale.ROOT)),
                    party.cvr().isEmpty() ? "–" : party.cvr()))
            .toList());
  }

  private Block saving(Content content) {
    var rows = new ArrayList<List<String>>();
    for (var line : view.lines(content))
      rows.add(
          List.of(line.institution(), line.source(), line.how(), format.number(line.kroner())));
    rows.add(List.of(words.say("total"), "", "", format.number(content.saving())));
    return new Block.Table(
        words.say("lines.caption"),
        List.of(
            new Column(words.say("institution"), Alignment.TEXT),
            new Column(words.say("source"), Alignment.TEXT),
            new Column(words.say("how"), Alignment.TEXT),
            new Column(words.say("kroner"), Alignment.NUMBER)),
        rows);
  }

  private List<Block> judged(Network network, Content content) {
    var required = network.required();
    var planned = new Sufficiency(network, content).planned();
    var answers = boards.of(network);
    return List.of(
        new Block.Paragraph(
            words.say(
                "paper.saving",
                format.number(planned),
                format.number(required.perChild(planned)),
                format.number(required.total()),
                format.number(required.perChild()))),
        new Block.Heading(2, words.say("boards")),
        new Block.Table(
            words.say("boards.caption"),
            List.of(
                new Column(words.say("institution"), Alignment.TEXT),
                new Column(words.say("boards.answer"), Alignment.TEXT),
                new Column(words.say("day"), Alignment.TEXT)),
            answers.stream()
                .map(each ->
                    List.of(
                        each.institution(), each.text(), each.day().map(format::day).orElse("–")))
                .toList()));
  }
}
