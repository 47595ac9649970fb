package dk.klynge.engine.scheduling;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a plan costs, committee by committee, and what it costs at least.
final class Tables {

  private final Board board;
  private final int[][] all;
  final int[][] common;

  Tables(Board board) {
    this.board = board;
    int count = board.agenda.committees();
    all = new int[count][];
    common = new int[count][];
    for (int committee = 0; committee < count; committee++) {
      all[committee] = interviews(committee);
      common[committee] = common(board.free[committee]);
    }
  }

  private int[] interviews(int committee) {
    var interviews = board.agenda.interviews();
    return IntStream.range(0, interviews.size())
        .filter(i -> interviews.get(i).committee() == committee)
        .toArray();
  }

  /// Those who are in all of these interviews: the members, and none of several candidates.
  private int[] common(int[] interviews) {
    if (interviews.length == 0) return new int[0];
    var known = board.agenda.interviews();
    return known.get(interviews[0]).people().stream()
        .filter(person ->
            Arrays.stream(interviews).allMatch(i -> known.get(i).people().contains(person)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  Cost cost() {
    var sum = new Cost(0, 0, 0);
    for (int committee = 0; committee < all.length; committee++) sum = sum.plus(of(committee));
    return sum;
  }

  Cost of(int committee) {
    var begun =
        Arrays.stream(all[committee])
            .map(board::startOf)
            .filter(start -> start != Board.NOWHERE)
            .sorted()
            .toArray();
    return new Cost(all[committee].length - begun.length, days(begun), waiting(begun));
  }

  private static int days(int[] begun) {
    return (int) Arrays.stream(begun).map(start -> start / Slot.DAY).distinct().count();
  }

  private int waiting(int[] begun) {
    var terms = board.agenda.terms();
    int sum = 0;
    for (int i = 1; i < begun.length; i++)
      if (begun[i] / Slot.DAY == begun[i - 1] / Slot.DAY)
        sum += Math.max(0, begun[i] - begun[i - 1] - terms.length() - terms.pause());
    return sum;
  }

  /// A committee cannot hold more interviews on a day than fit between the times at which its
  /// members are away; so it needs as many of its roomiest days as hold them all.
  int leastDays() {
    int sum = 0;
    for (int committee = 0; committee < all.length; committee++) sum += leastDays(committee);
    return sum;
  }

  int leastDays(int committee) {
    int fixed = days(fixedStarts(committee));
    int open = board.free[committee].length;
    var capacities = capacities(committee);
    Arrays.sort(capacities);
    int days = 0;
    for (int i = capacities.length - 1; i >= 0 && open > 0; i--) {
      open -= capacities[i];
      days++;
    }
    return Math.max(fixed, days);
  }

  private int[] fixedStarts(int committee) {
    return Arrays.stream(all[committee])
        .filter(i -> board.agenda.interviews().get(i).fixed().isPresent())
        .map(board::startOf)
        .toArray();
  }

  /// The earliest start first is the most that fits: all interviews are equally long.
  private int[] capacities(int committee) {
    var terms = board.agenda.terms();
    var counts = new TreeMap<Integer, Integer>();
    int next = 0;
    for (int at = 0; at < board.starts.length; at++) {
      int start = board.starts[at];
      if (start < next || someoneIsAway(committee, at)) continue;
      counts.merge(start / Slot.DAY, 1, Integer::sum);
      next = start + terms.length() + terms.pause();
    }
    return counts.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean someoneIsAway(int committee, int at) {
    for (int person : common[committee]) if (board.isAway(person, at)) return true;
    return false;
  }
}
