package dk.klynge.staffing.placing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.placing.PlacingPages.Option;
import dk.klynge.staffing.placing.PlacingPages.VacanciesPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What there is to redeploy into, as area managers have reported it.
@Controller
@RequestMapping("/redeployment/vacancies")
class VacanciesController {

  private static final List<String> EDUCATION = List.of("none", "started", "done");

  private final Redeployments redeployments;
  private final Vacancies vacancies;
  private final Posts posts;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;

  VacanciesController(
      Redeployments redeployments,
      Vacancies vacancies,
      Posts posts,
      AuditTrail audit,
      Guard guard,
      Texts texts) {
    this.redeployments = redeployments;
    this.vacancies = vacancies;
    this.posts = posts;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.REDEPLOY)
  String list(Model model) {
    var education =
        EDUCATION.stream()
            .map(one -> new Option(one, texts.say("staffing.placing.education." + one)))
            .toList();
    model.addAttribute("page", new VacanciesPage(redeployments.openings(), education));
    return "staffing/vacancies";
  }

  @PostMapping("/{post}")
  @Needs(StaffingActions.REDEPLOY)
  @Transactional
  String demand(
      @PathVariable PostId post,
      @RequestParam(defaultValue = "") String education,
      RedirectAttributes redirect) {
    var found = posts.find(post).orElseThrow(NotFound::new);
    if (!EDUCATION.contains(education)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    vacancies.demand(post.value(), education, guard.who());
    audit.changed(
        StaffingActions.REDEPLOY,
        new Subject("post", post.value().toString(), found.place()),
        Map.of("education", new Change("", education)));
    Notice.success("staffing.placing.education.kept", found.place()).with(redirect);
    return "redirect:/redeployment/vacancies";
  }
}
