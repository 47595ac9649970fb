package dk.klynge.staffing.rehearsal;

import java.util.Locale;
import java.util.SplittableRandom;

/// How many draws a second: 330 leaders, 80 posts, the usual assumptions, one thread. Run by hand.
final class RehearsalBenchmark {

  private static final int LEADERS = 330;
  private static final int POSTS = 80;
  private static final int DRAWS = 2000;

  private RehearsalBenchmark() {}

  public static void main(String[] arguments) {
    var scene = RandomScene.of(LEADERS, POSTS, new SplittableRandom(1));
    scene = new Scene(scene.people(), scene.posts(), scene.houses(), 2);
    for (int run = 0; run < 4; run++) {
      long begun = System.nanoTime();
      var tally = new Tally();
      for (int i = 0; i < DRAWS; i++)
        tally.add(Draw.of(scene, Assumptions.usual(), i * 31L + run).measures());
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.println(
          String.format(
              Locale.ROOT, "%d draws in %.2f s: %.0f a second", DRAWS, seconds, DRAWS / seconds));
    }
  }
}
