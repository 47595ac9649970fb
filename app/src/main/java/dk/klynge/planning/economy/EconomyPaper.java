package dk.klynge.planning.economy;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.planning.economy.EconomyPage.GroupRow;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The money of a scenario as a paper: the same tables and sentences as on the page.
@Component
class EconomyPaper {

  private static final String COLUMN = "planning.economy.column.";

  private final EconomyWords words;
  private final Format format;

  EconomyPaper(EconomyWords words, Format format) {
    this.words = words;
    this.format = format;
  }

  Paper of(EconomyPage page) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Facts(facts(page)));
    page.verdict().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
    if (!page.whatIf().changes().isEmpty()) tried(blocks, page);
    heading(blocks, "years");
    blocks.add(drawing(page.course()));
    blocks.add(years(page));
    heading(blocks, "sources");
    blocks.add(drawing(page.origins()));
    blocks.add(sources(page));
    heading(blocks, "clusters");
    blocks.add(groups("cluster", "clusters", page.clusters(), page.total()));
    heading(blocks, "areas");
    blocks.add(groups("area", "areas", page.areas(), page.total()));
    heading(blocks, "owned");
    page.selfOwning()
        .verdicts()
        .forEach(verdict -> blocks.add(new Block.Paragraph(verdict.sentence())));
    blocks.add(owned(page));
    heading(blocks, "notes");
    blocks.add(new Block.Bullets(page.notes()));
    var title = words.say("planning.economy.of", page.head().name());
    return new Paper(title, page.head().before(), LocaleContextHolder.getLocale(), blocks);
  }

  private List<Fact> facts(EconomyPage page) {
    var head = page.head();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(words.say("planning.economy.fact.before"), head.before()));
    facts.add(
        new Fact(
            words.say("planning.economy.fact.model"),
            words.say(
                "planning.economy.model",
                head.model(),
                Integer.toString(head.version()),
                Integer.toString(head.prices()))));
    if (!head.trial().isEmpty())
      facts.add(new Fact(words.say("planning.economy.fact.trial"), head.trial()));
    return facts;
  }

  private void tried(List<Block> blocks, EconomyPage page) {
    blocks.add(
        new Block.Table(
            words.say("planning.economy.tried"),
            columns(
                words.say("planning.cost.column.figure"),
                words.say("planning.cost.column.before"),
                words.say("planning.cost.column.after")),
            page.whatIf().changes().stream()
                .map(change ->
                    List.of(words.say(change.labelKey()), change.before(), change.after()))
                .toList()));
  }

  private void heading(List<Block> blocks, String key) {
    blocks.add(new Block.Heading(2, words.say("planning.economy.title." + key)));
  }

  private static Block drawing(BarChart chart) {
    return new Block.Drawing(chart.svg(), chart.said());
  }

  private Block years(EconomyPage page) {
    return new Block.Table(
        words.say("planning.economy.caption.years"),
        named("year", "saving", "costs", "net", "required", "difference"),
        page.years().stream()
            .map(row ->
                cells(
                    Integer.toString(row.year()),
                    row.saving(),
                    row.costs(),
                    row.net(),
                    row.required(),
                    row.difference()))
            .toList());
  }

  private Block sources(EconomyPage page) {
    return new Block.Table(
        words.say("planning.economy.caption.sources"),
        named("source", "phased-in", "end"),
        page.sources().stream()
            .map(row -> cells(row.label(), row.phasedIn(), row.inTheEnd()))
            .toList());
  }

  private Block groups(String first, String caption, List<GroupRow> rows, GroupRow total) {
    return new Block.Table(
        words.say("planning.economy.caption." + caption),
        named(first, "institutions", "children", "before", "saving", "required", "difference"),
        Stream.concat(rows.stream(), Stream.of(total))
            .map(row ->
                cells(
                    row.name(),
                    row.institutions(),
                    row.children(),
                    row.before(),
                    row.saving(),
                    row.required(),
                    row.difference()))
            .toList());
  }

  private Block owned(EconomyPage page) {
    return new Block.Table(
        words.say("planning.economy.caption.owned"),
        named("ownership", "institutions", "children", "saving", "per-child", "per-institution"),
        page.selfOwning().rows().stream()
            .map(row ->
                cells(
                    row.label(),
                    row.institutions(),
                    row.children(),
                    row.saving(),
                    row.perChild(),
                    row.perInstitution()))
            .toList());
  }

  private List<String> cells(String first, long... numbers) {
    var cells = new ArrayList<String>();
    cells.add(first);
    for (var number : numbers) cells.add(format.number(number));
    return cells;
  }

  private List<Column> named(String... keys) {
    return columns(Stream.of(keys).map(key -> words.say(COLUMN + key)).toArray(String[]::new));
  }

  private static List<Column> columns(String... names) {
    var columns = new ArrayList<Column>();
    for (var name : names)
      columns.add(new Column(name, columns.isEmpty() ? Alignment.TEXT : Alignment.NUMBER));
    return columns;
  }
}
