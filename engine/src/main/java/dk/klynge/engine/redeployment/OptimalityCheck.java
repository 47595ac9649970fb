package dk.klynge.engine.redeployment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Proves that an assignment is the best there is, or says what is wrong. It shares nothing with
/// the search: it reads the offers, adds up in numbers without bounds, and compares (linear
/// programming duality, with a proof by covers where the largest burden was to be least). Time
/// grows with the number of offers.
public final class OptimalityCheck {

  private static final long MOST = 1L << 61;

  private final Offers offers;
  private final Assignment assignment;
  private final Certificate certificate;
  private final Set<Integer> accepted = new HashSet<>();
  private final Map<Integer, Integer> chosen = new HashMap<>();
  private final int[] free;

  /// Places that were not taken by people who accepted.
  private final int[] open;

  private final List<Flaw> flaws = new ArrayList<>();

  private OptimalityCheck(Offers offers, Assignment assignment, Certificate certificate) {
    this.offers = offers;
    this.assignment = assignment;
    this.certificate = certificate;
    free = new int[offers.vacancies()];
    for (int j = 0; j < free.length; j++) free[j] = offers.places(j);
    open = free.clone();
  }

  /// What is wrong; empty where the assignment is proved to be best.
  ///
  /// @param offers without those that were declined
  /// @param accepted people who keep what they have: the others' assignment is best without them
  ///   and their places
  public static List<Flaw> check(
      Offers offers, List<String> accepted, Assignment assignment, Certificate certificate) {
    var check = new OptimalityCheck(offers, assignment, certificate);
    accepted.forEach(id -> offers.personIndex(id).ifPresent(check.accepted::add));
    check.choices();
    if (check.flaws.isEmpty()) check.prices();
    if (check.flaws.isEmpty()) check.sums();
    if (check.flaws.isEmpty()) certificate.limit().ifPresent(check::limit);
    return List.copyOf(check.flaws);
  }

  private void flaw(Flaw.Kind kind, Object subject) {
    flaws.add(new Flaw(kind, subject.toString()));
  }

  private void choices() {
    var named = new HashSet<String>();
    for (var one : assignment.unplaced())
      if (offers.personIndex(one.person()).isEmpty() || !named.add(one.person()))
        flaw(Flaw.Kind.PERSON_NOT_ONCE, one.person());
    for (var one : assignment.placed())
      if (offers.personIndex(one.person()).isEmpty() || !named.add(one.person()))
        flaw(Flaw.Kind.PERSON_NOT_ONCE, one.person());
      else choice(one);
    if (named.size() != offers.people()) flaw(Flaw.Kind.PERSON_NOT_ONCE, named.size());
    for (int j = 0; j < free.length; j++)
      if (free[j] < 0) flaw(Flaw.Kind.TOO_MANY_FOR_PLACES, offers.vacancy(j));
    var total = BigInteger.ZERO;
    for (var one : assignment.placed()) total = total.add(BigInteger.valueOf(one.cost()));
    if (!total.equals(BigInteger.valueOf(assignment.total()))) flaw(Flaw.Kind.TOTAL_WRONG, total);
    var largest = assignment.placed().stream().mapToLong(Assignment.Placed::cost).max();
    if (!largest.equals(assignment.largest())) flaw(Flaw.Kind.LARGEST_WRONG, largest);
  }

  private void choice(Assignment.Placed one) {
    int i = offers.personIndex(one.person()).orElseThrow();
    for (int e = offers.first(i); e < offers.first(i + 1); e++) {
      if (!offers.vacancy(offers.to(e)).equals(one.vacancy())) continue;
      if (offers.cost(e) != one.cost()) flaw(Flaw.Kind.COST_WRONG, one.person());
      chosen.put(i, e);
      free[offers.to(e)]--;
      if (accepted.contains(i)) open[offers.to(e)]--;
      return;
    }
    flaw(Flaw.Kind.NOT_OFFERED, one.person());
  }

  private boolean usable(int e) {
    return certificate.limit().map(limit -> offers.cost(e) <= limit.cost()).orElse(true);
  }

