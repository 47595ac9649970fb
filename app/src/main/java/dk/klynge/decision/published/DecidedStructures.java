package dk.klynge.decision.published;

import dk.klynge.decision.ComingIntoForce;
import dk.klynge.decision.ComingIntoForce.Standing;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.Decisions.Decided;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DecidedStructures implements PublicDecisions {

  private final ComingIntoForce force;
  private final Decisions decisions;

  /// What was decided on is frozen, so it is read once.
  private final Map<DecisionId, Frozen> known = new ConcurrentHashMap<>();

  private record Frozen(List<ComingCluster> clusters, Set<UUID> reached) {}

  DecidedStructures(ComingIntoForce force, Decisions decisions) {
    this.force = force;
    this.decisions = decisions;
  }

  @Override
  public List<Coming> coming() {
    return force.planned().stream()
        .flatMap(standing ->
            decisions.find(standing.decision()).filter(one -> !one.revoked()).stream()
                .map(decided -> coming(standing, decided)))
        .toList();
  }

  private Coming coming(Standing standing, Decided decided) {
    var frozen = known.computeIfAbsent(decided.id(), this::frozen);
    return new Coming(
        decided.id().value(),
        standing.text(),
        standing.day(),
        decided.open().size(),
        frozen.clusters(),
        frozen.reached());
  }

  private Frozen frozen(DecisionId id) {
    var structure = decisions.structure(id);
    return new Frozen(
        structure.after().stream().map(DecidedStructures::cluster).toList(),
        structure.names().keySet().stream().map(InstitutionId::value).collect(Collectors.toSet()));
  }

  private static ComingCluster cluster(PlannedCluster planned) {
    return new ComingCluster(
        planned.id().value(),
        planned.name(),
        planned.kind(),
        planned.members().stream().map(InstitutionId::value).collect(Collectors.toSet()));
  }
}
