package dk.klynge.leadership.catalogue;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.catalogue.CataloguePages.Conflict;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The catalogue of tasks and competences: looked at, and revised as new versions.
@Controller
@RequestMapping("/task-catalogue")
class CatalogueController {

  private static final String ENTRY = "leadership/catalogue-entry";
  private static final String BACK = "redirect:/task-catalogue?version=";

  private final CatalogueRows rows;
  private final EntryRows entries;
  private final CatalogueView view;
  private final ReviseCatalogue revise;
  private final Texts texts;

  CatalogueController(
      CatalogueRows rows,
      EntryRows entries,
      CatalogueView view,
      ReviseCatalogue revise,
      Texts texts) {
    this.rows = rows;
    this.entries = entries;
    this.view = view;
    this.revise = revise;
    this.texts = texts;
  }

  @GetMapping
  @Needs(LeadershipActions.READ)
  String show(@RequestParam Optional<Integer> version, Model model) {
    var shown = rows.version(version.orElseGet(() -> rows.current().version()));
    model.addAttribute("page", view.show(shown.orElseThrow(NotFound::new)));
    return "leadership/catalogue";
  }

  @PostMapping("/versions")
  @Needs(LeadershipActions.PROFILE)
  String begin() {
    return BACK + revise.begin();
  }

  @GetMapping("/{version}/{sort}/{code}")
  @Needs(LeadershipActions.PROFILE)
  String edit(@ModelAttribute EntryAddress at, Model model) {
    if (!rows.version(at.version()).orElseThrow(NotFound::new).inWork())
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    var sort = Sort.of(at.sort());
    var form = at.isNew() ? EntryForm.empty(sort) : stored(at, sort);
    model.addAttribute("page", view.entry(at, form, Map.of(), Conflict.NONE));
    return ENTRY;
  }

  private EntryForm stored(EntryAddress at, Sort sort) {
    int edition = entries.edition(at.version(), sort, at.code());
    var catalogue = rows.find(at.version()).orElseThrow(NotFound::new);
    return switch (sort) {
      case TASKS -> EntryForm.of(catalogue.task(at.code()).orElseThrow(NotFound::new), edition);
      case COMPETENCES ->
          EntryForm.of(catalogue.competence(at.code()).orElseThrow(NotFound::new), edition);
    };
  }

  @PostMapping("/{version}/{sort}/{code}")
  @Needs(LeadershipActions.PROFILE)
  String save(
      @ModelAttribute EntryAddress at,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var sort = Sort.of(at.sort());
    var form = EntryForm.of(sort, at.isNew() ? "" : at.code(), sent);
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    var saved =
        errors.isEmpty() ? revise.save(at.version(), form.coded()) : ReviseCatalogue.Saved.INVALID;
    switch (saved) {
      case SAVED -> {
        Notice.success("leadership.catalogue.saved").with(redirect);
        return BACK + at.version();
      }
      case CLOSED -> throw new ResponseStatusException(HttpStatus.CONFLICT);
      case TAKEN -> errors.put("name-en", texts.say("leadership.catalogue.error.taken"));
      case INVALID, CHANGED_MEANWHILE -> {}
    }
    boolean changed = saved == ReviseCatalogue.Saved.CHANGED_MEANWHILE;
    response.setStatus((changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    // After a conflict the next save is made knowing of the other's.
    var shown = changed ? form.at(entries.edition(at.version(), sort, at.code())) : form;
    model.addAttribute(
        "page", view.entry(at, shown, errors, changed ? Conflict.CHANGED : Conflict.NONE));
    return ENTRY;
  }

  @PostMapping("/{version}/{sort}/{code}/removal")
  @Needs(LeadershipActions.PROFILE)
  String remove(@ModelAttribute EntryAddress at, RedirectAttributes redirect) {
    if (revise.remove(at.version(), Sort.of(at.sort()), at.code()))
      Notice.success("leadership.catalogue.removed").with(redirect);
    return BACK + at.version();
  }

  @PostMapping("/{version}/publication")
  @Needs(LeadershipActions.PROFILE)
  String publish(@PathVariable int version, RedirectAttributes redirect) {
    if (revise.publish(version)) Notice.success("leadership.catalogue.published").with(redirect);
    return "redirect:/task-catalogue";
  }
}
