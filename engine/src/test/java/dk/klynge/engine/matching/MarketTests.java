package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarketTests {

  private static List<Flaw> flaws(MarketBuilder builder) {
    return switch (builder.build()) {
      case Market.Built.Usable _ -> List.of();
      case Market.Built.Refused(var flaws) -> flaws;
    };
  }

  @Test
  void emptyListsAreRefused() {
    assertThat(flaws(Market.builder()))
        .containsExactly(new Flaw.NoCandidates(), new Flaw.NoPosts());
  }

  @Test
  void everyFlawIsNamedWithItsRow() {
    var builder = Market.builder().post("p", 1).post("p", 2).post("q", 0);
    builder.wish("c", "p", 1).wish("c", "p", 2).wish("c", "nowhere", 3).wish("c", "q", 0);
    builder.ranking("p", "c", 1).ranking("p", "nobody", 2).ranking("p", "c", 3);

    assertThat(flaws(builder))
        .containsExactlyInAnyOrder(
            new Flaw.CapacitiesDiffer("p", 1, 2, 1),
            new Flaw.NoPlaces("q", 0, 2),
            new Flaw.BadRank(Side.CANDIDATES, "c", "q", 0, 3),
            new Flaw.UnknownPost("c", "nowhere", 2),
            new Flaw.UnknownCandidate("p", "nobody", 1),
            new Flaw.RankedTwice(Side.CANDIDATES, "c", "p", 1),
            new Flaw.RankedTwice(Side.POSTS, "c", "p", 2));
  }

  @Test
  void blankIdsAndRankingsOfUnknownPostsAreRefused() {
    var builder = Market.builder().post(" ", 1).candidate("").ranking("nowhere", "", 1);

    assertThat(flaws(builder))
        .containsExactlyInAnyOrder(
            new Flaw.Unnamed(Side.POSTS, 0),
            new Flaw.Unnamed(Side.CANDIDATES, 0),
            new Flaw.RankingOfUnknownPost("nowhere", "", 0));
  }

  @Test
  void pairsInWhichOnlyOneRanksTheOtherTakeNoPartAndAreTold() {
    var builder = Market.builder().post("p", 1).post("q", 1).candidate("d");
    builder.wish("c", "p", 1).wish("c", "q", 2).ranking("q", "c", 7).ranking("p", "d", 4);
    var built = Cases.usable(builder);

    assertThat(built.oneSided())
        .containsExactlyInAnyOrder(
            new OneSided(Side.CANDIDATES, "c", "p", 1), new OneSided(Side.POSTS, "d", "p", 4));
    assertThat(built.market().wishes(built.market().candidateNumber("c").orElseThrow())).isOne();
  }

  @Test
  void nobodyLosesThePresentPostByApplyingAndWhatIsLeftIsOpenInTheSameRun() {
    var builder = Market.builder().post("old", 1).post("new", 1);
    builder.present("holder", "old").wish("holder", "new", 1).wish("other", "new", 1);
    builder.wish("other", "old", 2).ranking("old", "other", 1).ranking("new", "other", 1);
    builder.ranking("new", "holder", 2);
    var rejected = match(builder);
    assertThat(rejected.postOf("holder")).contains("old");
    assertThat(rejected.postOf("other")).contains("new");

    var again = Market.builder().post("old", 1).post("new", 1);
    again.present("holder", "old").wish("holder", "new", 1).wish("other", "old", 1);
    again.ranking("old", "other", 1).ranking("new", "holder", 1);
    var moved = match(again);
    assertThat(moved.postOf("holder")).contains("new");
    assertThat(moved.postOf("other")).contains("old");
  }

  private static Matching match(MarketBuilder builder) {
    var market = Cases.usable(builder).market();
    return Matcher.match(market, Side.CANDIDATES, Effort.usual(market), 1).matching();
  }

  @Test
  void wishesBelowThePresentPostTakeNoPart() {
    var builder = Market.builder().post("old", 1).post("worse", 1).present("c", "old");
    builder.wish("c", "old", 1).wish("c", "worse", 2).ranking("worse", "c", 1);
    var market = Cases.usable(builder).market();

    assertThat(market.wishes(0)).isOne();
    assertThat(market.rankAtPost(0, 0)).isZero();
  }

  @Test
  void morePresentHoldersThanPlacesAreRefused() {
    var builder = Market.builder().post("p", 1).present("a", "p").present("b", "p");
    assertThat(flaws(builder)).containsExactly(new Flaw.TooManyHolders("p", 2, 1));

    var twice = Market.builder().post("p", 1).post("q", 1).present("a", "p").present("a", "q");
    assertThat(flaws(twice)).containsExactly(new Flaw.BadPresent("a", "q"));
  }
}
