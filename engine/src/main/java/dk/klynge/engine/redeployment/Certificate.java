package dk.klynge.engine.redeployment;

import java.util.BitSet;
import java.util.Optional;

/// What proves that an assignment is best, in the costs' unit and by index as in [Offers]. No offer
/// that may be used costs less than its person's price minus its vacancy's price; so no assignment
/// can cost less than all people's prices minus all places' prices, and this one costs exactly
/// that. [OptimalityCheck] adds it up.
///
/// @param without what a person without a place counts for in the sum: more than all costs together
/// @param people the price of each person, at most `without`
/// @param vacancies the price of one place of each vacancy, at least 0
/// @param limit present where the largest burden was to be least first
public record Certificate(long without, long[] people, long[] vacancies, Optional<Limit> limit) {

  /// No offer that costs more was used, and no smaller limit is possible: either by the cover
  /// `below`, or because somebody has accepted an offer that costs as much.
  ///
  /// @param most proves that no more people can be placed by all offers there are
  /// @param below proves that fewer are placed by offers that cost less than the limit
  public record Limit(long cost, Cover most, Cover below) {

    /// The same when this person has accepted and no longer counts.
    Limit withoutPerson(int i) {
      return new Limit(cost, most.withoutPerson(i), below.withoutPerson(i));
    }
  }

  /// People and vacancies such that every offer belongs to one of them: no more people can be
  /// placed than the cover has people, and places in its vacancies (König's theorem).
  public record Cover(BitSet people, BitSet vacancies) {

    Cover withoutPerson(int i) {
      var others = (BitSet) people.clone();
      others.clear(i);
      return new Cover(others, vacancies);
    }
  }
}
