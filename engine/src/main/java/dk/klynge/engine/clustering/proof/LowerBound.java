package dk.klynge.engine.clustering.proof;

import java.util.Optional;

/// Something that proves, step by step, how little a clustering must cost at least.
public sealed interface LowerBound permits Proof, Widest {

  /// Climbs on for so many steps, or until the course is over or nothing more is to be gained.
  void climb(long steps, Course course);

  /// No clustering that keeps all limits costs less; infinite where none keeps them, negative
  /// infinite where nothing is proved.
  double lowerBound();

  /// The same, as far as it is known without reckoning anew: never above [#lowerBound] by more than
  /// rounding, and just as certain.
  double sofar();

  /// What each site may cost, by the best that has been found out, in the unit of the objective;
  /// sites that must share a cluster share what they all may cost. Empty where the proof does not
  /// go by that.
  default Optional<double[]> multipliers() {
    return Optional.empty();
  }

  long steps();

  /// Looks for the optimum where it can be had. May be asked again when a better clustering is
  /// known.
  void finish(Patience patience, Course course);

  /// Cluster of each site in a clustering found by the proof that may be better than the best
  /// known.
  Optional<int[]> better();

  /// The world outside the proof.
  interface Course {
    /// Cost of the best clustering known that keeps all limits; infinite where there is none.
    double upper();

    boolean over();
  }
}
