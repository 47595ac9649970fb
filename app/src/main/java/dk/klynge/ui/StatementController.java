package dk.klynge.ui;

import dk.klynge.guard.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The accessibility statement that the law on accessible public websites asks every municipality
/// to publish.
@Controller
class StatementController {

  private final Municipality municipality;

  StatementController(Municipality municipality) {
    this.municipality = municipality;
  }

  @GetMapping("/accessibility")
  @Open(why = "The law asks for a statement that everybody can read")
  String statement(Model model) {
    model.addAttribute("municipality", municipality);
    return "ui/accessibility";
  }
}
