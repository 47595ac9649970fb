package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.redeployment.Assignment.Placed;
import dk.klynge.engine.redeployment.Flaw.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// The checker finds what was tampered with.
class OptimalityCheckTests {

  private static final Offers OFFERS = Questions.random(20, 12, 6, 1, 3);
  private static final Redeployment BEST = Redeployment.of(OFFERS, Aim.LEAST_TOTAL);
  private static final Redeployment FAIR = Redeployment.of(OFFERS, Aim.LEAST_BURDEN_FIRST);

  private static List<Kind> kinds(Assignment assignment, Certificate certificate) {
    return OptimalityCheck.check(OFFERS, List.of(), assignment, certificate).stream()
        .map(Flaw::kind)
        .distinct()
        .toList();
  }

  private static Assignment with(List<Placed> placed) {
    var now = BEST.assignment();
    long total = placed.stream().mapToLong(Placed::cost).sum();
    return new Assignment(placed, now.unplaced(), total, now.largest());
  }

  @Test
  void whatTheSearchFindsIsProved() {
    Questions.proved(BEST);
    Questions.proved(FAIR);
  }

  @Test
  void anotherAssignmentWithTheSamePricesIsNotProved() {
    var now = BEST.assignment();
    var placed = new ArrayList<>(now.placed());
    var unplaced = new ArrayList<>(now.unplaced());
    var gone = placed.removeFirst();
    unplaced.add(new Assignment.Unplaced(gone.person(), new Assignment.NoVacancy()));
    long total = now.total() - gone.cost();
    var largest = placed.stream().mapToLong(Placed::cost).max();

    assertThat(kinds(new Assignment(placed, unplaced, total, largest), BEST.certificate()))
        .containsExactly(Kind.NOT_PROVED);
  }

  @Test
  void falseAssignmentsAreNamed() {
    var placed = BEST.assignment().placed();
    var first = placed.getFirst();
    var second = placed.get(1);

    var cheaper = new ArrayList<>(placed);
    cheaper.set(0, new Placed(first.person(), first.vacancy(), first.cost() - 1));
    assertThat(kinds(with(cheaper), BEST.certificate())).contains(Kind.COST_WRONG);
    var foreign = new ArrayList<>(placed);
    foreign.set(0, new Placed(first.person(), "nowhere", first.cost()));
    assertThat(kinds(with(foreign), BEST.certificate())).contains(Kind.NOT_OFFERED);
    var twice = new ArrayList<>(placed);
    twice.set(0, second);
    assertThat(kinds(with(twice), BEST.certificate())).containsExactly(Kind.PERSON_NOT_ONCE);
    assertThat(kinds(with(placed.subList(1, placed.size())), BEST.certificate()))
        .contains(Kind.PERSON_NOT_ONCE);
    var now = BEST.assignment();
    assertThat(
            kinds(
                new Assignment(placed, now.unplaced(), now.total() + 1, OptionalLong.of(1)),
                BEST.certificate()))
        .containsExactly(Kind.TOTAL_WRONG, Kind.LARGEST_WRONG);
  }

  @Test
  void aVacancyThatIsOverfullIsNamed() {
    var placed = BEST.assignment().placed();
    var first = placed.getFirst();
    var other =
        BEST.explain(first.person()).orElseThrow().alternatives().stream()
            .filter(one -> !one.holders().isEmpty())
            .findFirst()
            .orElseThrow();
    var full = new ArrayList<>(placed);
    full.set(0, new Placed(first.person(), other.vacancy(), other.cost()));
    assertThat(kinds(with(full), BEST.certificate())).contains(Kind.TOO_MANY_FOR_PLACES);
  }

  @Test
  void falsePricesAreNamed() {
    var honest = BEST.certificate();
    long[] lower = honest.people().clone();
    lower[0]--;
    assertThat(kinds(BEST.assignment(), prices(lower, honest.vacancies())))
        .containsExactly(Kind.NOT_PROVED);
    long[] negative = honest.vacancies().clone();
    negative[0] = -1;
    assertThat(kinds(BEST.assignment(), prices(honest.people(), negative)))
        .contains(Kind.PRICE_OUT_OF_BOUNDS);
    long[] cheap = honest.vacancies().clone();
    for (int j = 0; j < cheap.length; j++) cheap[j] = Math.max(0, cheap[j] - 1_000_000);
    assertThat(kinds(BEST.assignment(), prices(honest.people(), cheap)))
        .contains(Kind.OFFER_BELOW_PRICES);
    assertThat(kinds(BEST.assignment(), prices(new long[0], cheap)))
        .containsExactly(Kind.PRICES_MISSING);
    var few = new Certificate(9, new long[20], new long[12], Optional.empty());
    assertThat(kinds(BEST.assignment(), few)).contains(Kind.PLACES_NOT_FIRST);
  }

  private static Certificate prices(long[] people, long[] vacancies) {
    return new Certificate(BEST.certificate().without(), people, vacancies, Optional.empty());
  }

  @Test
  void aLimitThatIsNotTheLeastIsNotProved() {
    var honest = FAIR.certificate();
    var limit = honest.limit().orElseThrow();
    var nothing = new Certificate.Cover(new BitSet(), new BitSet());

    assertThat(kinds(FAIR.assignment(), limited(limit.cost(), nothing, limit.below())))
        .containsExactly(Kind.MOST_NOT_PROVED);
    assertThat(kinds(FAIR.assignment(), limited(limit.cost(), limit.most(), limit.most())))
        .containsExactly(Kind.LIMIT_NOT_PROVED);
    assertThat(kinds(FAIR.assignment(), limited(limit.cost() - 1, limit.most(), limit.below())))
        .contains(Kind.ABOVE_LIMIT);
  }

  private static Certificate limited(long cost, Certificate.Cover most, Certificate.Cover below) {
    var honest = FAIR.certificate();
    return new Certificate(
        honest.without(),
        honest.people(),
        honest.vacancies(),
        Optional.of(new Certificate.Limit(cost, most, below)));
  }
}
