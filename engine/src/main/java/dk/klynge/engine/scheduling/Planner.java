package dk.klynge.engine.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Plans the interviews of all committees at once: nobody in two interviews, nobody on the way
/// during one, no room used twice; as few days for each committee as possible, then as little
/// waiting.
///
/// Large neighbourhood search (P. Shaw, "Using Constraint Programming and Local Search Methods to
/// Solve Vehicle Routing Problems", CP 1998): a committee that could do better is taken out
/// together with some that are in its way, and all are put in again in another order; what is worse
/// is undone. No plan that it holds ever clashes, apart from what was fixed so.
public final class Planner {

  private static final int TELL_EVERY = 50;

  private final Board board;
  private final Tables tables;
  private final Effort effort;
  private final Random chance;
  private final Sitting sitting;
  private final List<Set<Integer>> near;

  private Planner(Agenda agenda, Effort effort) {
    board = new Board(agenda);
    tables = new Tables(board);
    this.effort = effort;
    chance = new Random(effort.seed());
    sitting = new Sitting(board, tables, chance);
    near = near(agenda);
  }

  /// The best plan that was found with that effort. It may leave interviews without a slot where
  /// there is no time for them, or where it found none.
  public static Plan plan(Agenda agenda, Effort effort) {
    return new Planner(agenda, effort).plan();
  }

  /// The fewest days on which the committees could meet, summed over them; see [Plan#leastDays].
  public static int leastDays(Agenda agenda) {
    return new Tables(new Board(agenda)).leastDays();
  }

  private Plan plan() {
    for (int committee : mostEntangledFirst()) sitting.place(committee);
    int least = tables.leastDays();
    var cost = tables.cost();
    effort.told().accept(new Effort.Progress(0, cost));
    long step = 0;
    while (step < effort.steps() && !best(cost, least) && !effort.stop().getAsBoolean()) {
      step++;
      var before = cost;
      cost = improve(cost);
      if (cost.compareTo(before) < 0 || step % TELL_EVERY == 0)
        effort.told().accept(new Effort.Progress(step, cost));
    }
    var slots = IntStream.range(0, board.agenda.interviews().size()).mapToObj(board::slot).toList();
    return new Plan(slots, cost, least, step);
  }

  private static boolean best(Cost cost, int least) {
    return cost.unplaced() == 0 && cost.days() <= least && cost.waiting() == 0;
  }

  private int[] mostEntangledFirst() {
    return IntStream.range(0, near.size())
        .boxed()
        .sorted((one, other) -> Integer.compare(near.get(other).size(), near.get(one).size()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The committees that share people or a place with each.
  private static List<Set<Integer>> near(Agenda agenda) {
    var things = new ArrayList<Set<Integer>>();
    for (int i = 0; i < agenda.committees(); i++) things.add(new HashSet<>());
    for (var interview : agenda.interviews()) {
      things.get(interview.committee()).addAll(interview.people());
      things.get(interview.committee()).add(-1 - interview.place());
    }
    var near = new ArrayList<Set<Integer>>();
    for (int i = 0; i < things.size(); i++) {
      var found = new TreeSet<Integer>();
      for (int j = 0; j < things.size(); j++)
        if (i != j && things.get(j).stream().anyMatch(things.get(i)::contains)) found.add(j);
      near.add(found);
    }
    return near;
  }

  private Cost improve(Cost cost) {
    var out = takenOut();
    var before = new ArrayList<Optional<Slot>>();
    var interviews = out.stream().flatMapToInt(one -> Arrays.stream(board.free[one])).toArray();
    for (int interview : interviews) before.add(board.slot(interview));
    var was = sum(out);
    for (int interview : interviews) board.take(interview);
    for (int committee : out) sitting.place(committee);
    var is = sum(out);
    if (is.compareTo(was) <= 0)
      return new Cost(
          cost.unplaced() + is.unplaced() - was.unplaced(),
          cost.days() + is.days() - was.days(),
          cost.waiting() + is.waiting() - was.waiting());
    for (int interview : interviews) board.take(interview);
    for (int i = 0; i < interviews.length; i++) {
      int interview = interviews[i];
      before.get(i).ifPresent(slot -> board.put(interview, slot));
    }
    return cost;
  }

  private Cost sum(List<Integer> committees) {
    return committees.stream().map(tables::of).reduce(new Cost(0, 0, 0), Cost::plus);
  }

  /// One that could do better, and up to three that are in its way; in the order in which they are
  /// put in again.
  private List<Integer> takenOut() {
    var worse = IntStream.range(0, near.size()).filter(this::couldDoBetter).boxed().toList();
    int first =
        worse.isEmpty() ? chance.nextInt(near.size()) : worse.get(chance.nextInt(worse.size()));
    var others = new ArrayList<>(near.get(first));
    Collections.shuffle(others, chance);
    var out = new ArrayList<Integer>(List.of(first));
    out.addAll(others.subList(0, Math.min(others.size(), chance.nextInt(4))));
    if (chance.nextInt(4) == 0) Collections.shuffle(out, chance);
    return out;
  }

  private boolean couldDoBetter(int committee) {
    if (board.free[committee].length == 0) return false;
    var cost = tables.of(committee);
    return cost.unplaced() > 0 || cost.waiting() > 0 || cost.days() > tables.leastDays(committee);
  }
}
