package dk.klynge.planning.economy;

import dk.klynge.guard.Guard;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.CriteriaProblem;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.economy.CostPages.Change;
import dk.klynge.planning.economy.CostPages.Conflict;
import dk.klynge.planning.economy.CostPages.Fact;
import dk.klynge.planning.economy.CostPages.Field;
import dk.klynge.planning.economy.CostPages.FieldGroup;
import dk.klynge.planning.economy.CostPages.FormPage;
import dk.klynge.planning.economy.CostPages.Group;
import dk.klynge.planning.economy.CostPages.Import;
import dk.klynge.planning.economy.CostPages.ListPage;
import dk.klynge.planning.economy.CostPages.Row;
import dk.klynge.planning.economy.CostPages.ShowPage;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the pages of the cost model.
@Component
class CostView {

  private final CostModels models;
  private final CostModelVersions versions;
  private final Texts texts;
  private final Format format;
  private final Guard guard;

  CostView(CostModels models, CostModelVersions versions, Texts texts, Format format, Guard guard) {
    this.models = models;
    this.versions = versions;
    this.texts = texts;
    this.format = format;
    this.guard = guard;
  }

  ListPage list(Import imported) {
    return new ListPage(models.all().stream().map(this::row).toList(), mayEdit(), imported);
  }

  ShowPage show(CostModels.Version version) {
    var form = CostForm.of(version.model(), format);
    var before = models.find(version.number() - 1);
    return new ShowPage(
        row(version),
        version.model().description().in(LocaleContextHolder.getLocale()),
        groups(form),
        before.map(old -> changes(CostForm.of(old.model(), format), form)).orElse(List.of()),
        version.text(),
        mayEdit());
  }

  FormPage form(CostForm form, int based) {
    return new FormPage(based, fields(form, Map.of()), Map.of(), Optional.empty());
  }

  FormPage invalid(CostForm form, int based, List<CriteriaProblem> problems) {
    var errors = errors(problems);
    return new FormPage(based, fields(form, errors), errors, Optional.empty());
  }

  /// The form as it was sent, now based on the version that came between.
  FormPage overtaken(CostForm form, CostModelVersions.Kept latest) {
    var theirs = CostForm.of(KnownCostModels.model(latest.text()), format);
    var conflict = new Conflict(latest.version(), latest.by().name(), changes(theirs, form));
    return new FormPage(latest.version(), fields(form, Map.of()), Map.of(), Optional.of(conflict));
  }

  /// What the second form says otherwise.
  List<Change> changes(CostForm before, CostForm after) {
    return after.changed(before).stream()
        .map(field -> new Change(label(field), shown(field, before), shown(field, after)))
        .toList();
  }

  /// By the name of the field, in the language of the page.
  Map<String, String> errors(List<CriteriaProblem> problems) {
    var errors = new LinkedHashMap<String, String>();
    for (var problem : problems) errors.putIfAbsent(field(problem.key()), say(problem));
    return errors;
  }

  List<FieldGroup> fields(CostForm form, Map<String, String> errors) {
    return CostField.SECTIONS.stream()
        .map(section ->
            new FieldGroup(
                title(section),
                section.fields().stream().map(field -> field(field, form, errors)).toList()))
        .toList();
  }

  List<String> lines(List<CriteriaProblem> problems) {
    return problems.stream()
        .map(problem ->
            say(
                "planning.criteria.line",
                Integer.toString(problem.line()),
                problem.key(),
                say(problem)))
        .toList();
  }

  private Field field(CostField field, CostForm form, Map<String, String> errors) {
    var name = field.name();
    return new Field(
        name, label(field), field.kind().name(), form.value(name), errors.getOrDefault(name, ""));
  }

  private List<Group> groups(CostForm form) {
    return CostField.SECTIONS.stream()
        .filter(section -> !section.name().equals("name"))
        .map(section ->
            new Group(
                title(section),
                section.fields().stream()
                    .map(field -> new Fact(label(field), shown(field, form)))
                    .toList()))
        .toList();
  }

  private String shown(CostField field, CostForm form) {
    var value = form.value(field.name());
    return field.kind() == CostField.Kind.BEARER && !value.isEmpty()
        ? say("planning.cost.bearer." + value)
        : value;
  }

  private Row row(CostModels.Version version) {
    var kept = versions.find(version.number());
    return new Row(
        version.number(),
        version.model().name().in(LocaleContextHolder.getLocale()),
        kept.map(one -> one.by().name()).orElse(""),
        kept.map(one -> one.by().at()),
        models.inForce().number() == version.number());
  }

  private static String title(CostField.Section section) {
    return "planning.cost.group." + section.name();
  }

  private static String label(CostField field) {
    return "planning.cost.field." + field.name();
  }

  /// The field that a problem is shown at: that of its key, or the first below it.
  private static String field(String key) {
    return CostField.all().stream()
        .map(CostField::name)
        .filter(name -> name.equals(key) || name.startsWith(key + "."))
        .findFirst()
        .orElse("name.da");
  }

  private String say(CriteriaProblem problem) {
    return say(problem.code(), problem.details().toArray());
  }

  String say(String key, Object... details) {
    return texts.say(key, details);
  }

  private boolean mayEdit() {
    return guard.may(PlanningActions.EDIT_COST_MODEL);
  }
}
