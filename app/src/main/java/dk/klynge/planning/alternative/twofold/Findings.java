package dk.klynge.planning.alternative.twofold;

import java.util.List;

/// The result of the test. The verdict is no field: it follows from the lines and cannot say
/// anything else.
///
/// @param principles part (a)
/// @param others part (b): the other clusters that are touched or measure otherwise
/// @param unchanged how many other clusters are as they were
public record Findings(List<Line> principles, List<OtherCluster> others, int unchanged) {

  public Findings {
    principles = List.copyOf(principles);
    others = List.copyOf(others);
  }

  public Judgement ofPrinciples() {
    return Judgement.together(principles.stream().map(Line::judgement).toList());
  }

  public Judgement ofOthers() {
    return Judgement.together(others.stream().map(OtherCluster::judgement).toList());
  }

  public Verdict verdict() {
    return Verdict.of(ofPrinciples(), ofOthers());
  }
}
