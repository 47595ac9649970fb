package dk.klynge.organisation.people;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.change.Form.Problem;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adding people, and giving and ending their roles and employments.
@Controller
class PostsController {

  private final ChangePeople changePeople;
  private final PostForms forms;
  private final Clock clock;

  PostsController(ChangePeople changePeople, PostForms forms, Clock clock) {
    this.changePeople = changePeople;
    this.forms = forms;
    this.clock = clock;
  }

  @PostMapping("/people")
  @Needs(OrganisationActions.CHANGE_PEOPLE)
  String add(@RequestParam String name, @RequestParam(defaultValue = "") String email) {
    if (name.isBlank()) return "redirect:/people";
    return "redirect:/people/" + changePeople.add(name.strip(), email.strip()).value();
  }

  @GetMapping("/people/{id}/{table:roles|employments}/new")
  @Needs(OrganisationActions.CHANGE_PEOPLE)
  String form(@PathVariable PersonId id, @PathVariable String table, Model model) {
    var today = Map.of("from", LocalDate.now(clock).toString());
    model.addAttribute("form", forms.of(id, table, today, Map.of()));
    return "organisation/form";
  }

  @PostMapping("/people/{id}/{table:roles|employments}")
  @Needs(OrganisationActions.CHANGE_PEOPLE)
  String begin(
      @PathVariable PersonId id,
      @PathVariable String table,
      @RequestParam Map<String, String> raw,
      Model model) {
    var period = PostForms.period(raw);
    var problems = PostForms.problems(raw, forms.of(id, table, raw, Map.of()));
    if (period.isEmpty()) problems.put("from", "organisation.problem.period");
    if (period.isEmpty() || !problems.isEmpty()) {
      model.addAttribute("form", forms.of(id, table, raw, problems));
      return "organisation/form";
    }
    try {
      var values = table.equals("roles") ? PostForms.role(raw) : PostForms.employment(raw);
      changePeople.begin(of(table), id, values, period.get());
      return "redirect:/people/" + id.value();
    } catch (NotPossible e) {
      var again = forms.of(id, table, raw, Map.of());
      model.addAttribute("form", again.because(new Problem(e.key(), e.values())));
      return "organisation/form";
    }
  }

  @PostMapping("/people/{id}/{table:roles|employments}/{post}/ends")
  @Needs(OrganisationActions.CHANGE_PEOPLE)
  String end(
      @PathVariable PersonId id,
      @PathVariable String table,
      @PathVariable UUID post,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      RedirectAttributes redirect) {
    try {
      changePeople.end(of(table), post, day);
    } catch (NotPossible e) {
      var values = e.values().stream().map(Object::toString).toArray(String[]::new);
      Notice.error(e.key(), values).with(redirect);
    }
    return "redirect:/people/" + id.value();
  }

  private static Table of(String table) {
    return table.equals("roles") ? Table.ROLE : Table.EMPLOYMENT;
  }
}
