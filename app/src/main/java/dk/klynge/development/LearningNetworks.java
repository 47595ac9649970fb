package dk.klynge.development;

/// How far the learning networks stand on their own, for the roadmap of the support team.
public interface LearningNetworks {

  Standing standing();

  /// Networks that are not closed.
  ///
  /// @param facilitated by somebody
  /// @param selfRunning without anybody
  record Standing(int facilitated, int selfRunning) {}
}
