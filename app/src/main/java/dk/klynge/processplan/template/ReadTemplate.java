package dk.klynge.processplan.template;

import dk.klynge.guard.Role;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.ActivityPattern.Because;
import dk.klynge.processplan.ActivityPattern.Bound;
import dk.klynge.processplan.ActivityPattern.Days;
import dk.klynge.processplan.ActivityPattern.Kind;
import dk.klynge.processplan.ActivityPattern.Limit;
import dk.klynge.processplan.ActivityPattern.Need;
import dk.klynge.processplan.ActivityPattern.Reach;
import dk.klynge.processplan.ActivityPattern.Timing;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplate.Deed;
import dk.klynge.processplan.PlanTemplate.Gate;
import dk.klynge.processplan.PlanTemplate.NewsRule;
import dk.klynge.processplan.PlanTemplate.Theme;
import dk.klynge.publishing.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a template as it is written in YAML. Everything that is wrong is told at once.
final class ReadTemplate {

  private static final YAMLMapper YAML = new YAMLMapper();

  private ReadTemplate() {}

  static Reading of(String text) {
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JacksonException e) {
      var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return new Reading.Unreadable(
          List.of(new Reading.Problem(Integer.toString(line), "yaml", e.getOriginalMessage())));
    }
    var field = new Field(root, "", new ArrayList<>());
    var template = template(field);
    if (field.problems().isEmpty()) field.problems().addAll(Consistency.problems(template));
    return field.problems().isEmpty()
        ? new Reading.Read(template)
        : new Reading.Unreadable(field.problems());
  }

  private static PlanTemplate template(Field field) {
    var themes =
        parts(field, "themes").stream().map(one -> new Theme(one.key("key"), one.title())).toList();
    var gates =
        parts(field, "gates").stream().map(one -> new Gate(one.key("key"), one.title())).toList();
    var activities = parts(field, "activities").stream().map(ReadTemplate::activity).toList();
    var rules = parts(field, "rules").stream().map(ReadTemplate::rule).toList();
    if (activities.isEmpty()) field.wrong("empty", "");
    return new PlanTemplate(
        field.key("key"),
        field.node().path("version").asInt(1),
        field.title(),
        themes,
        gates,
        activities,
        rules);
  }

  /// Each part is found by its key, or by its number where it has none.
  private static List<Field> parts(Field field, String name) {
    var parts = new ArrayList<Field>();
    for (var node : field.list(name)) {
      var key = node.path("key").asString("");
      parts.add(field.at(node, key.isEmpty() ? name + " " + (parts.size() + 1) : key));
    }
    return parts;
  }

  private static NewsRule rule(Field field) {
    var news = field.text("news");
    if (!KnownNews.ALL.contains(news)) field.wrong("news", news);
    return new NewsRule(
        news, field.chosen("deed", Deed.values(), Optional.empty()), field.key("target"));
  }

  private static ActivityPattern activity(Field field) {
    return new ActivityPattern(
        field.key("key"),
        field.title(),
        field.texts("description"),
        field.texts("deliverable"),
        field.key("theme"),
        owner(field),
        field.chosen("reach", Reach.values(), Optional.of(Reach.CENTRAL)),
        field.words("audiences").stream()
            .map(word -> field.choice(word, Audience.values(), Optional.empty()))
            .collect(Collectors.toSet()),
        timing(field),
        field.list("needs").stream().map(node -> need(field.at(node, field.where()))).toList(),
        field.words("gates"),
        field.list("limits").stream().map(node -> limit(field.at(node, field.where()))).toList());
  }

  private static Role owner(Field field) {
    var owner = field.chosen("owner", Role.values(), Optional.empty());
    if (!owner.isGranted() && field.text("owner").equals(owner.name()))
      field.wrong("choice", owner.name());
    return owner;
  }

  private static Timing timing(Field field) {
    var written = field.text("when").split(" to ", 2);
    var begins = field.moment(written[0]);
    return new Timing(
        begins,
        written.length == 1 ? begins : field.moment(written[1]),
        field.chosen("days", Days.values(), Optional.of(Days.WORKING)));
  }

  private static Need need(Field field) {
    if (field.node().isString()) return new Need(field.node().asString(), Kind.FINISH_START, 0);
    return new Need(
        field.key("on"),
        field.chosen("kind", Kind.values(), Optional.of(Kind.FINISH_START)),
        field.node().path("lag").asInt(0));
  }

  private static Limit limit(Field field) {
    boolean latest = field.node().has("not-after");
    return new Limit(
        latest ? Bound.NOT_AFTER : Bound.NOT_BEFORE,
        field.moment(field.text(latest ? "not-after" : "not-before")),
        field.chosen("because", Because.values(), Optional.of(Because.DEADLINE)),
        field.texts("why"));
  }
}
