package dk.klynge.engine.redeployment;

/// Something in the input that cannot be used.
public sealed interface BadOffer {

  /// @param index which call of [OffersBuilder#person] it was, from 0
  record PersonUnnamed(int index) implements BadOffer {}

  /// @param index which call of [OffersBuilder#person] it was, from 0
  record PersonTwice(int index, String person) implements BadOffer {}

  /// @param index which call of [OffersBuilder#vacancy] it was, from 0
  record VacancyUnnamed(int index) implements BadOffer {}

  /// @param index which call of [OffersBuilder#vacancy] it was, from 0
  record VacancyTwice(int index, String vacancy) implements BadOffer {}

  /// @param index which call of [OffersBuilder#vacancy] it was, from 0
  record PlacesNegative(int index, String vacancy, int places) implements BadOffer {}

  /// @param index which offer it was, from 0
  record PersonUnknown(int index, String person) implements BadOffer {}

  /// @param index which offer it was, from 0
  record VacancyUnknown(int index, String vacancy) implements BadOffer {}

  /// @param index which offer it was, from 0; the first one of the pair is not named
  record OfferTwice(int index, String person, String vacancy) implements BadOffer {}

  /// @param index which offer it was, from 0
  record CostNotANumber(int index, String person, String vacancy) implements BadOffer {}

  /// The costs of all people together are more than can be added without loss.
  ///
  /// @param bits how many binary digits the sum of each person's largest cost has
  /// @param most how many it may have
  record CostsTooLarge(int bits, int most) implements BadOffer {}
}
