package dk.klynge.survey;

/// One question of a set.
///
/// @param code stays the same as long as the question asks for the same; figures are followed by it
/// @param area of the profile, or the theme that the question belongs to
/// @param weight in the figure of its area, 1 to 5
public record Question(String code, String area, Kind kind, int weight, Wording text) {

  public enum Kind {
    /// A level of the set's scale.
    SCALE,
    /// Own words.
    TEXT
  }
}
