package dk.klynge.planning.alternative.twofold;

/// One line of the test with its evidence.
///
/// @param about the limit or the attribute that the measure is about; empty where it needs none
/// @param unit of the values, where the criteria decide it
public record Line(
    Measure measure,
    String about,
    String unit,
    double before,
    double after,
    Tolerance tolerance,
    Judgement judgement) {

  static Line of(Measured measured, Tolerances tolerances) {
    var tolerance = tolerances.of(measured.measure());
    return new Line(
        measured.measure(),
        measured.about(),
        measured.unit(),
        measured.before(),
        measured.after(),
        tolerance,
        measured.measure().judge(measured.before(), measured.after(), tolerance));
  }

  boolean changed() {
    return !Tolerance.NONE.covers(before, after);
  }

  /// A measure before and after, not yet judged.
  record Measured(Measure measure, String about, String unit, double before, double after) {

    static Measured of(Measure measure, double before, double after) {
      return new Measured(measure, "", "", before, after);
    }
  }
}
