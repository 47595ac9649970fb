package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.twofold.Findings;
import dk.klynge.planning.alternative.twofold.OtherCluster;
import dk.klynge.planning.alternative.twofold.TolerancesInForce;
import dk.klynge.planning.alternative.twofold.Twofold;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets the two-part test judge an alternative, by the tolerances in force.
@Component
public class MakeTrial {

  private final TolerancesInForce tolerances;
  private final Clock clock;

  MakeTrial(TolerancesInForce tolerances, Clock clock) {
    this.tolerances = tolerances;
    this.clock = clock;
  }

  /// @param number of the step that it is made with
  public Trial of(Scenario original, Set<ClusterId> chosen, Reshaping reshaping, int number) {
    var now = tolerances.now();
    if (!(original.problem() instanceof PlanProblem.Ready ready))
      throw new IllegalStateException("A published scenario that cannot be measured");
    var problem = ready.startingFrom(original.clusteringOfBaseline()).problem();
    var labels = chosen.stream().map(id -> id.value().toString()).collect(Collectors.toSet());
    var twofold = new Twofold(problem, original.clustering(), labels, now);
    var findings = twofold.test(changed(original, reshaping).clustering());
    return new Trial(number, clock.instant(), now.version(), findings);
  }

  public static Scenario changed(Scenario original, Reshaping reshaping) {
    return new Scenario(
        original.id(),
        original.name(),
        original.revision(),
        original.day(),
        original.criteria(),
        original.institutions(),
        original.baseline(),
        reshaping.of(original.clusters()));
  }

  /// The clusters that are affected without being chosen, their institutions before and after, and
  /// the areas that they lie in.
  public static Set<UUID> parties(Scenario original, Reshaping reshaping, Findings findings) {
    var labels = findings.others().stream().map(OtherCluster::label).collect(Collectors.toSet());
    var places = new HashSet<UUID>();
    for (var scenario : List.of(original, changed(original, reshaping)))
      for (PlannedCluster cluster : scenario.clusters())
        if (labels.contains(cluster.label())) {
          places.add(cluster.id().value());
          cluster.members().forEach(id -> places.add(id.value()));
          places.addAll(Whereabouts.areas(scenario, cluster));
        }
    return places;
  }
}
