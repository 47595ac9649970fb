package dk.klynge.staffing.rehearsal;

import java.util.Locale;

/// What is counted in each draw.
enum Measure {
  /// Posts of the campaign that are filled when the first round is over.
  FILLED_FIRST,
  /// The same when all rounds are over.
  FILLED,
  /// Posts of the campaign that stay empty.
  EMPTY,
  /// People whom two committees or more want first: what the coordination meeting has to solve.
  CLASHES,
  /// Leader's posts that those who get a post leave, each the beginning of a chain.
  CHAINS,
  /// Of these, those that no deputy gets.
  CHAINS_EMPTY,
  /// Deputies who have no leader's post in the end and are to be redeployed.
  DEPUTIES_LEFT;

  String key() {
    return "staffing.rehearsal.measure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
