package dk.klynge.organisation.structural;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.ui.Format;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A structural verb in three steps: fill in, see what follows, confirm.
@Controller
class RestructuringController {

  private static final String OF_CLUSTER = "/clusters/{id}/{verb:mergers|amalgamations|splits}";
  private static final String OF_INSTITUTION = "/institutions/{id}/{verb:ownership-transfers}";
  private static final String PAGE = "organisation/restructuring";

  private final RestructuringForms forms;
  private final StructuralChanges structure;
  private final Format format;
  private final Clock clock;

  RestructuringController(
      RestructuringForms forms, StructuralChanges structure, Format format, Clock clock) {
    this.forms = forms;
    this.structure = structure;
    this.format = format;
    this.clock = clock;
  }

  /// Without `preview` nothing has been filled in yet.
  @GetMapping({OF_CLUSTER + "/new", OF_INSTITUTION + "/new"})
  @Needs(OrganisationActions.RESTRUCTURE)
  String form(
      @PathVariable UUID id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> raw,
      Model model) {
    if (!raw.containsKey("day")) raw.add("day", LocalDate.now(clock).toString());
    var asked = Asked.of(Verb.ofPath(verb), id, raw);
    var problems = raw.containsKey("preview") ? asked.problems() : Map.<String, String>of();
    var ready = raw.containsKey("preview") && problems.isEmpty();
    model.addAttribute("page", ready ? forms.ahead(asked, false) : forms.form(asked, problems));
    return PAGE;
  }

  @PostMapping({OF_CLUSTER, OF_INSTITUTION})
  @Needs(OrganisationActions.RESTRUCTURE)
  String confirm(
      @PathVariable UUID id,
      @PathVariable String verb,
      @RequestParam MultiValueMap<String, String> raw,
      Model model,
      RedirectAttributes redirect) {
    var asked = Asked.of(Verb.ofPath(verb), id, raw);
    var problems = asked.problems();
    if (!problems.isEmpty()) {
      model.addAttribute("page", forms.form(asked, problems));
      return PAGE;
    }
    var day = asked.day().orElseThrow();
    var reason = new Reason("register", asked.key(), asked.one("reason"));
    if (isOutdated(asked, raw.getFirst("seen"))) {
      model.addAttribute("page", forms.ahead(asked, true));
      return PAGE;
    }
    return switch (structure.apply(day, List.of(asked.change()), reason)) {
      case Outcome.Applied _ -> {
        Notice.success("organisation.restructuring.done", format.day(day)).with(redirect);
        yield "redirect:" + asked.outcome();
      }
      case Outcome.AppliedBefore _ -> {
        Notice.warning("organisation.restructuring.done-before").with(redirect);
        yield "redirect:" + asked.outcome();
      }
      case Outcome.Blocked _ -> {
        model.addAttribute("page", forms.ahead(asked, true));
        yield PAGE;
      }
    };
  }

  /// Whether something else would follow now than what was confirmed. What has been done already is
  /// not asked again: the second sending of the same form is answered as such.
  private boolean isOutdated(Asked asked, @org.jspecify.annotations.Nullable String seen) {
    return !forms.outlook(asked).seen().equals(seen) && !forms.isDone(asked);
  }
}
