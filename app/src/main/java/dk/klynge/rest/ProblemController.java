package dk.klynge.rest;

import dk.klynge.guard.Open;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The page that the `type` of a problem leads to.
@Controller
class ProblemController {

  /// What the page shows.
  record ProblemPage(int status, String titleKey, String textKey) {}

  @GetMapping("/problems/{kind}")
  @Open(why = "It explains an answer that a caller has got already")
  String page(@PathVariable String kind, Model model) {
    var known =
        ProblemKind.ofSlug(kind)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", new ProblemPage(known.status(), known.titleKey(), known.textKey()));
    return "rest/problem";
  }
}
