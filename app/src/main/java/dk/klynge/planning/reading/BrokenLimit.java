package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Broken;
import java.util.List;
import java.util.Optional;

/// One broken limit, for other programs.
///
/// @param text the same as a sentence
public record BrokenLimit(
    String rule,
    double value,
    double bound,
    Optional<String> cluster,
    List<String> institutions,
    String text) {

  public static BrokenLimit of(Broken broken, String text) {
    return new BrokenLimit(
        broken.rule().name(),
        broken.value(),
        broken.bound(),
        broken.cluster(),
        broken.sites(),
        text);
  }
}
