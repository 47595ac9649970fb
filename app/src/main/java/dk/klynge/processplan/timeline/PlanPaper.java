package dk.klynge.processplan.timeline;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.processplan.timeline.Lines.Sight;
import dk.klynge.processplan.timeline.TimelinePage.Line;
import dk.klynge.processplan.timeline.TimelinePage.Section;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The plan on paper: for each theme a drawing and the table that says the same.
@Component
class PlanPaper {

  private final Lines lines;
  private final TimelineView view;
  private final Texts texts;
  private final Format format;

  PlanPaper(Lines lines, TimelineView view, Texts texts, Format format) {
    this.lines = lines;
    this.view = view;
    this.texts = texts;
    this.format = format;
  }

  Paper of(Sight sight) {
    var plan = sight.plan();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                fact("decided", format.day(plan.decidedOn())),
                fact("effective", format.day(plan.effectiveOn())),
                fact("as-of", format.day(sight.known().today())))));
    for (var section : lines.sections(sight)) {
      blocks.add(new Block.Heading(2, section.title()));
      var gantt = Gantt.of(List.of(section), sight.frame(), view.marks(sight));
      blocks.add(
          new Block.Drawing(
              GanttSvg.of(gantt), texts.say("processplan.paper.drawing", section.title())));
      blocks.add(table(section));
    }
    return new Paper(
        plan.title(), texts.say("processplan.paper.subject"), texts.language(), blocks);
  }

  private Fact fact(String name, String value) {
    return new Fact(texts.say("processplan.plan." + name), value);
  }

  private Block table(Section section) {
    return new Block.Table(
        section.title(),
        Stream.of("activity", "owner", "when", "state")
            .map(name -> new Column(texts.say("processplan.column." + name), Alignment.TEXT))
            .toList(),
        section.lines().stream().map(this::row).toList());
  }

  private List<String> row(Line line) {
    var days =
        line.begins().equals(line.ends())
            ? format.shortDay(line.begins())
            : format.shortDay(line.begins()) + " – " + format.shortDay(line.ends());
    return List.of(
        line.where().isEmpty() ? line.title() : line.title() + " (" + line.where() + ")",
        line.owner(),
        days + " (" + line.weeks() + ")",
        line.stateText());
  }
}
