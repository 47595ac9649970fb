package dk.klynge.publishing.newsletter;

import dk.klynge.guard.Open;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The newsletter on the web, where the link in the mail leads.
@Controller
class OpenController {

  private final KnownNewsletters known;
  private final Texts texts;
  private final Clock clock;

  OpenController(KnownNewsletters known, Texts texts, Clock clock) {
    this.known = known;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/news/{id}")
  @Open(why = "An open newsletter that has gone out can be read by everybody; others are not found")
  String read(@PathVariable NewsletterId id, Model model) {
    var letter =
        known
            .find(id)
            .filter(Newsletter::open)
            .filter(one -> one.out().isPresent())
            .orElseThrow(NotFound::new);
    model.addAttribute("edition", letter.issue().in(texts.language()));
    model.addAttribute("day", LocalDate.ofInstant(letter.out().orElseThrow(), clock.getZone()));
    return "publishing/news";
  }
}
