package dk.klynge.decision.ruling;

import dk.klynge.decision.dossier.Content;
import dk.klynge.decision.ruling.Case.Condition;
import dk.klynge.decision.ruling.Case.Ruling;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.documents.PaperWriter;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The paper of a case: what is recommended and, when it is decided, what was decided.
@Component
class CasePaper {

  private final PaperWriter writer;
  private final Texts texts;
  private final Format format;

  CasePaper(PaperWriter writer, Texts texts, Format format) {
    this.writer = writer;
    this.texts = texts;
    this.format = format;
  }

  /// As it lies with the case: in Danish, whoever puts it forward.
  byte[] pdf(Case one, Content content) {
    var context = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(Locale.of("da"));
    try {
      return writer.pdf(paper(one, content));
    } finally {
      LocaleContextHolder.setLocaleContext(context);
    }
  }

  /// In the language of the thread.
  Paper paper(Case one, Content content) {
    var blocks = new ArrayList<Block>();
    blocks.add(facts(one));
    one.ruling().ifPresent(made -> decided(made, blocks));
    section(blocks, "recommendation", one.recommendation());
    if (!one.reasons().isEmpty()) section(blocks, "reasons", one.reasons());
    for (var part : content.parts(LocaleContextHolder.getLocale())) {
      blocks.add(new Block.Heading(2, part.title()));
      blocks.addAll(part.blocks());
    }
    blocks.add(new Block.Heading(2, say("checksum")));
    blocks.add(new Block.Paragraph(say("checksum.text", one.checksum())));
    var subject = say(one.ruling().isPresent() ? "subject.decided" : "subject.open", one.title());
    return new Paper(one.title(), subject, LocaleContextHolder.getLocale(), blocks);
  }

  private String say(String key, Object... values) {
    return texts.say("decision.paper." + key, values);
  }

  private Block facts(Case one) {
    return new Block.Facts(
        List.of(
            new Fact(
                say("scenario"), say("version", one.subject().name(), one.subject().revision())),
            new Fact(say("put-forward"), format.moment(one.putForward().at())),
            new Fact(say("put-forward.by"), one.putForward().byName()),
            new Fact(say("state"), texts.say("decision.state." + one.state()))));
  }

  private void section(List<Block> blocks, String key, String words) {
    blocks.add(new Block.Heading(2, say(key)));
    paragraphs(words, blocks);
  }

  private static void paragraphs(String words, List<Block> blocks) {
    words
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> blocks.add(new Block.Paragraph(line)));
  }

  private void decided(Ruling made, List<Block> blocks) {
    blocks.add(new Block.Heading(2, say("ruling")));
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(say("outcome"), texts.say("decision.state." + made.outcome().word())));
    facts.add(new Fact(say("body"), made.decider().body()));
    if (!made.decider().meeting().isEmpty())
      facts.add(new Fact(say("meeting"), made.decider().meeting()));
    if (!made.decider().item().isEmpty()) facts.add(new Fact(say("item"), made.decider().item()));
    facts.add(new Fact(say("on"), format.day(made.on())));
    made.outcome().day().ifPresent(day -> facts.add(new Fact(say("effective"), format.day(day))));
    blocks.add(new Block.Facts(facts));
    for (var reason : made.reasons()) {
      blocks.add(new Block.Heading(3, texts.say("decision.theme." + reason.theme())));
      paragraphs(reason.text(), blocks);
    }
    if (!made.outcome().attached().isEmpty()) blocks.add(conditions(made.outcome().attached()));
    made.revocation()
        .ifPresent(revoked -> {
          blocks.add(new Block.Heading(2, say("revoked")));
          blocks.add(
              new Block.Paragraph(say("revoked.text", format.day(revoked.day()), revoked.body())));
          paragraphs(revoked.reason(), blocks);
        });
  }

  private Block conditions(List<Condition> conditions) {
    return new Block.Table(
        say("conditions"),
        List.of(
            new Column(say("condition"), Alignment.TEXT),
            new Column(say("responsible"), Alignment.TEXT),
            new Column(say("deadline"), Alignment.TEXT),
            new Column(say("fulfilled"), Alignment.TEXT)),
        conditions.stream()
            .map(condition ->
                List.of(
                    condition.text(),
                    condition.responsible(),
                    condition.deadline().map(format::day).orElse("–"),
                    condition
                        .fulfilment()
                        .map(fulfilment -> format.day(fulfilment.day()))
                        .orElse("–")))
            .toList());
  }
}
