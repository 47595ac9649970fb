package dk.klynge.planning.sidebyside;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.planning.reading.Breach;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.sidebyside.SideBySidePage.Head;
import dk.klynge.planning.sidebyside.SideBySidePage.Heir;
import dk.klynge.planning.sidebyside.SideBySidePage.Shown;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A comparison as a paper, for a meeting.
@Component
class SideBySidePaper {

  private static final String KEY = "planning.sidebyside.";

  private final Words words;
  private final Format format;

  SideBySidePaper(Words words, Format format) {
    this.words = words;
    this.format = format;
  }

  Paper of(SideBySide all, Shown shown) {
    var blocks = new ArrayList<Block>();
    blocks.add(facts(shown));
    if (shown.unequal() > 0) blocks.add(paragraph("unequal", shown.unequal()));
    if (shown.partly()) blocks.add(paragraph("partly"));
    blocks.add(heading(2, "measures"));
    blocks.add(measures(shown));
    blocks.add(heading(2, "pairs"));
    blocks.add(pairs(shown));
    if (!shown.unchanged().isEmpty())
      blocks.add(
          paragraph(
              "unchanged.named", shown.unchanged().size(), String.join(", ", shown.unchanged())));
    blocks.add(new Block.Heading(2, say("moves", shown.moves().size())));
    blocks.add(paragraph("moves.lead", shown.columns().getFirst().name()));
    if (!shown.moves().isEmpty()) blocks.add(moves(shown));
    blocks.add(heading(2, "structures"));
    structures(all, shown, blocks);
    var names = shown.columns().stream().map(Head::name).collect(Collectors.joining(", "));
    return new Paper(say("title"), say("subject", names), LocaleContextHolder.getLocale(), blocks);
  }

  private Block facts(Shown shown) {
    var facts = new ArrayList<Fact>();
    for (var column : shown.columns()) facts.add(new Fact(column.name(), column.version()));
    facts.add(new Fact(say("criteria"), shown.criteria()));
    facts.add(new Fact(say("model"), shown.model()));
    return new Block.Facts(facts);
  }

  private Block measures(Shown shown) {
    var rows =
        shown.measures().stream()
            .map(line ->
                row(Stream.of(line.label()), line.values().stream().map(SideBySidePage.Cell::text)))
            .toList();
    return new Block.Table(
        say("measures.caption"),
        columns(
            Stream.of(text(say("measure"))),
            shown.columns().stream()
                .map(column -> new Paper.Column(column.name(), Alignment.NUMBER))),
        rows);
  }

  private Block pairs(Shown shown) {
    var rows =
        shown.pairs().stream()
            .filter(pair -> !pair.same())
            .map(pair ->
                row(
                    Stream.of(
                        pair.name().isEmpty() ? say("fresh") : pair.name() + "\n" + pair.size()),
                    pair.heirs().stream().map(heir -> heir.map(this::heir).orElse("–"))))
            .toList();
    return new Block.Table(
        say("pairs.caption", shown.columns().getFirst().name()), columns(shown), rows);
  }

  private String heir(Heir heir) {
    return heir.name()
        + "\n"
        + say("size", heir.institutions(), format.number(heir.places()))
        + "\n"
        + say("who", heir.stay(), heir.join(), heir.leave());
  }

  private Block moves(Shown shown) {
    var rows =
        shown.moves().stream()
            .map(move ->
                row(
                    Stream.of(move.name(), move.from()),
                    move.to().stream().map(SideBySidePage.Target::name)))
            .toList();
    return new Block.Table(
        say("moves", shown.moves().size()),
        columns(Stream.of(text(say("institution")), text(say("from"))), others(shown)),
        rows);
  }

  private void structures(SideBySide all, Shown shown, List<Block> blocks) {
    var drawing = Drawing.of(all);
    var marks = new Marks(all);
    for (int at = 0; at < all.columns().size(); at++) {
      var column = all.columns().get(at);
      var head = shown.columns().get(at);
      blocks.add(new Block.Heading(3, head.name()));
      if (!column.measuredClusters().isEmpty())
        blocks.add(
            new Block.Drawing(
                drawing.svg(column, marks.of(column)),
                say("drawing", head.name(), head.clusters().size())));
      blocks.add(clusters(head));
      if (!head.broken().isEmpty()) {
        blocks.add(new Block.Heading(4, say("broken")));
        blocks.add(new Block.Bullets(head.broken().stream().map(Breach::sentence).toList()));
      }
    }
  }

  private Block clusters(Head head) {
    var rows =
        head.clusters().stream()
            .map(cluster ->
                List.of(
                    cluster.name(),
                    format.number(cluster.places()),
                    format.kilometres(cluster.diameter()),
                    cluster.members()))
            .toList();
    return new Block.Table(
        say("clusters.of", head.name()),
        List.of(
            text(say("cluster")),
            new Paper.Column(say("places"), Alignment.NUMBER),
            new Paper.Column(say("diameter"), Alignment.NUMBER),
            text(say("members"))),
        rows);
  }

  private List<Paper.Column> columns(Shown shown) {
    return columns(Stream.of(text(shown.columns().getFirst().name())), others(shown));
  }

  private static Stream<Paper.Column> others(Shown shown) {
    return shown.columns().stream().skip(1).map(column -> text(column.name()));
  }

  private static List<Paper.Column> columns(Stream<Paper.Column> first, Stream<Paper.Column> rest) {
    return Stream.concat(first, rest).toList();
  }

  private static List<String> row(Stream<String> first, Stream<String> rest) {
    return Stream.concat(first, rest).toList();
  }

  private static Paper.Column text(String name) {
    return new Paper.Column(name, Alignment.TEXT);
  }

  private Block heading(int level, String key) {
    return new Block.Heading(level, say(key));
  }

  private Block paragraph(String key, Object... values) {
    return new Block.Paragraph(say(key, values));
  }

  private String say(String key, Object... values) {
    return words.say(KEY + key, values);
  }
}
