package dk.klynge.planning.economy;

import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioAdmission;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.economy.Reckoning.Basis;
import dk.klynge.planning.economy.Reckoning.Municipal;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Reckons what a scenario costs and saves, for whoever may see it.
@Component
class ReckonEconomy {

  private final ScenarioAdmission admission;
  private final CostModels models;
  private final CostModelVersions versions;
  private final Register register;
  private final Format format;

  ReckonEconomy(
      ScenarioAdmission admission,
      CostModels models,
      CostModelVersions versions,
      Register register,
      Format format) {
    this.admission = admission;
    this.models = models;
    this.versions = versions;
    this.register = register;
    this.format = format;
  }

  /// What is asked.
  ///
  /// @param today the day of the register to compare with, instead of the scenario's baseline
  /// @param trial a model that is kept with the scenario, instead of the version in force
  /// @param sent figures to put in place of the model's own, without keeping them
  /// @param municipal the scenario whose municipal institutions the self-owning are held against
  record Question(
      ScenarioId scenario,
      Optional<LocalDate> today,
      Optional<UUID> trial,
      CostForm sent,
      Optional<ScenarioId> municipal) {}

  Reckoning reckon(Question question, String action) {
    var scenario = admission.scenario(question.scenario(), action);
    var basis = basis(question);
    var onDay = question.today().map(day -> register.on(day, Filter.all()));
    var before = onDay.map(ReckonEconomy::clusters).orElse(scenario.baseline());
    var accounts = Ledger.of(basis.model(), scenario.institutions(), before, scenario.clusters());
    var strangers = onDay.map(all -> strangers(scenario, all)).orElse(List.of());
    var own =
        new Reckoning(
            scenario,
            basis,
            question.today(),
            strangers,
            before,
            accounts,
            new Municipal("", Account.NONE));
    return new Reckoning(
        scenario,
        basis,
        question.today(),
        strangers,
        before,
        accounts,
        question.municipal().map(id -> municipal(id, own, action)).orElseGet(() -> municipal(own)));
  }

  private Municipal municipal(ScenarioId id, Reckoning own, String action) {
    var other = admission.scenario(id, action);
    var accounts = Ledger.of(own.model(), other.institutions(), other.baseline(), other.clusters());
    return municipal(
        new Reckoning(
            other,
            own.basis(),
            Optional.empty(),
            List.of(),
            other.baseline(),
            accounts,
            own.municipal()));
  }

  private static Municipal municipal(Reckoning reckoning) {
    return new Municipal(reckoning.scenario().name(), reckoning.owned("municipal"));
  }

  private Basis basis(Question question) {
    var inForce = models.inForce();
    var trial =
        question
            .trial()
            .map(id ->
                versions.trials(question.scenario()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(ReckonEconomy::notFound));
    var own = trial.map(one -> KnownCostModels.model(one.text())).orElse(inForce.model());
    var start = CostForm.of(own, format);
    var form = start.with(question.sent());
    var name = trial.map(CostModelVersions.Trial::name);
    return switch (form.read()) {
      case CostModelText.Reading.Understood(var model) ->
          new Basis(
              form.changed(start).isEmpty() ? own : model,
              inForce.number(),
              trial.isEmpty(),
              name,
              start,
              form,
              List.of());
      case CostModelText.Reading.Rejected(var problems) ->
          new Basis(own, inForce.number(), trial.isEmpty(), name, start, form, problems);
    };
  }

  /// The clusters and networks of the register on a day.
  private static List<PlannedCluster> clusters(List<Entry> entries) {
    var members = new LinkedHashMap<ClusterName, List<InstitutionId>>();
    for (var entry : entries)
      entry
          .cluster()
          .ifPresent(name -> members.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry.id()));
    var clusters = new ArrayList<PlannedCluster>();
    members.forEach((name, ids) ->
        clusters.add(
            new PlannedCluster(name.id(), name.name(), name.kind(), Optional.empty(), ids)));
    return clusters;
  }

  private static List<String> strangers(Scenario scenario, List<Entry> known) {
    var ids = new HashSet<InstitutionId>();
    for (var entry : known) ids.add(entry.id());
    return scenario.institutions().stream()
        .filter(entry -> !ids.contains(entry.id()))
        .map(Entry::name)
        .toList();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
