package dk.klynge.engine.redeployment;

/// Something that [OptimalityCheck] found wrong.
///
/// @param subject the person, vacancy or number that it is about
public record Flaw(Kind kind, String subject) {

  /// What is wrong.
  public enum Kind {
    /// Not among the offers' people, named twice, or not at all.
    PERSON_NOT_ONCE,
    NOT_OFFERED,
    COST_WRONG,
    TOO_MANY_FOR_PLACES,
    TOTAL_WRONG,
    LARGEST_WRONG,
    /// There are not as many prices as people and vacancies.
    PRICES_MISSING,
    /// Having no place does not count for more than all costs together.
    PLACES_NOT_FIRST,
    /// A price is below 0 or above what having no place counts for.
    PRICE_OUT_OF_BOUNDS,
    /// An offer costs less than the prices say.
    OFFER_BELOW_PRICES,
    /// The prices do not add up to what the assignment costs: it is not proved to be best.
    NOT_PROVED,
    /// Somebody bears more than the limit.
    ABOVE_LIMIT,
    /// More people might be placed.
    MOST_NOT_PROVED,
    /// A smaller limit might do.
    LIMIT_NOT_PROVED
  }
}
