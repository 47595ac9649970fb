package dk.klynge.planning.economy;

import dk.klynge.guard.Guard;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioAdmission;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.economy.EconomyPage.Head;
import dk.klynge.planning.economy.EconomyPage.Option;
import dk.klynge.planning.economy.EconomyPage.SelfOwning;
import dk.klynge.planning.economy.EconomyPage.SourceRow;
import dk.klynge.planning.economy.EconomyPage.TrialRow;
import dk.klynge.planning.economy.EconomyPage.WhatIf;
import dk.klynge.planning.economy.EconomyPage.YearRow;
import dk.klynge.planning.economy.Reckoning.Basis;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.BarChart.Column;
import dk.klynge.ui.BarChart.Entry;
import dk.klynge.ui.BarChart.Group;
import dk.klynge.ui.BarChart.Kind;
import dk.klynge.ui.Format;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the page of a scenario's money.
@Component
class EconomyView {

  private final ScenarioAdmission admission;
  private final CostModels models;
  private final CostModelVersions versions;
  private final CostView cost;
  private final EconomyWords words;
  private final Format format;
  private final Guard guard;

  EconomyView(
      ScenarioAdmission admission,
      CostModels models,
      CostModelVersions versions,
      CostView cost,
      EconomyWords words,
      Format format,
      Guard guard) {
    this.admission = admission;
    this.models = models;
    this.versions = versions;
    this.cost = cost;
    this.words = words;
    this.format = format;
    this.guard = guard;
  }

  EconomyPage page(Reckoning reckoning, String query, String nameError) {
    var rows = new EconomyRows(reckoning, words);
    var years = rows.years();
    var sources = rows.sources();
    var owned = rows.owned();
    var scenario = reckoning.scenario();
    return new EconomyPage(
        head(reckoning),
        words.verdict(reckoning, years.getLast()),
        words.figures(reckoning, years.getLast()),
        years,
        course(years),
        sources,
        origins(sources),
        rows.clusters(),
        rows.areas(),
        rows.total(),
        new SelfOwning(
            owned,
            words.verdicts(owned.getFirst(), owned.getLast(), reckoning.model().tolerance()),
            reckoning.municipal().scenario()),
        words.notes(reckoning),
        whatIf(reckoning.basis(), nameError),
        others(scenario.id(), reckoning.municipal().scenario()),
        trials(scenario.id()),
        query,
        admission.may(PlanningActions.EXPORT, scenario));
  }

  private Head head(Reckoning reckoning) {
    var scenario = reckoning.scenario();
    var basis = reckoning.basis();
    return new Head(
        scenario.id(),
        scenario.name(),
        scenario.day(),
        basis.model().name().in(LocaleContextHolder.getLocale()),
        basis.version(),
        basis.trial().orElse(""),
        basis.isTried() && basis.problems().isEmpty(),
        basis.model().prices(),
        reckoning
            .today()
            .map(day -> words.say("planning.economy.before.today", format.day(day)))
            .orElseGet(
                () -> words.say("planning.economy.before.baseline", format.day(scenario.day()))),
        reckoning.today());
  }

  private BarChart course(List<YearRow> years) {
    var groups =
        years.stream()
            .map(row ->
                new Group(
                    Integer.toString(row.year()),
                    List.of(
                        new Column(row.saving(), Kind.MAIN, millions(row.saving())),
                        new Column(-row.costs(), Kind.OTHER, millions(-row.costs()))),
                    OptionalDouble.of(row.required())))
            .toList();
    var legend =
        List.of(
            new Entry(Kind.MAIN, words.say("planning.economy.legend.saving")),
            new Entry(Kind.OTHER, words.say("planning.economy.legend.costs")),
            new Entry(Kind.LIMIT, words.say("planning.economy.legend.required")));
    return BarChart.of(groups, legend, words.course(years));
  }

  private BarChart origins(List<SourceRow> rows) {
    var groups =
        rows.stream()
            .map(row ->
                new Group(
                    row.brief(),
                    List.of(
                        new Column(
                            row.phasedIn(),
                            row.phasedIn() < 0 ? Kind.OTHER : Kind.MAIN,
                            millions(row.phasedIn()))),
                    OptionalDouble.empty()))
            .toList();
    return BarChart.of(groups, List.of(), words.origins(rows));
  }

  /// Empty for nothing, so that no bar says −0,0.
  private String millions(double amount) {
    return Math.abs(amount) < 50_000 ? "" : format.decimal(amount / 1_000_000, 1);
  }

  private WhatIf whatIf(Basis basis, String nameError) {
    var errors = cost.errors(basis.problems());
    return new WhatIf(
        cost.fields(basis.form(), errors),
        errors,
        cost.changes(basis.start(), basis.form()),
        basis.problems().isEmpty() ? basis.form().values() : Map.of(),
        models.all().getFirst().number(),
        guard.may(PlanningActions.EDIT_COST_MODEL),
        nameError);
  }

  private List<Option> others(ScenarioId id, String chosen) {
    return admission.others(id).stream()
        .map(one -> new Option(one.id().value().toString(), one.name(), one.name().equals(chosen)))
        .toList();
  }

  private List<TrialRow> trials(ScenarioId id) {
    return versions.trials(id).stream()
        .map(one -> new TrialRow(one.id(), one.name(), one.by().name(), one.by().at()))
        .toList();
  }
}
