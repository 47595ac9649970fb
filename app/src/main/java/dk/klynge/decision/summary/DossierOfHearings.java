package dk.klynge.decision.summary;

import dk.klynge.decision.DossierSource;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearings;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.planning.Scenario;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the hearings on a scenario showed, for those who decide: how many answered, and what the
/// administration replies to each theme. The whole is in the summary.
@Component
class DossierOfHearings implements DossierSource {

  private final Hearings hearings;
  private final ShowSummary show;
  private final SummaryPaper paper;
  private final Texts texts;

  DossierOfHearings(Hearings hearings, ShowSummary show, SummaryPaper paper, Texts texts) {
    this.hearings = hearings;
    this.show = show;
    this.paper = paper;
    this.texts = texts;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    var blocks = new ArrayList<Block>();
    for (var hearing : hearings.all())
      if (hearing.announced().isPresent() && hearing.proposal().scenario().equals(scenario.id()))
        blocks.addAll(blocks(hearing));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part("hearing", texts.say("decision.hearing.dossier"), blocks));
  }

  private List<Block> blocks(Hearing hearing) {
    var page = show.of(hearing);
    var rows =
        page.themes().stream()
            .map(theme ->
                List.of(theme.name(), Integer.toString(theme.points().size()), reply(theme)))
            .toList();
    var said =
        rows.isEmpty()
            ? new Block.Paragraph(texts.say("decision.summary.no-themes"))
            : new Block.Table(texts.say("decision.summary.by-theme"), columns(), rows);
    return List.of(new Block.Heading(3, hearing.title()), paper.facts(page), said);
  }

  private String reply(Gathered theme) {
    return theme.reply().isEmpty() ? texts.say("decision.summary.no-reply") : theme.reply();
  }

  private List<Column> columns() {
    return List.of(
        new Column(texts.say("decision.point.theme"), Alignment.TEXT),
        new Column(texts.say("decision.hearing.dossier.points"), Alignment.NUMBER),
        new Column(texts.say("decision.summary.reply"), Alignment.TEXT));
  }
}
