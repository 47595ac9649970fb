package dk.klynge.engine.redeployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts what the prices know about one person into an explanation.
record Reasoning(Standing standing) {

  Explanation explain(int i) {
    var offers = standing.offers;
    int j = standing.seats().of[i];
    return new Explanation(
        offers.person(i),
        j == Seats.NONE ? Optional.empty() : Optional.of(placed(i, j)),
        j == Seats.NONE ? Optional.of(reason(i)) : Optional.empty(),
        standing.accepted.get(i) ? List.of() : alternatives(i));
  }

  private Assignment.Placed placed(int i, int j) {
    var offers = standing.offers;
    long cost = offers.cost(standing.graph().find(i, j));
    return new Assignment.Placed(offers.person(i), offers.vacancy(j), cost);
  }

  private Assignment.Reason reason(int i) {
    var reasons = new Competition(standing.seats(), standing.offers, standing.closed).reasons();
    return reasons.getOrDefault(i, new Assignment.NoVacancy());
  }

  private List<Explanation.Alternative> alternatives(int i) {
    var offers = standing.offers;
    var holders = holders(i);
    var detours = new Detours(standing.seats(), i);
    var alternatives = new ArrayList<Explanation.Alternative>();
    for (int e = offers.first(i); e < offers.first(i + 1); e++) {
      int j = offers.to(e);
      if (standing.closed.get(e) || j == standing.seats().of[i]) continue;
      alternatives.add(
          new Explanation.Alternative(
              offers.vacancy(j),
              offers.cost(e),
              holders.get(e - offers.first(i)),
              consequence(e, detours)));
    }
    return alternatives;
  }

  /// Who has what the person may take, offer by offer.
  private List<List<String>> holders(int i) {
    var offers = standing.offers;
    var holders = new ArrayList<List<String>>();
    int[] column = new int[offers.vacancies()];
    for (int e = offers.first(i); e < offers.first(i + 1); e++) {
      holders.add(new ArrayList<>());
      column[offers.to(e)] = holders.size();
    }
    int[] of = standing.seats().of;
    for (int k = 0; k < of.length; k++)
      if (of[k] != Seats.NONE && column[of[k]] > 0)
        holders.get(column[of[k]] - 1).add(offers.person(k));
    return holders;
  }

  private Explanation.Consequence consequence(int e, Detours detours) {
    var limit = standing.limit();
    if (limit.isPresent() && standing.offers.cost(e) > limit.get().cost())
      return new Explanation.AboveLimit(limit.get().cost());
    if (!detours.possible(e)) return new Explanation.NoPlaceLeft();
    long without = standing.graph().without;
    long increase = detours.increase(e);
    long fewer = Math.floorDiv(increase + without / 2, without);
    var moves =
        detours.moves(e).stream()
            .map(move ->
                new Move(standing.offers.person(move[0]), vacancy(move[1]), vacancy(move[2])))
            .toList();
    return new Explanation.Rearranged((int) fewer, increase - fewer * without, moves);
  }

  private Optional<String> vacancy(int j) {
    return j == Seats.NONE ? Optional.empty() : Optional.of(standing.offers.vacancy(j));
  }
}
