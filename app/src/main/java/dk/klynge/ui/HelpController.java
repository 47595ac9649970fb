package dk.klynge.ui;

import dk.klynge.guard.Open;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class HelpController {

  private final Handbook handbook;

  HelpController(Handbook handbook) {
    this.handbook = handbook;
  }

  @GetMapping("/help")
  @Open(why = "The handbook holds nothing secret, and who cannot sign in may need it most")
  String help(Locale language, Model model) {
    model.addAttribute("chapters", handbook.chapters(language));
    return "ui/help";
  }

  @GetMapping("/help/{name}")
  @Open(why = "The handbook holds nothing secret, and who cannot sign in may need it most")
  String chapter(@PathVariable String name, Locale language, Model model) {
    var chapter =
        handbook
            .chapter(name, language)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("chapter", chapter);
    return "ui/chapter";
  }
}
