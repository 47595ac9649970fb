package dk.klynge.leadership.picture;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PictureController {

  private final PictureView view;

  PictureController(PictureView view) {
    this.view = view;
  }

  @GetMapping("/leadership-picture")
  @Needs(LeadershipActions.FOLLOW)
  String show(@RequestParam(defaultValue = PictureView.MEMBERS) String audience, Model model) {
    var known = PictureView.AUDIENCES.contains(audience) ? audience : PictureView.MEMBERS;
    model.addAttribute("page", view.show(known));
    return "leadership/picture";
  }
}
