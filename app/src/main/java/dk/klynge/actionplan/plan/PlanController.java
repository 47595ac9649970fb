package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.Notice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A plan to read and to take away, and the beginning of one.
@Controller
class PlanController {

  private final BeginPlan begin;
  private final LiftPlan lift;
  private final PlanView view;
  private final PlanPaper paper;
  private final PlanDoor door;

  PlanController(BeginPlan begin, LiftPlan lift, PlanView view, PlanPaper paper, PlanDoor door) {
    this.begin = begin;
    this.lift = lift;
    this.view = view;
    this.paper = paper;
    this.door = door;
  }

  @PostMapping("/action-plans")
  @Needs(ActionPlanActions.WRITE)
  String begin(@RequestParam ClusterId cluster, RedirectAttributes redirect) {
    var plan = begin.begin(cluster);
    Notice.success("actionplan.begun").with(redirect);
    return "redirect:/action-plans/" + plan.value();
  }

  @GetMapping("/action-plans/{id}")
  @Needs(Needs.SIGN_IN)
  String show(@PathVariable PlanId id, Model model) {
    model.addAttribute("page", view.show(door.read(id)));
    return "actionplan/plan";
  }

  @GetMapping("/action-plans/{id}/paper.{format:pdf|docx}")
  @Needs(Needs.SIGN_IN)
  ResponseEntity<byte[]> paper(@PathVariable PlanId id, @PathVariable String format) {
    var plan = door.read(id);
    boolean pdf = format.equals("pdf");
    var name = plan.name().replaceAll("[\\\\/:]", "-") + "." + format;
    return pdf
        ? Download.of(name, MediaType.APPLICATION_PDF_VALUE, paper.pdf(plan))
        : Download.of(name, PaperWriter.DOCX, paper.docx(plan));
  }

  /// What a newer template would change, before it is done.
  @GetMapping("/action-plans/{id}/lifting")
  @Needs(Needs.SIGN_IN)
  String preview(@PathVariable PlanId id, Model model) {
    var plan = door.write(id);
    model.addAttribute("page", view.lift(plan, lift.preview(plan)));
    return "actionplan/lifting";
  }

  @PostMapping("/action-plans/{id}/lifting")
  @Needs(Needs.SIGN_IN)
  String lift(@PathVariable PlanId id, @RequestParam int to, RedirectAttributes redirect) {
    boolean lifted = lift.lift(door.write(id), to);
    (lifted
            ? Notice.success("actionplan.lift.done", Integer.toString(to))
            : Notice.error("actionplan.lift.changed"))
        .with(redirect);
    return lifted ? "redirect:/action-plans/{id}" : "redirect:/action-plans/{id}/lifting";
  }
}
