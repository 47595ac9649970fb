package dk.klynge.actionplan.dialogue;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionComments;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.actionplan.WorkingGroups.Linked;
import dk.klynge.actionplan.dialogue.SayComment.Said;
import dk.klynge.guard.Open;
import dk.klynge.ui.Notice;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody from outside who sits in the working group, such as a parent, comments and answers.
/// Closing a comment is for those who have an account.
@Controller
@RequestMapping("/action-plan-links/{key}/{section}/comments")
class LinkCommentController {

  private static final String WHY = "Only the member of the group knows the secret in the link";
  private static final String BACK = "redirect:/action-plan-links/{key}/{section}#comments";
  private static final int LONGEST = 4000;

  private final SayComment say;
  private final SectionComments comments;
  private final WorkingGroups groups;
  private final ActionPlans plans;
  private final PlanTemplates templates;

  LinkCommentController(
      SayComment say,
      SectionComments comments,
      WorkingGroups groups,
      ActionPlans plans,
      PlanTemplates templates) {
    this.say = say;
    this.comments = comments;
    this.groups = groups;
    this.plans = plans;
    this.templates = templates;
  }

  @PostMapping
  @Open(why = WHY)
  String say(
      @PathVariable String key,
      @PathVariable String section,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(required = false) Optional<UUID> form,
      RedirectAttributes redirect) {
    var said = new Said(form.orElseGet(UUID::randomUUID), section, Optional.empty(), comment);
    return said(key, said, redirect);
  }

  @PostMapping("/{comment}/answers")
  @Open(why = WHY)
  String answer(
      @PathVariable String key,
      @PathVariable String section,
      @PathVariable UUID comment,
      @RequestParam(defaultValue = "") String answer,
      RedirectAttributes redirect) {
    var plan = plan(groups.byKey(key).orElseThrow(PlanDoor::notFound));
    if (comments.of(plan.id(), section).stream().noneMatch(one -> one.id().equals(comment)))
      throw PlanDoor.notFound();
    return said(key, new Said(UUID.randomUUID(), section, Optional.of(comment), answer), redirect);
  }

  private String said(String key, Said said, RedirectAttributes redirect) {
    var linked = groups.byKey(key).orElseThrow(PlanDoor::notFound);
    var plan = plan(linked);
    if (templates.version(plan.template()).find(said.section()).isEmpty())
      throw PlanDoor.notFound();
    var text = said.text().replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      Notice.error("actionplan.comment.error.text").with(redirect);
      redirect.addFlashAttribute("typed", text);
      return BACK;
    }
    say.say(plan, new Said(said.form(), said.section(), said.replyTo(), text), linked);
    Notice.success("actionplan.comment.made").with(redirect);
    return BACK;
  }

  private ActionPlan plan(Linked linked) {
    return plans.find(linked.plan()).orElseThrow(PlanDoor::notFound);
  }
}
