package dk.klynge.planning.criteria;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.criteria.CriteriaPages.Import;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Criteria sets to look at and to take away.
@Controller
@RequestMapping("/criteria")
class CriteriaController {

  static final String YAML = "application/yaml;charset=UTF-8";

  private final ShowCriteria show;

  CriteriaController(ShowCriteria show) {
    this.show = show;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String list(Model model) {
    model.addAttribute("page", show.list(new Import("", List.of())));
    return "planning/criteria-list";
  }

  @GetMapping("/{key}")
  @Needs(PlanningActions.READ)
  String show(@PathVariable String key, @RequestParam Optional<Integer> version, Model model) {
    model.addAttribute("page", page(key, version));
    return "planning/criteria";
  }

  @GetMapping("/{key}/file")
  @Needs(PlanningActions.READ)
  ResponseEntity<String> file(@PathVariable String key, @RequestParam Optional<Integer> version) {
    var page = page(key, version);
    var name = "%s-%d.yaml".formatted(key, page.criteria().version());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .contentType(MediaType.parseMediaType(YAML))
        .body(page.text());
  }

  private CriteriaPages.ShowPage page(String key, Optional<Integer> version) {
    return show.show(key, version)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
