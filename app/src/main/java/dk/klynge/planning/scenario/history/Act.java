package dk.klynge.planning.scenario.history;

import dk.klynge.planning.scenario.structure.Differences;
import java.util.List;
import java.util.OptionalInt;

/// Something that was done in a scenario.
///
/// @param number counts from 1
/// @param kind the last part of the key of its sentence: `planning.scenario.act.<kind>`
/// @param told what the sentence names
/// @param dropped the revision that left it behind: it had been undone when something else was done
public record Act(
    int number, String kind, List<String> told, Differences differences, OptionalInt dropped) {

  public Act {
    told = List.copyOf(told);
  }
}
