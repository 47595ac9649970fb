package dk.klynge.decision.dossier;

import dk.klynge.decision.DossierSource;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.planning.HeadcountConsequences;
import dk.klynge.planning.HeadcountConsequences.Told;
import dk.klynge.planning.Scenario;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the structure means for leaders and deputies, with what is taken for granted, as it was
/// foreseen when the case was put forward.
@Component
class DossierOfHeadcount implements DossierSource {

  private static final String KEY = "decision.dossier.headcount";

  private final HeadcountConsequences headcount;
  private final LimitWords words;
  private final Format format;

  DossierOfHeadcount(HeadcountConsequences headcount, LimitWords words, Format format) {
    this.headcount = headcount;
    this.words = words;
    this.format = format;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    var told = headcount.of(scenario);
    var blocks = new ArrayList<Block>();
    told.forecast().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
    blocks.add(posts(told));
    blocks.add(spreads(told));
    blocks.add(new Block.Paragraph(words.say(KEY + ".assumptions")));
    blocks.add(new Block.Bullets(told.assumptions()));
    blocks.add(
        new Block.Facts(
            List.of(
                new Paper.Fact(
                    words.say("decision.dossier.savings.model"),
                    words.say(KEY + ".model", told.model(), Integer.toString(told.version()))))));
    return Optional.of(new Part("headcount", words.say(KEY), blocks));
  }

  private Block posts(Told told) {
    return new Block.Table(
        words.say(KEY + ".posts"),
        columns("post", "before", "after", "change"),
        told.posts().stream()
            .map(row ->
                List.of(
                    row.kind(),
                    format.number(row.before()),
                    format.number(row.after()),
                    (row.change() > 0 ? "+" : "") + format.number(row.change())))
            .toList());
  }

  private Block spreads(Told told) {
    return new Block.Table(
        words.say(KEY + ".spreads"),
        columns("number", "mean", "low", "middle", "high"),
        told.spreads().stream()
            .map(row ->
                List.of(
                    row.what(),
                    format.decimal(row.mean(), 1),
                    format.number(row.low()),
                    format.number(row.middle()),
                    format.number(row.high())))
            .toList());
  }

  private List<Column> columns(String first, String... others) {
    return Stream.concat(
            Stream.of(new Column(column(first), Alignment.TEXT)),
            Stream.of(others).map(key -> new Column(column(key), Alignment.NUMBER)))
        .toList();
  }

  private String column(String key) {
    return words.say(KEY + ".column." + key);
  }
}
