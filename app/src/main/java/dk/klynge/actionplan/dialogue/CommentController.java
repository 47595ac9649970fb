package dk.klynge.actionplan.dialogue;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionComments;
import dk.klynge.actionplan.dialogue.SayComment.Said;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.ui.Notice;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Comments are made, answered and closed on the page of their section.
@Controller
@RequestMapping("/action-plans/{id}/sections/{section}/comments")
class CommentController {

  private static final String BACK = "redirect:/action-plans/{id}/sections/{section}#comments";
  private static final int LONGEST = 4000;

  private final SayComment say;
  private final SectionComments comments;
  private final PlanTemplates templates;
  private final PlanDoor door;

  CommentController(
      SayComment say, SectionComments comments, PlanTemplates templates, PlanDoor door) {
    this.say = say;
    this.comments = comments;
    this.templates = templates;
    this.door = door;
  }

  @PostMapping
  @Needs(Needs.SIGN_IN)
  String say(
      @PathVariable PlanId id,
      @PathVariable String section,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(required = false) Optional<UUID> form,
      RedirectAttributes redirect) {
    var plan = open(id);
    if (templates.version(plan.template()).find(section).isEmpty()) throw PlanDoor.notFound();
    var said = new Said(form.orElseGet(UUID::randomUUID), section, Optional.empty(), comment);
    return said(plan, said, redirect);
  }

  @PostMapping("/{comment}/answers")
  @Needs(Needs.SIGN_IN)
  String answer(
      @PathVariable PlanId id,
      @PathVariable String section,
      @PathVariable UUID comment,
      @RequestParam(defaultValue = "") String answer,
      RedirectAttributes redirect) {
    var plan = open(id);
    known(plan, section, comment);
    var said = new Said(UUID.randomUUID(), section, Optional.of(comment), answer);
    return said(plan, said, redirect);
  }

  private String said(ActionPlan plan, Said said, RedirectAttributes redirect) {
    var text = said.text().replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      Notice.error("actionplan.comment.error.text").with(redirect);
      redirect.addFlashAttribute("typed", text);
    } else {
      say.say(plan, new Said(said.form(), said.section(), said.replyTo(), text));
      Notice.success("actionplan.comment.made").with(redirect);
    }
    return BACK;
  }

  @PostMapping("/{comment}/closing")
  @Needs(Needs.SIGN_IN)
  String close(@PathVariable PlanId id, @PathVariable String section, @PathVariable UUID comment) {
    var plan = open(id);
    known(plan, section, comment);
    say.close(plan, comment);
    return BACK;
  }

  @PostMapping("/{comment}/opening")
  @Needs(Needs.SIGN_IN)
  String reopen(@PathVariable PlanId id, @PathVariable String section, @PathVariable UUID comment) {
    var plan = open(id);
    known(plan, section, comment);
    say.reopen(plan, comment);
    return BACK;
  }

  /// Those who write the plan, and those who comment on it for the administration.
  private ActionPlan open(PlanId id) {
    var plan = door.read(id);
    if (!door.may(ActionPlanActions.WRITE, plan)
        && !door.mayByRole(ActionPlanActions.COMMENT, plan))
      throw new Refused(ActionPlanActions.COMMENT);
    return plan;
  }

  private void known(ActionPlan plan, String section, UUID comment) {
    if (comments.of(plan.id(), section).stream().noneMatch(one -> one.id().equals(comment)))
      throw PlanDoor.notFound();
  }
}
