package dk.klynge.planning.economy;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.CriteriaProblem;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The money of one scenario against a structure before it, by one cost model.
///
/// @param today the day whose structure in the register it is compared with; empty: its baseline
/// @param strangers institutions that the register does not have on that day; they count as
///   standing alone before
/// @param municipal the account that self-owning institutions are held against, with the scenario
///   it is from
record Reckoning(
    Scenario scenario,
    Basis basis,
    Optional<LocalDate> today,
    List<String> strangers,
    List<PlannedCluster> before,
    Map<InstitutionId, Account> accounts,
    Municipal municipal) {

  /// What is computed with.
  ///
  /// @param version the kept version it begins from
  /// @param trial the name it was kept under with the scenario; empty where it was not
  /// @param form as it was filled in
  /// @param problems what is wrong with the form; then the model is that without it
  record Basis(
      CostModel model,
      int version,
      boolean inForce,
      Optional<String> trial,
      CostForm start,
      CostForm form,
      List<CriteriaProblem> problems) {

    boolean isTried() {
      return !form.changed(start).isEmpty();
    }
  }

  record Municipal(String scenario, Account account) {}

  CostModel model() {
    return basis.model();
  }

  Account total() {
    return sum(_ -> true);
  }

  Account of(PlannedCluster cluster) {
    var members = new HashSet<>(cluster.members());
    return sum(entry -> members.contains(entry.id()));
  }

  /// Institutions that the scenario has in no cluster.
  Account free() {
    var placed = new HashSet<InstitutionId>();
    for (var cluster : scenario.clusters()) placed.addAll(cluster.members());
    return sum(entry -> !placed.contains(entry.id()));
  }

  Account owned(String ownership) {
    return sum(entry -> entry.ownership().equals(ownership));
  }

  /// By the name of the area that an institution lies in; empty for those in none.
  Map<String, Account> areas() {
    var areas = new LinkedHashMap<String, Account>();
    for (var entry : scenario.institutions())
      areas.merge(entry.area().map(Named::name).orElse(""), account(entry), Account::plus);
    return areas;
  }

  List<String> unknownPlaces() {
    return scenario.institutions().stream()
        .filter(entry -> entry.totalPlaces().isEmpty())
        .map(Entry::name)
        .toList();
  }

  private Account sum(Predicate<Entry> which) {
    return scenario.institutions().stream()
        .filter(which)
        .map(this::account)
        .reduce(Account.NONE, Account::plus);
  }

  private Account account(Entry entry) {
    return accounts.getOrDefault(entry.id(), Account.NONE);
  }

  /// The last year that the model tells apart.
  int lastYear() {
    return model().years() - 1;
  }

  /// The first year at whose end the savings so far have paid for the change, if it comes within
  /// thirty.
  Optional<Integer> paidBack() {
    var total = total();
    double sum = 0;
    for (int year = 0; year < 30; year++) {
      sum += total.saving(model(), year) - total.costs(model(), year);
      if (sum >= 0 && year >= model().transition().spread().size() - 1)
        return Optional.of(model().effective() + year);
    }
    return Optional.empty();
  }
}
