package dk.klynge.organisation.people;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.change.Form;
import dk.klynge.organisation.change.Form.Field;
import dk.klynge.organisation.change.Form.Option;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The forms with which a person gets a role or an employment, and what is wrong with what was
/// sent.
@Component
class PostForms {

  private static final List<String> ROLES =
      List.of(
          "institution_leader",
          "pedagogical_leader",
          "cluster_leader",
          "area_manager",
          "head_of_administration");
  static final List<String> TERMS = List.of("agreement", "civil_servant");
  static final List<String> EDUCATION = List.of("none", "started", "done");
  static final List<String> POSITIONS =
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

  private final People people;
  private final Register register;
  private final Clock clock;

  PostForms(People people, Register register, Clock clock) {
    this.people = people;
    this.register = register;
    this.clock = clock;
  }

  /// What was sent that the form does not offer; a role is held for the place of its kind.
  static Map<String, String> problems(Map<String, String> raw, Form form) {
    var problems = new HashMap<String, String>();
    for (var field : form.fields()) {
      var sent = raw.getOrDefault(field.name(), "");
      if (!field.options().isEmpty() && !sent.isEmpty() && !form.offers(field.name(), sent))
        problems.put(field.name(), "organisation.problem.choice");
    }
    if (form.fields().stream().anyMatch(field -> field.name().equals("share"))) {
      if (!isShare(share(raw))) problems.put("share", "organisation.problem.share");
      if (raw.getOrDefault("position", "").isEmpty())
        problems.put("position", "organisation.problem.required");
      if (raw.getOrDefault("education", "").length() > 300)
        problems.put("education", "organisation.problem.long");
      if (!isDay(raw.getOrDefault("seniority_from", "")))
        problems.put("seniority_from", "organisation.problem.day");
      return problems;
    }
    role(raw)
        .forEach((column, value) -> {
          if (value.isEmpty()) problems.putIfAbsent(column, "organisation.problem.required");
        });
    return problems;
  }

  static Optional<Period> period(Map<String, String> raw) {
    try {
      var until = raw.getOrDefault("until", "");
      var end = until.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(until));
      return Optional.of(new Period(LocalDate.parse(raw.getOrDefault("from", "")), end));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Only the place that the kind of role is held for; the others are left empty.
  static Map<String, String> role(Map<String, String> raw) {
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

  static Map<String, String> employment(Map<String, String> raw) {
    return Map.of(
        "position", raw.getOrDefault("position", ""),
        "institution", raw.getOrDefault("institution", ""),
        "share", share(raw),
        "terms", raw.getOrDefault("terms", "agreement"),
        "education", raw.getOrDefault("education", "").strip(),
        "leadership_education", raw.getOrDefault("leadership_education", "none"),
        "seniority_from", raw.getOrDefault("seniority_from", ""));
  }

  private static String share(Map<String, String> raw) {
    var share = raw.getOrDefault("share", "").strip().replace(',', '.');
    return share.isEmpty() ? "1" : share;
  }

  private static boolean isDay(String text) {
    return text.isEmpty() || period(Map.of("from", text)).isPresent();
  }

  private static boolean isShare(String text) {
    return text.matches("[01]([.][0-9]{1,3})?")
        && Double.parseDouble(text) > 0
        && Double.parseDouble(text) <= 1;
  }

  Form of(PersonId id, String table, Map<String, String> raw, Map<String, String> problems) {
    var today = LocalDate.now(clock);
    var all =
        new ArrayList<>(
            table.equals("roles") ? role(today, raw, problems) : employment(raw, problems));
    all.add(choice("institution", raw, problems, named(people.institutions(today))));
    all.add(day("from", raw, problems));
    all.add(day("until", raw, problems));
    var back = "/people/" + id.value();
    var name = people.find(id).map(People.Person::name).orElse("");
    return new Form(
        "organisation.people." + table, name, back + "/" + table, back, "", all, null, List.of());
  }

  private List<Field> role(LocalDate day, Map<String, String> raw, Map<String, String> problems) {
    return List.of(
        choice("kind", raw, problems, keys("organisation.role.", ROLES)),
        choice("area", raw, problems, named(register.areasOn(day))),
        choice("cluster", raw, problems, clusters(day)));
  }

  private static List<Field> employment(Map<String, String> raw, Map<String, String> problems) {
    return List.of(
        choice("position", raw, problems, keys("organisation.position.", POSITIONS)),
        share(raw, problems),
        choice("terms", raw, problems, keys("organisation.terms.", TERMS)),
        Form.text("education", "organisation.field.education", raw.getOrDefault("education", ""))
            .with("organisation.field.education.hint", problems.get("education")),
        choice(
            "leadership_education",
            raw,
            problems,
            keys("organisation.leadership-education.", EDUCATION)),
        new Field(
            "seniority_from",
            "date",
            "organisation.field.seniority_from",
            raw.getOrDefault("seniority_from", ""),
            List.of(),
            false,
            "organisation.field.seniority_from.hint",
            problems.get("seniority_from")));
  }

  private static Field share(Map<String, String> raw, Map<String, String> problems) {
    return Form.text("share", "organisation.field.share", raw.getOrDefault("share", "1"))
        .with("organisation.field.share.hint", problems.get("share"));
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

  private static Field choice(
      String name, Map<String, String> raw, Map<String, String> problems, List<Option> options) {
    var value = raw.getOrDefault(name, "");
    return Form.choice(name, "organisation.field." + name, value, options)
        .with(null, problems.get(name));
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
