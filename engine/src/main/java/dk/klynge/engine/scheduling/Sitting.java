package dk.klynge.engine.scheduling;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Puts the interviews of one committee on the board, as many a day as possible and close together.
///
/// For each minute at which a row of interviews might begin, the row of earliest possible starts is
/// laid out; who comes when in the row is a matching of candidates and starts (augmenting paths),
/// so a row fails no candidate that it could take.
final class Sitting {

  private final Board board;
  private final Tables tables;
  private final RandomGenerator chance;

  Sitting(Board board, Tables tables, RandomGenerator chance) {
    this.board = board;
    this.tables = tables;
    this.chance = chance;
  }

  /// A row of starts of one day with the interview of each, [Board#NOWHERE] where none fits.
  private record Row(int[] starts, int[] interviews, int count, double cost) {}

  void place(int committee) {
    var todo =
        Arrays.stream(board.free[committee])
            .filter(i -> board.startOf(i) == Board.NOWHERE)
            .toArray();
    while (todo.length > 0) {
      var row = best(committee, todo);
      if (row.count == 0) return;
      for (int i = 0; i < row.starts.length; i++)
        if (row.interviews[i] != Board.NOWHERE) put(row.interviews[i], row.starts[i]);
      todo = Arrays.stream(todo).filter(i -> board.startOf(i) == Board.NOWHERE).toArray();
    }
  }

  private void put(int interview, int at) {
    int room = board.roomAt(board.placeOf[interview], at);
    board.put(interview, new Slot(board.starts[at], room));
  }

  private Row best(int committee, int[] todo) {
    var fits = new boolean[todo.length][board.starts.length];
    var open = open(committee, todo, fits);
    var best = new Row(new int[0], new int[0], 0, Double.MAX_VALUE);
    for (int at = 0; at < open.length; at++) {
      if (!open[at]) continue;
      var row = row(committee, at, open, todo, fits);
      if (row.count > 0 && row.cost < best.cost) best = row;
    }
    return best;
  }

  /// Where the committee can sit and at least one candidate can come; `fits` says which.
  private boolean[] open(int committee, int[] todo, boolean[][] fits) {
    var open = new boolean[board.starts.length];
    for (int at = 0; at < open.length; at++) {
      if (!membersCanCome(committee, at)) continue;
      for (int k = 0; k < todo.length; k++) {
        fits[k][at] = fits(todo[k], at);
        open[at] |= fits[k][at];
      }
    }
    return open;
  }

  private boolean membersCanCome(int committee, int at) {
    for (int person : tables.common[committee]) if (board.isAway(person, at)) return false;
    return true;
  }

  private boolean fits(int interview, int at) {
    if (board.roomAt(board.placeOf[interview], at) == Board.NOWHERE) return false;
    for (int person : board.peopleOf[interview])
      if (!board.canCome(person, interview, at)) return false;
    return true;
  }

  private Row row(int committee, int first, boolean[] open, int[] todo, boolean[][] fits) {
    var terms = board.agenda.terms();
    int day = board.starts[first] / Slot.DAY;
    var starts = new int[open.length - first];
    int length = 0;
    int next = 0;
    for (int at = first; at < open.length && board.starts[at] / Slot.DAY == day; at++) {
      if (!open[at] || board.starts[at] < next) continue;
      starts[length++] = at;
      next = board.starts[at] + terms.length() + terms.pause();
    }
    starts = Arrays.copyOf(starts, length);
    var match = new Match(starts, todo, fits);
    return new Row(starts, match.interviews(), match.count, cost(committee, day, match));
  }

  /// A day that is used anyway costs nothing, a new one its share for each who comes; then waiting
  /// counts, then the earlier, with a little chance so that a repetition finds something else.
  private double cost(int committee, int day, Match match) {
    if (match.count == 0) return Double.MAX_VALUE;
    var used = false;
    for (int i : board.free[committee])
      used |= board.startOf(i) != Board.NOWHERE && board.startOf(i) / Slot.DAY == day;
    double share = used ? 0.0 : 1.0 / match.count;
    return share * 1e6 + match.waiting() + chance.nextDouble() * 20;
  }

  /// Candidates and starts; the earlier starts are filled first.
  private final class Match {

    private final int[] starts;
    private final int[] todo;
    private final boolean[][] fits;
    private final int[] startOf;
    private int count;

    Match(int[] starts, int[] todo, boolean[][] fits) {
      this.starts = starts;
      this.todo = todo;
      this.fits = fits;
      startOf = new int[todo.length];
      Arrays.fill(startOf, Board.NOWHERE);
      for (int slot = 0; slot < starts.length && count < todo.length; slot++)
        if (augment(slot, new boolean[todo.length])) count++;
    }

    private boolean augment(int slot, boolean[] seen) {
      for (int k = 0; k < todo.length; k++) {
        if (seen[k] || !fits[k][starts[slot]]) continue;
        seen[k] = true;
        if (startOf[k] == Board.NOWHERE || augment(startOf[k], seen)) {
          startOf[k] = slot;
          return true;
        }
      }
      return false;
    }

    int[] interviews() {
      var by = new int[starts.length];
      Arrays.fill(by, Board.NOWHERE);
      for (int k = 0; k < todo.length; k++)
        if (startOf[k] != Board.NOWHERE) by[startOf[k]] = todo[k];
      return by;
    }

    int waiting() {
      var terms = board.agenda.terms();
      int last = Board.NOWHERE;
      int sum = 0;
      var taken = interviews();
      for (int slot = 0; slot < starts.length; slot++) {
        if (taken[slot] == Board.NOWHERE) continue;
        int start = board.starts[starts[slot]];
        if (last != Board.NOWHERE) sum += start - last - terms.length() - terms.pause();
        last = start;
      }
      return sum;
    }
  }
}
