package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Offers for the tests, and what every answer must stand.
final class Questions {

  private Questions() {}

  static Offers offers(OffersBuilder builder) {
    return switch (builder.build()) {
      case Offers.Built.Usable(var offers) -> offers;
      case Offers.Built.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  static List<BadOffer> problems(OffersBuilder builder) {
    return switch (builder.build()) {
      case Offers.Built.Usable _ -> List.of();
      case Offers.Built.Refused(var problems) -> problems;
    };
  }

  /// Up to six people and six vacancies with 0 to 3 places; few offers or many, costs often equal.
  static Offers small(SplittableRandom random) {
    int people = random.nextInt(7);
    int vacancies = random.nextInt(7);
    int share = 1 + random.nextInt(10);
    int spread = random.nextBoolean() ? 4 : 1_000;
    int least = random.nextInt(4) == 0 ? -spread / 2 : 0;
    var builder = Offers.builder();
    for (int i = 0; i < people; i++) builder.person("p" + i);
    for (int j = 0; j < vacancies; j++)
      builder.vacancy("v" + j, random.nextInt(3) == 0 ? random.nextInt(4) : 1);
    for (int i = 0; i < people; i++)
      for (int j = 0; j < vacancies; j++)
        if (random.nextInt(10) < share)
          builder.offer("p" + i, "v" + j, least + random.nextInt(spread));
    return offers(builder);
  }

  /// People and vacancies with so many random offers each; of each pair at most one.
  static Offers random(int people, int vacancies, int each, int places, long seed) {
    var random = new SplittableRandom(seed);
    var builder = Offers.builder();
    for (int i = 0; i < people; i++) builder.person("p" + i);
    for (int j = 0; j < vacancies; j++) builder.vacancy("v" + j, places);
    int[] seen = new int[vacancies];
    for (int i = 0; i < people; i++)
      for (int left = Math.min(each, vacancies); left > 0; ) {
        int j = random.nextInt(vacancies);
        if (seen[j] == i + 1) continue;
        seen[j] = i + 1;
        builder.offer("p" + i, "v" + j, 1 + random.nextInt(1_000_000));
        left--;
      }
    return offers(builder);
  }

  static List<Flaw> flaws(Redeployment redeployment) {
    return OptimalityCheck.check(
        redeployment.offers(),
        redeployment.accepted(),
        redeployment.assignment(),
        redeployment.certificate());
  }

  static void proved(Redeployment redeployment) {
    assertThat(flaws(redeployment)).isEmpty();
    var ids = new ArrayList<String>();
    redeployment.assignment().placed().forEach(one -> ids.add(one.person()));
    redeployment.assignment().unplaced().forEach(one -> ids.add(one.person()));
    assertThat(ids).doesNotHaveDuplicates().hasSize(redeployment.offers().people());
  }
}