  private void prices() {
    if (certificate.people().length != offers.people()
        || certificate.vacancies().length != offers.vacancies()) {
      flaw(Flaw.Kind.PRICES_MISSING, certificate.people().length);
      return;
    }
    bounds();
    if (!flaws.isEmpty()) return;
    var span = BigInteger.ZERO;
    for (int i = 0; i < offers.people(); i++) {
      if (accepted.contains(i)) continue;
      var largest = BigInteger.ZERO;
      for (int e = offers.first(i); e < offers.first(i + 1); e++) {
        var size = BigInteger.valueOf(offers.cost(e)).abs();
        if (size.compareTo(largest) > 0) largest = size;
        if (usable(e) && below(i, e)) flaw(Flaw.Kind.OFFER_BELOW_PRICES, offers.person(i));
      }
      span = span.add(largest);
    }
    if (span.compareTo(BigInteger.valueOf(certificate.without())) >= 0)
      flaw(Flaw.Kind.PLACES_NOT_FIRST, span);
  }

  /// Prices so large that their difference might not be a `long` are refused as well.
  private void bounds() {
    if (certificate.without() > MOST) flaw(Flaw.Kind.PRICE_OUT_OF_BOUNDS, certificate.without());
    for (int j = 0; j < offers.vacancies(); j++)
      if (certificate.vacancies()[j] < 0 || certificate.vacancies()[j] > MOST)
        flaw(Flaw.Kind.PRICE_OUT_OF_BOUNDS, offers.vacancy(j));
    for (int i = 0; i < offers.people(); i++)
      if (certificate.people()[i] > certificate.without() || certificate.people()[i] < -MOST)
        flaw(Flaw.Kind.PRICE_OUT_OF_BOUNDS, offers.person(i));
  }

  private boolean below(int i, int e) {
    return offers.cost(e) < certificate.people()[i] - certificate.vacancies()[offers.to(e)];
  }

  /// What the assignment costs, against the least that the prices leave possible.
  private void sums() {
    var cost = BigInteger.ZERO;
    var least = BigInteger.ZERO;
    for (int i = 0; i < offers.people(); i++) {
      var e = chosen.get(i);
      if (accepted.contains(i)) {
        if (e == null) flaw(Flaw.Kind.PERSON_NOT_ONCE, offers.person(i));
        continue;
      }
      cost = cost.add(BigInteger.valueOf(e == null ? certificate.without() : offers.cost(e)));
      least = least.add(BigInteger.valueOf(certificate.people()[i]));
    }
    for (int j = 0; j < open.length; j++)
      least =
          least.subtract(
              BigInteger.valueOf(certificate.vacancies()[j]).multiply(BigInteger.valueOf(open[j])));
    if (!cost.equals(least)) flaw(Flaw.Kind.NOT_PROVED, cost.subtract(least));
  }

  /// Where somebody who accepted bears the limit, nothing smaller is possible for the largest.
  private void limit(Certificate.Limit limit) {
    long placed = 0;
    long highest = Long.MIN_VALUE;
    for (var choice : chosen.entrySet()) {
      if (accepted.contains(choice.getKey())) {
        highest = Math.max(highest, offers.cost(choice.getValue()));
        continue;
      }
      placed++;
      if (!usable(choice.getValue())) flaw(Flaw.Kind.ABOVE_LIMIT, offers.person(choice.getKey()));
    }
    if (!covers(limit.most(), Long.MAX_VALUE) || size(limit.most()) > placed)
      flaw(Flaw.Kind.MOST_NOT_PROVED, placed);
    if (highest >= limit.cost()) return;
    boolean covered = limit.cost() == Long.MIN_VALUE || covers(limit.below(), limit.cost() - 1);
    if (!covered || size(limit.below()) >= placed) flaw(Flaw.Kind.LIMIT_NOT_PROVED, limit.cost());
  }

  private boolean covers(Certificate.Cover cover, long most) {
    for (int i = 0; i < offers.people(); i++) {
      if (accepted.contains(i) || cover.people().get(i)) continue;
      for (int e = offers.first(i); e < offers.first(i + 1); e++)
        if (offers.cost(e) <= most && !cover.vacancies().get(offers.to(e))) return false;
    }
    return true;
  }

  private long size(Certificate.Cover cover) {
    long size = cover.people().cardinality();
    for (int j = 0; j < open.length; j++) if (cover.vacancies().get(j)) size += open[j];
    return size;
  }
}
