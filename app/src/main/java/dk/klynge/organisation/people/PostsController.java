package dk.klynge.organisation.people;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.change.Form;
import dk.klynge.organisation.change.Form.Field;
import dk.klynge.organisation.change.Form.Option;
import dk.klynge.organisation.change.Form.Problem;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding people, and giving and ending their roles and employments.
@Controller
class PostsController {

  private static final List<String> ROLES =
      List.of(
          "institution_leader",
          "pedagogical_leader",
          "cluster_leader",
          "area_manager",
          "head_of_administration");
  private static final List<String> POSITIONS =
      List.of(
          "institution_leader",
          "pedagogical_leader",
          "deputy",
          "cluster_leader",
          "department_leader",
          "pedagogue",
          "assistant",
          "consultant",
          "area_manager",
          "administration",
          "other");

  private final ChangePeople changePeople;
  private final People people;
  private final Register register;
  private final Clock clock;

  PostsController(ChangePeople changePeople, People people, Register register, Clock clock) {
    this.changePeople = changePeople;
    this.people = people;
    this.register = register;
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
    model.addAttribute("form", form(id, table, today, Map.of()));
    return "organisation/form";
  }

  @PostMapping("/people/{id}/{table:roles|employments}")
  @Needs(OrganisationActions.CHANGE_PEOPLE)
  String begin(
      @PathVariable PersonId id,
      @PathVariable String table,
      @RequestParam Map<String, String> raw,
      Model model) {
    var period = period(raw);
    var problems = new HashMap<String, String>();
    if (period.isEmpty()) problems.put("from", "organisation.problem.period");
    if (table.equals("employments") && !isShare(share(raw)))
      problems.put("share", "organisation.problem.share");
    if (period.isEmpty() || !problems.isEmpty()) {
      model.addAttribute("form", form(id, table, raw, problems));
      return "organisation/form";
    }
    try {
      var values = table.equals("roles") ? role(raw) : employment(raw);
      changePeople.begin(of(table), id, values, period.get());
      return "redirect:/people/" + id.value();
    } catch (NotPossible e) {
      var again = form(id, table, raw, Map.of());
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
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
    changePeople.end(of(table), post, day);
    return "redirect:/people/" + id.value();
  }

  private static Table of(String table) {
    return table.equals("roles") ? Table.ROLE : Table.EMPLOYMENT;
  }

  private static Optional<Period> period(Map<String, String> raw) {
    try {
      var until = raw.getOrDefault("until", "");
      var end = until.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(until));
      return Optional.of(new Period(LocalDate.parse(raw.getOrDefault("from", "")), end));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Only the place that the kind of role is held for; the others are left empty.
  private static Map<String, String> role(Map<String, String> raw) {
    var kind = raw.getOrDefault("kind", "");
    var column =
        switch (kind) {
          case "area_manager" -> "area";
          case "cluster_leader" -> "cluster";
          case "institution_leader", "pedagogical_leader" -> "institution";
          default -> "";
        };
    return column.isEmpty()
        ? Map.of("kind", kind)
        : Map.of("kind", kind, column, raw.getOrDefault(column, ""));
  }

  private static Map<String, String> employment(Map<String, String> raw) {
    return Map.of(
        "position", raw.getOrDefault("position", ""),
        "institution", raw.getOrDefault("institution", ""),
        "share", share(raw),
        "terms", raw.getOrDefault("terms", "agreement"),
        "leadership_education", raw.getOrDefault("leadership_education", "none"));
  }

  private static String share(Map<String, String> raw) {
    var share = raw.getOrDefault("share", "").strip().replace(',', '.');
    return share.isEmpty() ? "1" : share;
  }

  private static boolean isShare(String text) {
    return text.matches("[01]([.][0-9]{1,3})?")
        && Double.parseDouble(text) > 0
        && Double.parseDouble(text) <= 1;
  }

  private Form form(
      PersonId id, String table, Map<String, String> raw, Map<String, String> problems) {
    var today = LocalDate.now(clock);
    var all = new ArrayList<Field>();
    if (table.equals("roles")) {
      all.add(choice("kind", raw, keys("organisation.role.", ROLES)));
      all.add(choice("area", raw, named(register.areasOn(today))));
      all.add(choice("cluster", raw, clusters(today)));
    } else {
      all.add(choice("position", raw, keys("organisation.position.", POSITIONS)));
      all.add(share(raw, problems));
      all.add(
          choice("terms", raw, keys("organisation.terms.", List.of("agreement", "civil_servant"))));
      var steps = List.of("none", "started", "done");
      all.add(
          choice("leadership_education", raw, keys("organisation.leadership-education.", steps)));
    }
    all.add(choice("institution", raw, named(people.institutions(today))));
    all.add(day("from", raw, problems));
    all.add(day("until", raw, problems));
    var back = "/people/" + id.value();
    var name = people.find(id).map(People.Person::name).orElse("");
    return new Form(
        "organisation.people." + table, name, back + "/" + table, back, "", all, null, List.of());
  }

  private static Field share(Map<String, String> raw, Map<String, String> problems) {
    var share = Form.text("share", "organisation.field.share", raw.getOrDefault("share", "1"));
    return new Field(
        share.name(),
        share.kind(),
        share.label(),
        share.value(),
        share.options(),
        share.required(),
        "organisation.field.share.hint",
        problems.get("share"));
  }

  private static Field day(String name, Map<String, String> raw, Map<String, String> problems) {
    return new Field(
        name,
        "date",
        "organisation." + name,
        raw.getOrDefault(name, ""),
        List.of(),
        name.equals("from"),
        null,
        problems.get(name));
  }

  private static Field choice(String name, Map<String, String> raw, List<Option> options) {
    return Form.choice(name, "organisation.field." + name, raw.getOrDefault(name, ""), options);
  }

  private static List<Option> keys(String prefix, List<String> codes) {
    return codes.stream().map(code -> new Option(code, "", prefix + code)).toList();
  }

  private List<Option> clusters(LocalDate day) {
    return named(
        register.clustersOn(day).stream()
            .map(cluster -> new Named(cluster.id().value(), cluster.name()))
            .toList());
  }

  private static List<Option> named(List<Named> names) {
    var options = new ArrayList<>(List.of(new Option("", "", "organisation.none")));
    names.forEach(name -> options.add(new Option(name.id().toString(), name.name(), "")));
    return options;
  }
}
