package dk.klynge.planning.headcount;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Posts and people of a scenario as a paper: the tables and sentences of the page, with all that
/// is taken for granted.
@Component
class HeadcountPaper {

  private final MessageSource messages;
  private final Format format;

  HeadcountPaper(MessageSource messages, Format format) {
    this.messages = messages;
    this.format = format;
  }

  Paper of(HeadcountPage page) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Facts(facts(page)));
    heading(blocks, "posts");
    blocks.add(posts(page));
    heading(blocks, "forecast");
    page.sentences().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
    blocks.add(quantiles(page));
    heading(blocks, "chart");
    blocks.add(new Block.Drawing(page.chart().svg(), page.chart().said()));
    blocks.add(chances(page));
    heading(blocks, "notes");
    blocks.add(new Block.Bullets(page.assumptions()));
    blocks.add(assumed(page));
    return new Paper(
        say("of", page.name()), page.before(), LocaleContextHolder.getLocale(), blocks);
  }

  private List<Fact> facts(HeadcountPage page) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(say("fact.before"), page.before()));
    facts.add(
        new Fact(say("fact.model"), say("model", page.model(), Integer.toString(page.version()))));
    if (page.tried()) facts.add(new Fact(say("fact.tried"), say("tried")));
    return facts;
  }

  private void heading(List<Block> blocks, String key) {
    blocks.add(new Block.Heading(2, say("title." + key)));
  }

  private Block posts(HeadcountPage page) {
    return new Block.Table(
        say("caption.posts"),
        columns("post", "before", "after", "change"),
        page.posts().stream()
            .map(row ->
                List.of(
                    row.label(),
                    format.number(row.before()),
                    format.number(row.after()),
                    (row.change() > 0 ? "+" : "") + format.number(row.change())))
            .toList());
  }

  private Block quantiles(HeadcountPage page) {
    return new Block.Table(
        say("caption.quantiles"),
        columns("number", "mean", "low", "middle", "high"),
        page.quantiles().stream()
            .map(row ->
                List.of(
                    row.label(),
                    format.decimal(row.mean(), 1),
                    format.number(row.low()),
                    format.number(row.middle()),
                    format.number(row.high())))
            .toList());
  }

  private Block chances(HeadcountPage page) {
    return new Block.Table(
        say("title.chart"),
        columns("number", "chance"),
        page.chances().stream().map(row -> List.of(row.range(), row.chance())).toList());
  }

  private Block assumed(HeadcountPage page) {
    return new Block.Table(
        say("caption.assumed"),
        columns("assumed", "value"),
        page.fields().stream().map(field -> List.of(label(field), field.value())).toList());
  }

  private String label(HeadcountPage.Field field) {
    return messages.getMessage(field.labelKey(), null, LocaleContextHolder.getLocale());
  }

  private List<Column> columns(String first, String... others) {
    var named = new Column(say("column." + first), Alignment.TEXT);
    return Stream.concat(
            Stream.of(named),
            Stream.of(others).map(key -> new Column(say("column." + key), Alignment.NUMBER)))
        .toList();
  }

  private String say(String key, Object... details) {
    return messages.getMessage(
        "planning.headcount." + key, details, LocaleContextHolder.getLocale());
  }
}
