package dk.klynge.organisation;

/// Ravnshavn Kommune: an invented municipality of real proportions, to try the program on.
public interface DemonstrationMunicipality {

  /// Only an empty register can become the demonstration; nothing real is ever mixed with it.
  boolean possible();

  /// Fills the empty register. The same seed and day give the same municipality.
  ///
  /// @return the number of institutions
  /// @throws IllegalStateException when the register is not empty
  int establish(long seed);

  /// The same, and what has happened there lately: plans, agreements, a hearing, a decision. Takes
  /// a few seconds, because every module tells its part through its own use cases.
  ///
  /// @return the number of institutions
  /// @throws IllegalStateException when the register is not empty
  int establishWithStory(long seed);
}
