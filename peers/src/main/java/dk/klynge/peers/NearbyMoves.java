package dk.klynge.peers;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/// Nearby selection: a site moves to the cluster of one of its nearest sites, or changes places
/// with such a site. Timefold sells its own nearby selection with its commercial edition; this is
/// the same choice of moves.
public class NearbyMoves implements MoveIteratorFactory<Division, Move<Division>> {

  private static final PlanningVariableMetaModel<Division, Spot, Integer> CLUSTER = cluster();

  private static PlanningVariableMetaModel<Division, Spot, Integer> cluster() {
    var variable =
        PlanningSolutionMetaModel.of(Division.class, Spot.class)
            .genuineEntity(Spot.class)
            .<Integer>variable("cluster");
    return (PlanningVariableMetaModel<Division, Spot, Integer>) variable;
  }

  @Override
  public long getSize(ScoreDirector<Division> director) {
    var nearest = director.getWorkingSolution().ground().nearest();
    return 2L * nearest.length * nearest[0].length;
  }

  @Override
  public Iterator<Move<Division>> createOriginalMoveIterator(ScoreDirector<Division> director) {
    throw new UnsupportedOperationException("Moves are drawn at random");
  }

  @Override
  public Iterator<Move<Division>> createRandomMoveIterator(
      ScoreDirector<Division> director, RandomGenerator random) {
    var division = director.getWorkingSolution();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Move<Division> next() {
        return drawn(division, random);
      }
    };
  }

  private static Move<Division> drawn(Division division, RandomGenerator random) {
    var nearest = division.ground().nearest();
    while (true) {
      var spot = division.spots.get(random.nextInt(nearest.length));
      var near = nearest[spot.index];
      // The nearer the more often, as Timefold's own choice does.
      double share = random.nextDouble();
      var other = division.spots.get(near[(int) (share * share * near.length)]);
      var to = other.cluster;
      if (to == null || spot.of() == to) continue;
      return random.nextBoolean()
          ? Moves.change(CLUSTER, spot, to)
          : Moves.swap(CLUSTER, spot, other);
    }
  }
}
