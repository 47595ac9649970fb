package dk.klynge.planning.alternative.twofold;

import java.util.EnumMap;
import java.util.Map;

/// What counts as equal, by measure, as people have set it.
///
/// @param version 0 is what the program comes with
/// @param district the attribute of institutions that says which children belong together as they
///   grow, where the criteria name none
public record Tolerances(int version, Map<Measure, Tolerance> byMeasure, String district) {

  public Tolerances {
    byMeasure = Map.copyOf(byMeasure);
  }

  public static Tolerances usual() {
    var usual = new EnumMap<Measure, Tolerance>(Measure.class);
    for (var measure : Measure.adjustable()) usual.put(measure, measure.usual());
    return new Tolerances(0, usual, "district");
  }

  public Tolerance of(Measure measure) {
    return byMeasure.getOrDefault(measure, Tolerance.NONE);
  }
}
