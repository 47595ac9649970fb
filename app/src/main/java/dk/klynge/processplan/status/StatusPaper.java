package dk.klynge.processplan.status;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.processplan.status.StatusPage.Group;
import dk.klynge.processplan.status.StatusPage.Late;
import dk.klynge.processplan.status.StatusPage.Mark;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The status on paper, for management and politicians.
@Component
class StatusPaper {

  private final Texts texts;
  private final Format format;

  StatusPaper(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  Paper of(StatusPage page) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact(say("place"), page.place().name()),
                new Fact(say("day"), format.day(page.today())))));
    comment(page, blocks);
    for (var group : page.groups()) {
      blocks.add(new Block.Heading(2, group.title()));
      blocks.add(table(group));
    }
    if (!page.areas().rows().isEmpty()) {
      blocks.add(new Block.Heading(2, say("areas")));
      blocks.add(areas(page));
    }
    late(page, blocks);
    development(page, blocks);
    return new Paper(
        texts.say("processplan.status.title.of", page.place().name()),
        texts.say("processplan.status.subject"),
        texts.language(),
        blocks);
  }

  private String say(String name) {
    return texts.say("processplan.status." + name);
  }

  private void comment(StatusPage page, List<Block> blocks) {
    if (page.comments().latest().isEmpty()) return;
    var said = page.comments().latest().get();
    blocks.add(new Block.Heading(2, texts.say("processplan.status.comment.of", said.period())));
    for (var part : said.plain().lines().toList())
      if (!part.isBlank()) blocks.add(new Block.Paragraph(part.strip()));
    blocks.add(
        new Block.Paragraph(
            texts.say("processplan.status.comment.by", said.version(), said.by(), said.at())));
  }

  private Block table(Group group) {
    return new Block.Table(
        group.title(),
        columns("figure", "reached", "sign"),
        group.lines().stream()
            .map(line ->
                List.of(line.title(), line.reached(), line.sign().map(Mark::text).orElse("")))
            .toList());
  }

  private Block areas(StatusPage page) {
    var names = Stream.concat(Stream.of(say("area")), page.areas().columns().stream());
    return new Block.Table(
        say("areas"),
        names.map(name -> new Column(name, Alignment.TEXT)).toList(),
        page.areas().rows().stream()
            .map(row ->
                Stream.concat(
                        Stream.of(row.name()),
                        row.cells().stream()
                            .map(cell ->
                                cell.sign()
                                    .map(sign -> cell.text() + " (" + sign.text() + ")")
                                    .orElse(cell.text())))
                    .toList())
            .toList());
  }

  private void late(StatusPage page, List<Block> blocks) {
    blocks.add(new Block.Heading(2, say("late")));
    if (page.late().isEmpty()) {
      blocks.add(new Block.Paragraph(say("late.none")));
      return;
    }
    blocks.add(
        new Block.Table(
            say("late"),
            columns("what", "owner", "due", "holds"),
            page.late().stream().map(this::row).toList()));
    if (page.rest().count() > 0)
      blocks.add(
          new Block.Paragraph(
              texts.say("processplan.status.late.most", page.late().size(), page.rest().count())));
  }

  private List<String> row(Late late) {
    return List.of(
        late.where().isEmpty() ? late.what() : late.what() + " (" + late.where() + ")",
        late.owner(),
        format.shortDay(late.due()),
        late.heldUp().isEmpty() ? say("holds.nobody") : String.join("; ", late.heldUp()));
  }

  private void development(StatusPage page, List<Block> blocks) {
    var development = page.development();
    if (development.charts().isEmpty()) return;
    blocks.add(new Block.Heading(2, say("development")));
    for (var chart : development.charts()) {
      blocks.add(new Block.Heading(3, chart.title()));
      blocks.add(new Block.Drawing(chart.svg(), chart.said()));
      blocks.add(new Block.Paragraph(chart.said()));
    }
  }

  private List<Column> columns(String... names) {
    return Stream.of(names).map(name -> new Column(say("column." + name), Alignment.TEXT)).toList();
  }
}
