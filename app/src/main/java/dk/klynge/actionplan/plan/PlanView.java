package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanPlaces;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionComments;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.actionplan.plan.PlanPages.LiftLine;
import dk.klynge.actionplan.plan.PlanPages.LiftPage;
import dk.klynge.actionplan.plan.PlanPages.SectionBlock;
import dk.klynge.actionplan.plan.PlanPages.ShowPage;
import dk.klynge.ui.Differences;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A plan as people read it: its sections in the order of its template.
@Component
class PlanView {

  private final ActionPlans plans;
  private final PlanTemplates templates;
  private final SectionTexts written;
  private final SectionComments comments;
  private final WorkingGroups groups;
  private final PlanPlaces places;
  private final PlanDoor door;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // a plan is put together from all features
  PlanView(
      ActionPlans plans,
      PlanTemplates templates,
      SectionTexts written,
      SectionComments comments,
      WorkingGroups groups,
      PlanPlaces places,
      PlanDoor door,
      Texts texts,
      Clock clock) {
    this.plans = plans;
    this.templates = templates;
    this.written = written;
    this.comments = comments;
    this.groups = groups;
    this.places = places;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  ShowPage show(ActionPlan plan) {
    var sections = sections(plan);
    int published = templates.published().version();
    return new ShowPage(
        plan,
        status(plan),
        places.find(plan.cluster(), LocalDate.now(clock)),
        sections,
        gone(plan),
        (int) sections.stream().filter(one -> !one.state().equals("empty")).count(),
        groups.lacking(plan.id()),
        published > plan.template() ? published : 0,
        door.may(ActionPlanActions.WRITE, plan));
  }

  private String status(ActionPlan plan) {
    return plans.status(plan.id()).key();
  }

  List<SectionBlock> sections(ActionPlan plan) {
    var said = said(plan);
    var open = comments.open(plan.id());
    var blocks = new ArrayList<SectionBlock>();
    for (var section : templates.version(plan.template()).sections())
      blocks.add(block(section, blocks.size() + 1, said, open));
    return blocks;
  }

  /// What was written before the plan was lifted and is not asked any more.
  List<SectionBlock> gone(ActionPlan plan) {
    var asked = templates.version(plan.template());
    var said = said(plan);
    var blocks = new ArrayList<SectionBlock>();
    for (int version = plan.template() - 1; version > 0; version--)
      for (var section : templates.version(version).sections())
        if (asked.find(section.key()).isEmpty()
            && said.containsKey(section.key())
            && blocks.stream().noneMatch(one -> one.key().equals(section.key())))
          blocks.add(block(section, 0, said, Map.of()));
    return blocks;
  }

  private Map<String, SectionTexts.Text> said(ActionPlan plan) {
    return written.of(plan.id()).stream()
        .collect(Collectors.toMap(SectionTexts.Text::section, Function.identity()));
  }

  private SectionBlock block(
      Section section, int number, Map<String, SectionTexts.Text> said, Map<String, Integer> open) {
    var text = Optional.ofNullable(said.get(section.key()));
    var reason = text.map(SectionTexts.Text::notApplicable).orElse("");
    var body = text.map(SectionTexts.Text::text).orElse("");
    return new SectionBlock(
        section.key(),
        number,
        section.in(texts.language()).title(),
        !reason.isBlank() ? "not-applicable" : body.isBlank() ? "empty" : "written",
        body,
        reason,
        text.map(SectionTexts.Text::at),
        text.map(SectionTexts.Text::by).orElse(""),
        open.getOrDefault(section.key(), 0));
  }

  LiftPage lift(ActionPlan plan, LiftPlan.Preview preview) {
    return new LiftPage(
        plan,
        status(plan),
        preview.from(),
        preview.to(),
        preview.lines().stream().map(this::line).toList());
  }

  private LiftLine line(LiftPlan.Line line) {
    return new LiftLine(
        line.change(),
        line.after().in(texts.language()).title(),
        line.change().equals("changed")
            ? Differences.pieces(asked(line.before()), asked(line.after()))
            : List.of(),
        line.written());
  }

  private String asked(Section section) {
    var words = section.in(texts.language());
    return words.title() + "\n" + String.join("\n", words.questions());
  }
}
