package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffersTests {

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var builder =
        Offers.builder()
            .person("anna")
            .person("anna")
            .person(" ")
            .vacancy("v", 1)
            .vacancy("v", 2)
            .vacancy("", 1)
            .vacancy("w", -1)
            .offer("anna", "v", 1)
            .offer("bo", "v", 1)
            .offer("anna", "x", 1)
            .measured("anna", "w", Double.NaN);

    assertThat(Questions.problems(builder))
        .containsExactly(
            new BadOffer.PersonTwice(1, "anna"),
            new BadOffer.PersonUnnamed(2),
            new BadOffer.VacancyTwice(1, "v"),
            new BadOffer.VacancyUnnamed(2),
            new BadOffer.PlacesNegative(3, "w", -1),
            new BadOffer.PersonUnknown(1, "bo"),
            new BadOffer.VacancyUnknown(2, "x"),
            new BadOffer.CostNotANumber(3, "anna", "w"));
  }

  @Test
  void anOfferMadeTwiceIsRefusedByItsSecondIndex() {
    var builder = Offers.builder().person("anna").vacancy("v", 1).vacancy("w", 1);
    builder.offer("anna", "v", 1).offer("anna", "w", 1).offer("anna", "v", 2);

    assertThat(Questions.problems(builder))
        .containsExactly(new BadOffer.OfferTwice(2, "anna", "v"));
  }

  @Test
  void costsThatCannotBeAddedWithoutLossAreRefused() {
    var builder = Offers.builder().person("anna").person("bo").vacancy("v", 2);
    builder.offer("anna", "v", 1L << 55).offer("bo", "v", Long.MIN_VALUE);

    assertThat(Questions.problems(builder)).containsExactly(new BadOffer.CostsTooLarge(64, 56));
  }

  @Test
  void theLargestCostsAllowedAreComputedWithoutOverflow() {
    var builder = Offers.builder().person("anna").person("bo").person("carl");
    builder.vacancy("v", 1).vacancy("w", 1);
    for (var person : new String[] {"anna", "bo", "carl"})
      builder.offer(person, "v", (1L << 54) - 1).offer(person, "w", -(1L << 54) + 1);
    var redeployment = Redeployment.of(Questions.offers(builder), Aim.LEAST_TOTAL);

    Questions.proved(redeployment);
    assertThat(redeployment.assignment().total()).isZero();
    assertThat(redeployment.assignment().unplaced()).hasSize(1);
  }

  @Test
  void measuredBurdensAreRounded() {
    var builder = Offers.builder().person("anna").vacancy("v", 1).measured("anna", "v", 2.6);

    assertThat(Questions.offers(builder).cost(0)).isEqualTo(3);
  }
}
