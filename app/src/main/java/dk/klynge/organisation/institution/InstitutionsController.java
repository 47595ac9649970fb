package dk.klynge.organisation.institution;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class InstitutionsController {

  private final Register register;
  private final Clock clock;
  private final MessageSource texts;

  InstitutionsController(Register register, Clock clock, MessageSource texts) {
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/institutions")
  @Needs(OrganisationActions.READ)
  String list(@RequestParam Map<String, String> parameters, Model model) {
    var query = Query.of(parameters, LocalDate.now(clock));
    var page = InstitutionsPage.of("/institutions", query, register);
    if (page.rows().isEmpty() && query.page() > 1)
      return "redirect:" + query.link("/institutions", 1);
    model.addAttribute("page", page);
    return "organisation/institutions";
  }

  @GetMapping("/institutions/map")
  @Needs(OrganisationActions.READ)
  String map(@RequestParam Map<String, String> parameters, Model model) {
    var query = Query.of(parameters, LocalDate.now(clock));
    model.addAttribute("page", InstitutionsPage.of("/institutions/map", query, register));
    model.addAttribute("by", InstitutionsMap.By.of(parameters).name());
    return "organisation/map";
  }

  /// The points of the map. Institutions without coordinates are in the table only.
  @GetMapping(value = "/institutions.geojson", produces = "application/geo+json")
  @Needs(OrganisationActions.READ)
  @ResponseBody
  InstitutionsMap geojson(@RequestParam Map<String, String> parameters, Locale locale) {
    var query = Query.of(parameters, LocalDate.now(clock));
    var entries = register.on(query.day(), query.filter());
    var by = InstitutionsMap.By.of(parameters);
    return InstitutionsMap.of(entries, by, query.day(), key -> texts.getMessage(key, null, locale));
  }
}
