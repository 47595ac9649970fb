package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanActions;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.documents.PaperWriter;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A plan as a document, in the language of the page.
@Component
class PlanPaper {

  private final PaperWriter writer;
  private final ActionPlans plans;
  private final PlanTemplates templates;
  private final SectionTexts written;
  private final WorkingGroups groups;
  private final PlanActions actions;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // a paper holds all that a plan is
  PlanPaper(
      PaperWriter writer,
      ActionPlans plans,
      PlanTemplates templates,
      SectionTexts written,
      WorkingGroups groups,
      PlanActions actions,
      Texts texts,
      Format format,
      Clock clock) {
    this.writer = writer;
    this.plans = plans;
    this.templates = templates;
    this.written = written;
    this.groups = groups;
    this.actions = actions;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  byte[] pdf(ActionPlan plan) {
    return writer.pdf(paper(plan));
  }

  byte[] docx(ActionPlan plan) {
    return writer.docx(paper(plan));
  }

  private Paper paper(ActionPlan plan) {
    var blocks = new ArrayList<Block>();
    blocks.add(facts(plan));
    var said =
        written.of(plan.id()).stream()
            .collect(Collectors.toMap(SectionTexts.Text::section, Function.identity()));
    for (var section : templates.version(plan.template()).sections()) {
      blocks.add(new Block.Heading(2, section.in(texts.language()).title()));
      blocks.addAll(answer(Optional.ofNullable(said.get(section.key()))));
    }
    blocks.addAll(followed(plan));
    return new Paper(
        texts.say("actionplan.paper.title", plan.name()),
        texts.say("actionplan.paper.subject"),
        texts.language(),
        blocks);
  }

  private Block facts(ActionPlan plan) {
    var members =
        groups.members(plan.id()).stream()
            .map(one -> one.name() + " (" + texts.say("actionplan.role." + one.role()) + ")")
            .collect(Collectors.joining(", "));
    return new Block.Facts(
        List.of(
            new Fact(
                texts.say("actionplan.status"),
                texts.say("actionplan.status." + plans.status(plan.id()).key())),
            new Fact(texts.say("actionplan.paper.day"), format.day(LocalDate.now(clock))),
            new Fact(texts.say("actionplan.group"), members.isEmpty() ? "–" : members)));
  }

  private List<Block> answer(Optional<SectionTexts.Text> text) {
    if (text.isEmpty() || !text.get().answered())
      return List.of(new Block.Paragraph(texts.say("actionplan.section.empty")));
    if (!text.get().notApplicable().isBlank())
      return List.of(
          new Block.Paragraph(
              texts.say("actionplan.section.not-applicable.because", text.get().notApplicable())));
    return text.get()
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .<Block>map(Block.Paragraph::new)
        .toList();
  }

  private List<Block> followed(ActionPlan plan) {
    var all = actions.of(plan.id());
    if (all.isEmpty()) return List.of();
    var columns =
        List.of(
            new Column(texts.say("actionplan.action.what"), Alignment.TEXT),
            new Column(texts.say("actionplan.action.owner"), Alignment.TEXT),
            new Column(texts.say("actionplan.action.due"), Alignment.TEXT),
            new Column(texts.say("actionplan.status"), Alignment.TEXT));
    var rows =
        all.stream()
            .map(one ->
                List.of(
                    one.what(),
                    one.owner(),
                    format.day(one.due()),
                    texts.say("actionplan.action.state." + one.state(LocalDate.now(clock)))))
            .toList();
    return List.of(
        new Block.Heading(2, texts.say("actionplan.actions")),
        new Block.Table(texts.say("actionplan.actions"), columns, rows));
  }
}
