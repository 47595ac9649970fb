package dk.klynge.engine.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Invented agendas.
final class Agendas {

  private static final int HOUR = 60;

  private Agendas() {}

  /// The size of a city: committees of seven in five areas, each chaired by the manager of the area
  /// or a deputy, two consultants for an area; candidates who apply for three posts.
  static Agenda city(int committees, int candidates, int days, long seed) {
    var chance = new Random(seed);
    int areas = 5;
    int candidatePool = committees * candidates / 3;
    var interviews = new ArrayList<Interview>();
    for (int c = 0; c < committees; c++) {
      int area = c % areas;
      var members = new ArrayList<Integer>(List.of(area * 4 + chance.nextInt(2)));
      members.add(area * 4 + 2 + chance.nextInt(2));
      for (int own = 0; own < 5; own++) members.add(1000 + c * 5 + own);
      for (int candidate : drawn(candidatePool, candidates, chance)) {
        var people = new ArrayList<>(members);
        people.add(10_000 + candidate);
        interviews.add(Interview.free(c, c, people));
      }
    }
    return new Agenda(
        interviews,
        workDays(days),
        new Terms(45, 15, 15),
        places(committees, chance),
        busy(committees, days, chance),
        List.of());
  }

  private static List<Integer> drawn(int pool, int count, Random chance) {
    return chance.ints(0, pool).distinct().limit(count).boxed().toList();
  }

  /// Weekdays from eight to four.
  static List<Window> workDays(int days) {
    return IntStream.iterate(0, day -> day + 1)
        .filter(day -> day % 7 < 5)
        .limit(days)
        .mapToObj(day -> new Window(day * Slot.DAY + 8 * HOUR, day * Slot.DAY + 16 * HOUR))
        .toList();
  }

  private static Places places(int count, Random chance) {
    var points = new ArrayList<Places.Point>();
    for (int i = 0; i < count; i++)
      points.add(
          new Places.Point(55.62 + chance.nextDouble() * 0.11, 12.48 + chance.nextDouble() * 0.16));
    var rooms = points.stream().map(_ -> 1).toList();
    return Places.at(points, rooms, new Places.Speed(15, 5));
  }

  /// One of six members is away for a day.
  private static List<Busy> busy(int committees, int days, Random chance) {
    var busy = new ArrayList<Busy>();
    for (int person = 0; person < committees * 5; person++) {
      int day = chance.nextInt(days);
      int from = (day + day / 5 * 2) * Slot.DAY;
      if (chance.nextInt(6) == 0) busy.add(new Busy(1000 + person, from, from + Slot.DAY));
    }
    return busy;
  }

  /// Few interviews, few starts, much in the way; small enough to try everything.
  static Agenda small(long seed) {
    var chance = new Random(seed);
    var interviews = new ArrayList<Interview>();
    int committees = 1 + chance.nextInt(2);
    for (int c = 0; c < committees; c++) {
      int place = chance.nextInt(2);
      int count = 1 + chance.nextInt(2);
      for (int i = 0; i < count; i++)
        interviews.add(
            Interview.free(c, place, List.of(chance.nextInt(2), 2 + c, 4 + chance.nextInt(2))));
    }
    var windows = List.of(new Window(480, 480 + 150), new Window(Slot.DAY + 480, Slot.DAY + 570));
    var places = new Places(List.of(1, 1), List.of(List.of(0, 20), List.of(35, 0)));
    var busy = new ArrayList<Busy>();
    for (int person = 0; person < 6; person++)
      if (chance.nextInt(3) == 0) {
        int from = 480 + chance.nextInt(150);
        busy.add(new Busy(person, from, from + 30));
      }
    return new Agenda(interviews, windows, new Terms(30, 10, 10), places, busy, taken(chance));
  }

  /// Each of the two rooms may be somebody else's for a while.
  private static List<Taken> taken(Random chance) {
    var taken = new ArrayList<Taken>();
    for (int place = 0; place < 2; place++)
      if (chance.nextInt(3) == 0) {
        int from = 450 + chance.nextInt(150);
        taken.add(new Taken(place, 0, from, from + 20 + chance.nextInt(40)));
      }
    return taken;
  }
}
