package dk.klynge.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All sites and their clusters, as Timefold sees them.
@PlanningSolution
public class Division {

  @ProblemFactProperty public @Nullable Ground ground;

  @ValueRangeProvider public List<Integer> clusters = List.of();

  @PlanningEntityCollectionProperty public List<Spot> spots = new ArrayList<>();

  @PlanningScore public @Nullable HardSoftScore score;

  /// Timefold makes copies by this.
  public Division() {}

  Division(Ground ground, int[] clusterOf) {
    this.ground = ground;
    this.clusters = IntStream.range(0, ground.question().clusters()).boxed().toList();
    for (int i = 0; i < clusterOf.length; i++) spots.add(new Spot(i, clusterOf[i]));
  }

  Ground ground() {
    return Objects.requireNonNull(ground);
  }

  int[] clusterOf() {
    return spots.stream().mapToInt(Spot::of).toArray();
  }

  /// What does not change while Timefold searches.
  ///
  /// @param nearest for each site its nearest others
  public record Ground(Question question, int[][] nearest) {}
}
