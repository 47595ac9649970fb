package dk.klynge.actionplan.overview;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.overview.OverviewPages.Line;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Named;
import dk.klynge.rest.PageOf;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Local action plans for other programs, to read.
@RestController
@RequestMapping("/api/v1/action-plans")
class ActionPlanApi {

  private final ShowPlans plans;
  private final PlanTemplates templates;
  private final SectionTexts written;
  private final PlanActions actions;
  private final PlanDoor door;
  private final Texts texts;
  private final Clock clock;

  ActionPlanApi(
      ShowPlans plans,
      PlanTemplates templates,
      SectionTexts written,
      PlanActions actions,
      PlanDoor door,
      Texts texts,
      Clock clock) {
    this.plans = plans;
    this.templates = templates;
    this.written = written;
    this.actions = actions;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param plan null where nobody has begun it
  /// @param status none, begun, submitted, returned or approved
  record Told(
      UUID cluster,
      String name,
      String kind,
      @Nullable String area,
      @Nullable UUID plan,
      String status,
      int answered,
      int asked,
      int lateActions,
      int openComments) {

    static Told of(Line line) {
      var standing = line.standing();
      return new Told(
          standing.cluster().value(),
          standing.name(),
          standing.kind(),
          standing.area().map(Named::name).orElse(null),
          standing.plan().map(PlanId::value).orElse(null),
          line.status(),
          line.answered(),
          line.asked(),
          line.late(),
          line.open());
    }
  }

  /// @param notApplicable why the section does not concern the cluster; empty where it does
  /// @param version 0 where nothing was written
  record SectionTold(
      String key,
      String title,
      String text,
      String notApplicable,
      int version,
      @Nullable Instant savedAt) {}

  record ActionTold(UUID id, String what, String owner, LocalDate due, String state) {}

  record PlanTold(
      UUID id,
      UUID cluster,
      String name,
      int template,
      List<SectionTold> sections,
      List<ActionTold> actions) {}

  @GetMapping
  @Needs(ActionPlanActions.READ)
  @Operation(
      summary = "The clusters and networks that the caller sees, with how far their plans are")
  PageOf<Told> list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var all =
        plans.lines().stream()
            .filter(line -> status.isEmpty() || line.status().equals(status))
            .map(Told::of)
            .toList();
    return PageOf.cut(all, page, size);
  }

  @GetMapping("/{id}")
  @Needs(ActionPlanActions.READ)
  @Operation(summary = "One plan with what its sections say and its actions")
  PlanTold show(@PathVariable PlanId id) {
    var plan = door.read(id);
    var said =
        written.of(id).stream()
            .collect(Collectors.toMap(SectionTexts.Text::section, Function.identity()));
    var day = LocalDate.now(clock);
    return new PlanTold(
        id.value(),
        plan.cluster().value(),
        plan.name(),
        plan.template(),
        templates.version(plan.template()).sections().stream()
            .map(section -> told(section, Optional.ofNullable(said.get(section.key()))))
            .toList(),
        actions.of(id).stream()
            .map(
                one -> new ActionTold(one.id(), one.what(), one.owner(), one.due(), one.state(day)))
            .toList());
  }

  private SectionTold told(Section section, Optional<SectionTexts.Text> text) {
    return new SectionTold(
        section.key(),
        section.in(texts.language()).title(),
        text.map(SectionTexts.Text::text).orElse(""),
        text.map(SectionTexts.Text::notApplicable).orElse(""),
        text.map(SectionTexts.Text::version).orElse(0),
        text.map(SectionTexts.Text::at).orElse(null));
  }
}
