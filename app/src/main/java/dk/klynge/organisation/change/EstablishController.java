package dk.klynge.organisation.change;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.change.Form.Field;
import dk.klynge.organisation.change.Form.Problem;
import dk.klynge.organisation.timeline.NotPossible;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EstablishController {

  private static final String KIND = "/{kind:institutions|clusters|areas|umbrellas|legal-units}";

  private final EstablishThing establish;
  private final EditThing editThing;
  private final Fields fields;
  private final UnitPlaces places;
  private final Clock clock;

  EstablishController(
      EstablishThing establish,
      EditThing editThing,
      Fields fields,
      UnitPlaces places,
      Clock clock) {
    this.establish = establish;
    this.editThing = editThing;
    this.fields = fields;
    this.places = places;
    this.clock = clock;
  }

  /// The paths stand here in full, because `/institutions/{id}` would otherwise take `new` for an
  /// id.
  @GetMapping({
    "/institutions/new",
    "/clusters/new",
    "/areas/new",
    "/umbrellas/new",
    "/legal-units/new"
  })
  @Needs(OrganisationActions.CHANGE)
  String form(HttpServletRequest request, Model model) {
    var kind = request.getRequestURI().split("/", -1)[1];
    return show(model, form(Kind.ofPath(kind), "/" + kind, today(), Map.of()));
  }

  @GetMapping("/institutions/{institution}/units/new")
  @Needs(OrganisationActions.CHANGE)
  String unitForm(@PathVariable UUID institution, Model model) {
    editThing.name(Kind.INSTITUTION, institution);
    var action = "/institutions/" + institution + "/units";
    return show(model, form(Kind.UNIT, action, today(), Map.of()));
  }

  @PostMapping(KIND)
  @Needs(OrganisationActions.CHANGE)
  String establish(@PathVariable String kind, @RequestParam Map<String, String> raw, Model model) {
    var of = Kind.ofPath(kind);
    var written = written(of, raw);
    var from = written.day("from");
    var again = form(of, "/" + kind, raw, written.problems());
    if (from.isEmpty() || !written.correct()) return show(model, again);
    try {
      var id =
          of == Kind.INSTITUTION
              ? establish.institution(from.get(), written.values())
              : establish.other(of, from.get(), written.values());
      return "redirect:/%s/%s?day=%s".formatted(kind, id, from.get());
    } catch (NotPossible e) {
      return show(model, again.because(new Problem(e.key(), e.values())));
    }
  }

  @PostMapping("/institutions/{institution}/units")
  @Needs(OrganisationActions.CHANGE)
  String establishUnit(
      @PathVariable UUID institution, @RequestParam Map<String, String> raw, Model model) {
    var written = written(Kind.UNIT, raw);
    var from = written.day("from");
    var action = "/institutions/" + institution + "/units";
    var again = form(Kind.UNIT, action, raw, written.problems());
    if (from.isEmpty() || !written.correct()) return show(model, again);
    try {
      establish.unit(institution, from.get(), written.values());
      return "redirect:/institutions/%s?day=%s".formatted(institution, from.get());
    } catch (NotPossible e) {
      return show(model, again.because(new Problem(e.key(), e.values())));
    }
  }

  private Map<String, String> today() {
    return Map.of("from", LocalDate.now(clock).toString());
  }

  private static String show(Model model, Form form) {
    model.addAttribute("form", form);
    return "organisation/form";
  }

  /// An institution is written together with the address and the places of its main unit.
  private static List<Input> inputs(Kind kind) {
    if (kind != Kind.INSTITUTION) return kind.inputs();
    var both = new LinkedHashSet<>(Kind.INSTITUTION.inputs());
    both.addAll(Kind.UNIT.inputs());
    both.remove(Input.UNIT_KIND);
    return List.copyOf(both);
  }

  private Written written(Kind kind, Map<String, String> raw) {
    var written = Written.of(inputs(kind), raw);
    return kind == Kind.INSTITUTION || kind == Kind.UNIT
        ? written.withNumbers(places.fields())
        : written;
  }

  private Form form(
      Kind kind, String action, Map<String, String> raw, Map<String, String> problems) {
    var day = LocalDate.now(clock);
    var all = new ArrayList<Field>();
    all.add(
        new Field(
            "from",
            "date",
            "organisation.establish.from",
            raw.getOrDefault("from", ""),
            List.of(),
            true,
            null,
            problems.get("from")));
    all.addAll(fields.of(kind, raw, problems, day));
    if (kind == Kind.INSTITUTION)
      fields.of(Kind.UNIT, raw, problems, day).stream()
          .filter(field -> !List.of("name", "kind").contains(field.name()))
          .forEach(all::add);
    return new Form(
        "organisation.establish." + kind.word(),
        "",
        action,
        back(action),
        "",
        all,
        null,
        List.of());
  }

  private static String back(String action) {
    return action.endsWith("/units") ? action.replace("/units", "") : action;
  }
}
