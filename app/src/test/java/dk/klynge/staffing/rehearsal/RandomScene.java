package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.rehearsal.Scene.Job;
import dk.klynge.staffing.rehearsal.Scene.Person;
import dk.klynge.staffing.rehearsal.Scene.Post;
import dk.klynge.staffing.rehearsal.Scene.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Invented municipalities for tests and the benchmark.
final class RandomScene {

  private static final double ACROSS = 15;

  private RandomScene() {}

  /// A leader in each house, a deputy in some, and posts of clusters scattered among them.
  static Scene of(int houses, int posts, SplittableRandom random) {
    var spots = new ArrayList<Spot>();
    for (int i = 0; i < houses; i++) spots.add(spot(random));
    var people = new ArrayList<Person>();
    for (int i = 0; i < houses; i++) people.add(new Person(true, Job.LEADER, i, List.of()));
    for (int i = 0; i < houses; i += 1 + random.nextInt(3))
      people.add(new Person(false, Job.DEPUTY, i, List.of()));
    var open = new ArrayList<Post>();
    for (int i = 0; i < posts; i++)
      open.add(
          random.nextInt(4) == 0
              ? new Post(spots.get(i % houses), i % houses)
              : new Post(spot(random), Scene.NOWHERE));
    return new Scene(people, open, spots, 1 + random.nextInt(3));
  }

  private static Spot spot(SplittableRandom random) {
    return new Spot(random.nextDouble(ACROSS), random.nextDouble(ACROSS), random.nextInt(20, 200));
  }
}
