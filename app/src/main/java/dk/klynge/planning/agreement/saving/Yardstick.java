package dk.klynge.planning.agreement.saving;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.agreement.saving.RequiredSaving.Basis;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Computes what municipal clusters save for each child, and with it what a network must save.
@Component
class Yardstick {

  private final LeadershipEconomy economy;
  private final CostModels models;

  Yardstick(LeadershipEconomy economy, CostModels models) {
    this.economy = economy;
    this.models = models;
  }

  /// What the municipal clusters save for each child.
  record Rate(Basis basis, BigDecimal perChild) {}

  /// Empty where none of the clusters is municipal.
  Optional<Rate> rate(Basis basis, List<Entry> institutions, List<PlannedCluster> clusters) {
    var municipal =
        clusters.stream()
            .filter(each -> each.kind().equals("municipal") && !each.members().isEmpty())
            .toList();
    if (municipal.isEmpty()) return Optional.empty();
    var placed = new HashSet<InstitutionId>();
    municipal.forEach(cluster -> placed.addAll(cluster.members()));
    var entries = institutions.stream().filter(entry -> placed.contains(entry.id())).toList();
    var saving = economy.compare(entries, List.of(), municipal).total().saving();
    return Optional.of(new Rate(basis, RequiredSaving.over(saving, children(entries))));
  }

  RequiredSaving required(PlannedCluster network, List<Entry> members, Optional<Rate> municipal) {
    var rate = municipal.orElseGet(() -> asMunicipal(network, members));
    var own = economy.compare(members, List.of(), List.of(network));
    return new RequiredSaving(
        rate.basis(),
        rate.perChild().max(BigDecimal.ZERO),
        children(members),
        models.inForce().model().tolerance(),
        own.total().saving(),
        own.model());
  }

  private Rate asMunicipal(PlannedCluster network, List<Entry> members) {
    var same =
        new PlannedCluster(
            new ClusterId(UUID.randomUUID()),
            network.name(),
            "municipal",
            network.area(),
            network.members());
    return rate(Basis.SAME_INSTITUTIONS, members, List.of(same)).orElseThrow();
  }

  private int children(List<Entry> entries) {
    int unknown = models.inForce().model().unknownPlaces();
    return entries.stream().mapToInt(entry -> entry.totalPlaces().orElse(unknown)).sum();
  }
}
