package dk.klynge.processplan.digest;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.ui.Notice;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Everybody chooses for themselves how often the letter comes.
@Controller
@RequestMapping("/process-plan-letter")
class RhythmController {

  private final Digests digests;
  private final Guard guard;

  RhythmController(Digests digests, Guard guard) {
    this.digests = digests;
    this.guard = guard;
  }

  record RhythmPage(String rhythm) {}

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  String show(Model model) {
    model.addAttribute("page", new RhythmPage(digests.of(account()).code()));
    return "processplan/rhythm";
  }

  @PostMapping
  @Needs(ProcessPlanActions.READ)
  String choose(@RequestParam String rhythm, RedirectAttributes redirect) {
    var chosen =
        Rhythm.of(rhythm)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    digests.choose(account(), chosen);
    Notice.success("processplan.rhythm.kept." + chosen.code()).with(redirect);
    return "redirect:/process-plan-letter";
  }

  private UUID account() {
    return UUID.fromString(guard.who());
  }
}
