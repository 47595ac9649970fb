package dk.klynge.development.theme;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What many clusters need, and what it becomes: an effort on the roadmap, or a course that is
/// wished for.
@Controller
@RequestMapping("/support-themes")
class ThemeController {

  private final ThemeView view;

  ThemeController(ThemeView view) {
    this.view = view;
  }

  @GetMapping
  @Needs(LeadershipActions.FOLLOW)
  String show(Model model) {
    model.addAttribute("page", view.show());
    return "development/support-themes";
  }
}
