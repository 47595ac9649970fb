package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.redeployment.Assignment.NoVacancy;
import dk.klynge.engine.redeployment.Assignment.Placed;
import dk.klynge.engine.redeployment.Assignment.TooFewPlaces;
import dk.klynge.engine.redeployment.Assignment.Unplaced;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a redeployment says, on questions small enough to be solved by hand.
class RedeploymentTests {

  /// Anna could have either; Bo only the near one.
  private static Offers twoForTwo() {
    var builder = Offers.builder().person("anna").person("bo").vacancy("near", 1).vacancy("far", 1);
    builder.offer("anna", "near", 10).offer("anna", "far", 30).offer("bo", "near", 15);
    return Questions.offers(builder);
  }

  @Test
  void asManyAsPossibleGetAPlaceEvenWhereItCostsMore() {
    var assignment = Redeployment.of(twoForTwo(), Aim.LEAST_TOTAL).assignment();

    assertThat(assignment.placed())
        .containsExactly(new Placed("anna", "far", 30), new Placed("bo", "near", 15));
    assertThat(assignment.unplaced()).isEmpty();
    assertThat(assignment.total()).isEqualTo(45);
    assertThat(assignment.largest()).hasValue(30);
  }

  @Test
  void anExplanationSaysWhoWouldHaveToMoveAndWhatItWouldCostAll() {
    var explanation = Redeployment.of(twoForTwo(), Aim.LEAST_TOTAL).explain("anna").orElseThrow();

    assertThat(explanation.placed()).contains(new Placed("anna", "far", 30));
    assertThat(explanation.alternatives())
        .containsExactly(
            new Explanation.Alternative(
                "near",
                10,
                List.of("bo"),
                new Explanation.Rearranged(
                    1,
                    -35,
                    List.of(
                        new Move("anna", Optional.of("far"), Optional.of("near")),
                        new Move("bo", Optional.of("near"), Optional.empty())))));
  }

  @Test
  void nobodyUnknownIsExplained() {
    assertThat(Redeployment.of(twoForTwo(), Aim.LEAST_TOTAL).explain("carl")).isEmpty();
  }

  @Test
  void peopleWithoutAPlaceAreNamedWithTheGroupThatCompetes() {
    var builder = Offers.builder().person("anna").person("bo").person("carl").person("dorte");
    builder.vacancy("v", 1).vacancy("w", 1).vacancy("elsewhere", 5).vacancy("filled", 0);
    builder.offer("anna", "v", 1).offer("bo", "v", 2).offer("carl", "elsewhere", 1);
    builder.offer("bo", "filled", 1);
    var assignment = Redeployment.of(Questions.offers(builder), Aim.LEAST_TOTAL).assignment();

    assertThat(assignment.unplaced())
        .containsExactly(
            new Unplaced("bo", new TooFewPlaces(List.of("anna", "bo"), List.of("v", "filled"), 1)),
            new Unplaced("dorte", new NoVacancy()));
  }

  @Test
  void theLargestBurdenIsLeastWhereThatComesFirst() {
    var builder = Offers.builder().person("anna").person("bo").vacancy("v", 1).vacancy("w", 1);
    builder.offer("anna", "v", 0).offer("anna", "w", 7).offer("bo", "v", 7).offer("bo", "w", 12);
    var offers = Questions.offers(builder);

    var least = Redeployment.of(offers, Aim.LEAST_TOTAL).assignment();
    var fair = Redeployment.of(offers, Aim.LEAST_BURDEN_FIRST);

    assertThat(least.total()).isEqualTo(12);
    assertThat(fair.assignment().total()).isEqualTo(14);
    assertThat(fair.assignment().largest()).hasValue(7);
    assertThat(fair.explain("bo").orElseThrow().alternatives().getFirst().consequence())
        .isEqualTo(new Explanation.AboveLimit(7));
  }

  @Test
  void whoDeclinesIsOfferedTheNextBestAndOthersMoveAsLittleAsIsBest() {
    var redeployment = Redeployment.of(twoForTwo(), Aim.LEAST_TOTAL);
    var answer = redeployment.decline("anna", "far");

    assertThat(answer)
        .isEqualTo(
            new Answered.Followed(
                List.of(
                    new Move("anna", Optional.of("far"), Optional.of("near")),
                    new Move("bo", Optional.of("near"), Optional.empty()))));
    Questions.proved(redeployment);
  }

  @Test
  void whoAcceptedIsNotMovedAgain() {
    var redeployment = Redeployment.of(twoForTwo(), Aim.LEAST_TOTAL);
    redeployment.accept("bo");
    redeployment.decline("anna", "far");

    assertThat(redeployment.assignment().placed()).containsExactly(new Placed("bo", "near", 15));
    assertThat(redeployment.assignment().unplaced())
        .containsExactly(
            new Unplaced("anna", new TooFewPlaces(List.of("anna"), List.of("near"), 0)));
    assertThat(redeployment.explain("anna").orElseThrow().alternatives())
        .containsExactly(
            new Explanation.Alternative("near", 10, List.of("bo"), new Explanation.NoPlaceLeft()));
    Questions.proved(redeployment);
  }

  @Test
  void answersToWhatWasNotOfferedAreRefused() {
    var redeployment = Redeployment.of(twoForTwo(), Aim.LEAST_TOTAL);

    assertThat(redeployment.decline("carl", "near")).isEqualTo(new Answered.UnknownPerson("carl"));
    assertThat(redeployment.decline("bo", "x")).isEqualTo(new Answered.UnknownVacancy("x"));
    assertThat(redeployment.decline("bo", "far")).isEqualTo(new Answered.NotOffered("bo", "far"));
    assertThat(redeployment.accept("carl")).isEqualTo(new Answered.UnknownPerson("carl"));
    redeployment.decline("anna", "far");
    assertThat(redeployment.decline("anna", "far"))
        .isEqualTo(new Answered.NotOffered("anna", "far"));
    assertThat(redeployment.accept("bo")).isEqualTo(new Answered.NothingToAccept("bo"));
    redeployment.accept("anna");
    assertThat(redeployment.decline("anna", "near")).isEqualTo(new Answered.AcceptedBefore("anna"));
  }

  @Test
  void nobodyAndNothingIsAnAssignmentToo() {
    for (var aim : Aim.values()) {
      var redeployment = Redeployment.of(Questions.offers(Offers.builder()), aim);

      assertThat(redeployment.assignment().placed()).isEmpty();
      assertThat(redeployment.assignment().largest()).isEmpty();
      Questions.proved(redeployment);
    }
  }

  @Test
  void hundredsOfAnswersAreFollowedAndEachStateIsProved() {
    for (var aim : Aim.values()) {
      var redeployment = Redeployment.of(Questions.random(300, 120, 12, 2, 7), aim);
      for (int answer = 0; answer < 100; answer++) {
        var one = redeployment.assignment().placed().get(answer);
        if (answer % 4 == 0) redeployment.accept(one.person());
        else redeployment.decline(one.person(), one.vacancy());
        if (answer % 5 == 0) Questions.proved(redeployment);
      }
      var anew = Redeployment.of(redeployment.offers(), aim).assignment();
      assertThat(redeployment.assignment().placed().size())
          .isLessThanOrEqualTo(anew.placed().size());
    }
  }
}
