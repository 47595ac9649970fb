package dk.klynge.staffing.rehearsal;

/// What a rehearsal takes for granted; everything is shown with the result.
///
/// @param applying percent of those who may apply that do so in a round
/// @param wishes posts that somebody applies for, on average
/// @param nearness how much it counts that a post is near, 0 to 100; at 50 it counts as much as
///   chance that a post is 3 km nearer
/// @param size the same for large places, by the spread of sizes
/// @param agreement how alike committees judge the same person, 0 to 100
/// @param unfit percent of its applicants whom a committee finds unfit
/// @param source where the wishes of the first round come from
record Assumptions(
    int applying,
    int wishes,
    int nearness,
    int size,
    int agreement,
    int unfit,
    Source source,
    int draws) {

  static final int MOST_DRAWS = 20_000;
  static final int MOST_WISHES = 10;

  enum Source {
    /// All wishes are drawn.
    DRAWN,
    /// Those of the applications that are handed in; only rankings are drawn.
    REAL
  }

  static Assumptions usual() {
    return new Assumptions(40, 3, 50, 20, 50, 30, Source.DRAWN, 2000);
  }
}
