package dk.klynge.staffing.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.staffing.rehearsal.Assumptions.Source;
import dk.klynge.staffing.rehearsal.Draw.Drawn;
import dk.klynge.staffing.rehearsal.Scene.Job;
import dk.klynge.staffing.rehearsal.Scene.Person;
import dk.klynge.staffing.rehearsal.Scene.Post;
import dk.klynge.staffing.rehearsal.Scene.Spot;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawTests {

  private static final int CASES = 400;

  @Test
  void everyDrawBalancesAndNobodyHasTwoPosts() {
    var random = new SplittableRandom(20261125);
    for (int i = 0; i < CASES; i++) {
      var scene = RandomScene.of(1 + random.nextInt(60), 1 + random.nextInt(25), random);
      balances(scene, Draw.of(scene, anything(random), random.nextLong()));
    }
  }

  private static Assumptions anything(SplittableRandom random) {
    return new Assumptions(
        1 + random.nextInt(100),
        1 + random.nextInt(Assumptions.MOST_WISHES),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        Source.DRAWN,
        1);
  }

  /// Each post has one person at most; as many come as go; whoever came from somewhere left it.
  private static void balances(Scene scene, Drawn drawn) {
    var taken = Arrays.stream(drawn.held()).filter(post -> post != Draw.STAYS).boxed().toList();
    assertThat(new HashSet<>(taken)).hasSameSizeAs(taken);
    assertThat(drawn.held()).hasSize(scene.people().size());
    int posts = scene.posts().size();
    int filled = (int) taken.stream().filter(post -> post < posts).count();
    int moved = taken.size() - filled;
    assertThat(drawn.measures())
        .containsEntry(Measure.FILLED, filled)
        .containsEntry(Measure.EMPTY, posts - filled)
        .containsEntry(
            Measure.CHAINS, moved + drawn.measures().getOrDefault(Measure.CHAINS_EMPTY, -1));
    assertThat(drawn.measures().get(Measure.FILLED_FIRST)).isLessThanOrEqualTo(filled);
    assertThat(drawn.measures().get(Measure.CHAINS)).isEqualTo(leaversOf(scene, drawn));
    int left = drawn.measures().getOrDefault(Measure.DEPUTIES_LEFT, -1);
    assertThat(left + deputiesWhoMoved(scene, drawn)).isEqualTo(scene.deputies());
  }

  private static int leaversOf(Scene scene, Drawn drawn) {
    int leavers = 0;
    for (int i = 0; i < drawn.held().length; i++) {
      int post = drawn.held()[i];
      var one = scene.people().get(i);
      boolean gone = post != Draw.STAYS && one.job() == Job.LEADER;
      if (gone && scene.posts().get(post).house() != one.house()) leavers++;
    }
    return leavers;
  }

  private static int deputiesWhoMoved(Scene scene, Drawn drawn) {
    int moved = 0;
    for (int i = 0; i < drawn.held().length; i++)
      if (drawn.held()[i] != Draw.STAYS && scene.people().get(i).job() == Job.DEPUTY) moved++;
    return moved;
  }

  @Test
  void theSameSeedDrawsTheSame() {
    var scene = RandomScene.of(40, 12, new SplittableRandom(1));
    var one = Draw.of(scene, Assumptions.usual(), 7);
    var other = Draw.of(scene, Assumptions.usual(), 7);
    assertThat(one.held()).isEqualTo(other.held());
    assertThat(one.measures()).isEqualTo(other.measures());
  }

  @Test
  void whereEverybodyIsUnfitEveryPostStaysEmpty() {
    var scene = RandomScene.of(30, 8, new SplittableRandom(2));
    var drawn = Draw.of(scene, new Assumptions(100, 3, 50, 0, 50, 100, Source.DRAWN, 1), 1);
    assertThat(drawn.measures()).containsEntry(Measure.FILLED, 0).containsEntry(Measure.EMPTY, 8);
  }

  /// Two leaders, two posts: each applied for the own one only, and leaves a post to the deputy.
  @Test
  void realWishesAreKeptInTheFirstRoundAndADeputyFollows() {
    var spot = new Spot(0, 0, 50);
    var people =
        List.of(
            new Person(true, Job.LEADER, 0, List.of(1)),
            new Person(true, Job.LEADER, 1, List.of()),
            new Person(false, Job.DEPUTY, 0, List.of()));
    var posts = List.of(new Post(spot, Scene.NOWHERE), new Post(spot, Scene.NOWHERE));
    var scene = new Scene(people, posts, List.of(spot, spot), 1);
    var drawn = Draw.of(scene, new Assumptions(100, 1, 0, 0, 50, 0, Source.REAL, 1), 3);
    assertThat(drawn.held()).containsExactly(1, Draw.STAYS, 2);
    assertThat(drawn.measures())
        .containsEntry(Measure.CHAINS, 1)
        .containsEntry(Measure.CHAINS_EMPTY, 0)
        .containsEntry(Measure.DEPUTIES_LEFT, 0);
  }

  @Test
  void percentilesAreTheSmallestValueThatEnoughDrawsDoNotExceed() {
    var found = new Distribution(Measure.FILLED, 4, List.of(1, 0, 8, 1));
    assertThat(found.percentile(10)).isEqualTo(4);
    assertThat(found.percentile(11)).isEqualTo(6);
    assertThat(found.percentile(90)).isEqualTo(6);
    assertThat(found.percentile(100)).isEqualTo(7);
    assertThat(found.mean()).isEqualTo(5.9);
  }
}
