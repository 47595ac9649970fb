package dk.klynge.decision.summary;

import dk.klynge.decision.summary.Gathered.ByCluster;
import dk.klynge.decision.summary.Gathered.Point;
import dk.klynge.decision.summary.Gathered.Voice;
import dk.klynge.decision.summary.SummaryPages.SummaryPage;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The summary as a paper for those who decide.
@Component
class SummaryPaper {

  private final Texts texts;
  private final Format format;

  SummaryPaper(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  Paper of(SummaryPage page) {
    var blocks = new ArrayList<Block>();
    blocks.add(facts(page));
    blocks.add(new Block.Heading(2, texts.say("decision.summary.by-theme")));
    if (page.themes().isEmpty())
      blocks.add(new Block.Paragraph(texts.say("decision.summary.no-themes")));
    for (var theme : page.themes()) blocks.addAll(theme(theme));
    blocks.add(new Block.Heading(2, texts.say("decision.summary.by-cluster")));
    if (page.clusters().isEmpty())
      blocks.add(new Block.Paragraph(texts.say("decision.summary.no-answers")));
    for (var cluster : page.clusters()) blocks.addAll(cluster(cluster));
    return new Paper(
        texts.say("decision.summary.title", page.title()),
        texts.say("decision.summary.subject"),
        LocaleContextHolder.getLocale(),
        blocks);
  }

  Block facts(SummaryPage page) {
    return new Block.Facts(
        List.of(
            new Fact(
                texts.say("decision.paper.period"),
                texts.say(
                    "decision.paper.period.text",
                    format.day(page.first()),
                    format.day(page.last()))),
            fact("decision.summary.published", page.tally().published()),
            fact("decision.summary.held-back", page.tally().heldBack()),
            new Fact(
                texts.say("decision.summary.parties"),
                texts.say(
                    "decision.summary.parties.text",
                    page.tally().answered(),
                    page.tally().invited()))));
  }

  private Fact fact(String key, int number) {
    return new Fact(texts.say(key), format.number(number));
  }

  private List<Block> theme(Gathered theme) {
    var reply = theme.reply().isEmpty() ? texts.say("decision.summary.no-reply") : theme.reply();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(3, theme.name()));
    if (!theme.points().isEmpty())
      blocks.add(new Block.Bullets(theme.points().stream().map(SummaryPaper::said).toList()));
    blocks.add(new Block.Heading(4, texts.say("decision.summary.reply")));
    blocks.add(new Block.Paragraph(reply));
    return blocks;
  }

  private static String said(Point point) {
    var text = point.verbatim() ? "“" + point.quote() + "”" : point.quote();
    return text + " (" + point.sender() + ")";
  }

  private List<Block> cluster(ByCluster cluster) {
    var name =
        cluster.cluster().isEmpty() ? texts.say("decision.summary.whole") : cluster.cluster();
    var columns =
        List.of(
            new Column(texts.say("decision.summary.column.sender"), Alignment.TEXT),
            new Column(texts.say("decision.summary.column.themes"), Alignment.TEXT));
    var rows = cluster.voices().stream().map(SummaryPaper::row).toList();
    return List.of(
        new Block.Heading(3, name),
        new Block.Table(texts.say("decision.summary.cluster.caption", name), columns, rows));
  }

  private static List<String> row(Voice voice) {
    var themes = voice.themes().isEmpty() ? "–" : String.join(", ", voice.themes());
    return List.of(voice.sender(), themes);
  }
}
