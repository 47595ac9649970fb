package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Random questions against all assignments there are, and the three searches against each other.
class BestAssignmentTests {

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void nothingIsBetterAndTheCertificateProvesIt(@ForAll long seed, @ForAll Aim aim) {
    var offers = Questions.small(new SplittableRandom(seed));
    var redeployment = Redeployment.of(offers, aim);

    Questions.proved(redeployment);
    assertThat(value(redeployment, aim))
        .isEqualTo(comparable(new BruteForce(offers, aim).best(), aim));
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void itStaysTheBestWhileOffersAreDeclinedAndAccepted(@ForAll long seed, @ForAll Aim aim) {
    var random = new SplittableRandom(seed);
    var redeployment = Redeployment.of(Questions.small(random), aim);
    for (int answers = 0; answers < 8; answers++) {
      var placed = redeployment.assignment().placed();
      if (placed.isEmpty()) return;
      var one = placed.get(random.nextInt(placed.size()));
      if (random.nextInt(3) == 0) redeployment.accept(one.person());
      else redeployment.decline(one.person(), one.vacancy());
      Questions.proved(redeployment);
      assertThat(value(redeployment, aim)).isEqualTo(comparable(remaining(redeployment, aim), aim));
    }
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void whatAnAlternativeWouldCostIsWhatItCosts(@ForAll long seed, @ForAll Aim aim) {
    var random = new SplittableRandom(seed);
    var offers = Questions.small(random);
    var redeployment = Redeployment.of(offers, aim);
    for (var placed : redeployment.assignment().placed())
      if (random.nextInt(6) == 0) redeployment.accept(placed.person());
    for (int i = 0; i < offers.people(); i++)
      for (var other : redeployment.explain(offers.person(i)).orElseThrow().alternatives())
        compare(redeployment, offers.person(i), other);
  }

  /// Within the limit that was found, where there is one.
  private static void compare(
      Redeployment redeployment, String person, Explanation.Alternative other) {
    var limit = redeployment.certificate().limit().map(Certificate.Limit::cost);
    var forced =
        fixed(redeployment, Aim.LEAST_TOTAL)
            .within(limit.orElse(Long.MAX_VALUE))
            .fix(person, other.vacancy())
            .best();
    var now = redeployment.assignment();
    switch (other.consequence()) {
      case Explanation.NoPlaceLeft() -> assertThat(forced.placed()).isNegative();
      case Explanation.AboveLimit(long most) -> assertThat(other.cost()).isGreaterThan(most);
      case Explanation.Rearranged(int fewer, long increase, var moves) -> {
        assertThat(now.placed().size() - fewer).isEqualTo(forced.placed());
        assertThat(now.total() + increase).isEqualTo(forced.total());
        assertThat(moves.getFirst().person()).isEqualTo(person);
        assertThat(increase(redeployment, moves)).isEqualTo(increase);
      }
    }
  }

  /// What the moves themselves add up to.
  private static long increase(Redeployment redeployment, List<Move> moves) {
    long sum = 0;
    for (var move : moves) {
      if (move.to().isPresent()) sum += cost(redeployment, move.person(), move.to().get());
      if (move.from().isPresent()) sum -= cost(redeployment, move.person(), move.from().get());
    }
    return sum;
  }

  private static long cost(Redeployment redeployment, String person, String vacancy) {
    var offers = redeployment.offers();
    int i = offers.personIndex(person).orElseThrow();
    for (int e = offers.first(i); e < offers.first(i + 1); e++)
      if (offers.vacancy(offers.to(e)).equals(vacancy)) return offers.cost(e);
    throw new AssertionError(person + " may not take " + vacancy);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theTableTheListsAndTheBestExitsFindTheSameTotal(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    int people = 1 + random.nextInt(60);
    int vacancies = 1 + random.nextInt(60);
    var offers =
        Questions.random(
            people, vacancies, 1 + random.nextInt(vacancies), 1 + random.nextInt(2), seed);

    long lists = grown(offers, SparseGrowth::new);
    assertThat(grown(offers, DenseGrowth::new)).isEqualTo(lists);
    assertThat(grown(offers, CrowdedGrowth::new)).isEqualTo(lists);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void whereVacanciesAreFewAndHaveManyPlacesEveryAnswerLeavesTheBest(
      @ForAll long seed, @ForAll Aim aim) {
    var random = new SplittableRandom(seed);
    int vacancies = 2 + random.nextInt(7);
    int places = 2 + random.nextInt(12);
    int people = vacancies * places + random.nextInt(20);
    var offers = Questions.random(people, vacancies, 1 + random.nextInt(vacancies), places, seed);
    var redeployment = Redeployment.of(offers, aim);
    Questions.proved(redeployment);
    for (int answers = 0; answers < 12; answers++) {
      var placed = redeployment.assignment().placed();
      if (placed.isEmpty()) return;
      var one = placed.get(random.nextInt(placed.size()));
      if (random.nextInt(3) == 0) redeployment.accept(one.person());
      else redeployment.decline(one.person(), one.vacancy());
      Questions.proved(redeployment);
    }
  }

  private static long grown(Offers offers, Function<Seats, Growth> way) {
    var graph = new Graph(offers);
    var seats = new Seats(graph, offers);
    int[] waiting = new Reduction(seats, new BitSet()).run();
    var growth = way.apply(seats);
    for (int i : waiting) growth.place(i);
    growth.settle();
    long sum = 0;
    for (int i = 0; i < graph.people; i++)
      sum += seats.of[i] == Seats.NONE ? graph.without : graph.cost[graph.find(i, seats.of[i])];
    return sum;
  }

  private static BruteForce.Value remaining(Redeployment redeployment, Aim aim) {
    return fixed(redeployment, aim).best();
  }

  private static BruteForce fixed(Redeployment redeployment, Aim aim) {
    var search = new BruteForce(redeployment.offers(), aim);
    for (var one : redeployment.assignment().placed())
      if (redeployment.accepted().contains(one.person())) search.fix(one.person(), one.vacancy());
    return search;
  }

  private static BruteForce.Value value(Redeployment redeployment, Aim aim) {
    var now = redeployment.assignment();
    return comparable(
        new BruteForce.Value(
            now.placed().size(), now.largest().orElse(Long.MIN_VALUE), now.total()),
        aim);
  }

  /// With the least total first, the largest may be any of several.
  private static BruteForce.Value comparable(BruteForce.Value value, Aim aim) {
    return aim == Aim.LEAST_BURDEN_FIRST && value.placed() > 0
        ? value
        : new BruteForce.Value(value.placed(), 0, value.total());
  }
}
