package dk.klynge.planning.alternative.twofold;

import java.util.List;

/// A cluster that the alternative is not about, and what it does to it.
///
/// @param label by which the structures call it
public record OtherCluster(String label, List<Line> lines) {

  public OtherCluster {
    lines = List.copyOf(lines);
  }

  public Judgement judgement() {
    return Judgement.together(lines.stream().map(Line::judgement).toList());
  }
}
