package dk.klynge.engine.redeployment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects people, vacancies and offers; people and vacancies come before the offers that name
/// them. What is wrong is refused together at the end, so that a caller can tell all of it at once.
public final class OffersBuilder {

  /// Leaves room above the sum of all costs for the price of having no place, and for adding such
  /// prices along a path.
  static final int MOST_BITS = 56;

  private final List<String> people = new ArrayList<>();
  private final List<String> vacancies = new ArrayList<>();
  private final Map<String, Integer> personIndex = new HashMap<>();
  private final Map<String, Integer> vacancyIndex = new HashMap<>();
  private final List<BadOffer> problems = new ArrayList<>();
  private int[] places = new int[16];
  private int[] taker = new int[64];
  private int[] taken = new int[64];
  private long[] cost = new long[64];
  private int size;

  OffersBuilder() {}

  public OffersBuilder person(String id) {
    int index = people.size();
    if (id.isBlank()) problems.add(new BadOffer.PersonUnnamed(index));
    else if (personIndex.putIfAbsent(id, index) != null)
      problems.add(new BadOffer.PersonTwice(index, id));
    people.add(id);
    return this;
  }

  /// @param number how many people can get it; 0 is a vacancy that is filled already
  public OffersBuilder vacancy(String id, int number) {
    int index = vacancies.size();
    if (id.isBlank()) problems.add(new BadOffer.VacancyUnnamed(index));
    else if (vacancyIndex.putIfAbsent(id, index) != null)
      problems.add(new BadOffer.VacancyTwice(index, id));
    if (number < 0) problems.add(new BadOffer.PlacesNegative(index, id, number));
    vacancies.add(id);
    if (index == places.length) places = Arrays.copyOf(places, 2 * index);
    places[index] = number;
    return this;
  }

  /// Says that the person may take the vacancy.
  ///
  /// @param burden in any unit, the same for all; may be negative. [CostScale] makes one of several
  public OffersBuilder offer(String person, String vacancy, long burden) {
    var who = personIndex.get(person);
    var what = vacancyIndex.get(vacancy);
    if (who == null) problems.add(new BadOffer.PersonUnknown(size, person));
    if (what == null) problems.add(new BadOffer.VacancyUnknown(size, vacancy));
    if (size == cost.length) grow();
    taker[size] = who == null ? -1 : who;
    taken[size] = what == null ? -1 : what;
    cost[size++] = burden;
    return this;
  }

  /// As [#offer], with a measured burden that is rounded to the nearest whole number.
  public OffersBuilder measured(String person, String vacancy, double burden) {
    if (!Double.isFinite(burden)) problems.add(new BadOffer.CostNotANumber(size, person, vacancy));
    return offer(person, vacancy, Math.round(burden));
  }

  public Offers.Built build() {
    if (!problems.isEmpty()) return new Offers.Built.Refused(problems);
    var offers = sorted();
    int bits = span().bitLength();
    if (bits > MOST_BITS) problems.add(new BadOffer.CostsTooLarge(bits, MOST_BITS));
    return problems.isEmpty()
        ? new Offers.Built.Usable(offers)
        : new Offers.Built.Refused(problems);
  }

  private Offers sorted() {
    int[] first = new int[people.size() + 1];
    for (int e = 0; e < size; e++) first[taker[e] + 1]++;
    for (int i = 0; i < people.size(); i++) first[i + 1] += first[i];
    int[] order = new int[size];
    int[] next = first.clone();
    for (int e = 0; e < size; e++) order[next[taker[e]]++] = e;
    int[] to = new int[size];
    long[] burden = new long[size];
    int[] seen = new int[vacancies.size()];
    for (int at = 0; at < size; at++) {
      int e = order[at];
      to[at] = taken[e];
      burden[at] = cost[e];
      if (seen[taken[e]] == taker[e] + 1)
        problems.add(new BadOffer.OfferTwice(e, people.get(taker[e]), vacancies.get(taken[e])));
      seen[taken[e]] = taker[e] + 1;
    }
    return new Offers(
        people,
        vacancies,
        Arrays.copyOf(places, vacancies.size()),
        new Offers.Rows(first, to, burden));
  }

  /// The sum of what each person could cost at most, of either sign.
  private BigInteger span() {
    long[] largest = new long[people.size()];
    for (int e = 0; e < size; e++) {
      long burden = cost[e] == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(cost[e]);
      largest[taker[e]] = Math.max(largest[taker[e]], burden);
    }
    var sum = BigInteger.ZERO;
    for (long one : largest) sum = sum.add(BigInteger.valueOf(one));
    return sum;
  }

  private void grow() {
    taker = Arrays.copyOf(taker, 2 * size);
    taken = Arrays.copyOf(taken, 2 * size);
    cost = Arrays.copyOf(cost, 2 * size);
  }
}
