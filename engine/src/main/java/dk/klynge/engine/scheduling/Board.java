package dk.klynge.engine.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The plan as it stands during the search: who is where when. Starts are numbers into [#starts],
/// which holds every minute at which an interview may begin, in rising order.
final class Board {

  static final int NOWHERE = -1;

  final Agenda agenda;
  final int[] starts;
  final int[][] free;
  private final int[] start;
  private final int[] room;
  private final List<List<Integer>> ofPerson = new ArrayList<>();
  private final List<List<Integer>> ofPlace = new ArrayList<>();
  private final boolean[][] away;
  private final boolean[][][] taken;
  private final int[][] apart;
  final int[] placeOf;
  final int[][] peopleOf;

  Board(Agenda agenda) {
    this.agenda = agenda;
    starts = starts(agenda);
    start = new int[agenda.interviews().size()];
    room = new int[start.length];
    Arrays.fill(start, NOWHERE);
    for (int i = 0; i < agenda.people(); i++) ofPerson.add(new ArrayList<>());
    for (int i = 0; i < agenda.places().rooms().size(); i++) ofPlace.add(new ArrayList<>());
    away = away();
    taken = taken();
    apart = apart();
    placeOf = agenda.interviews().stream().mapToInt(Interview::place).toArray();
    peopleOf = agenda.interviews().stream().map(Board::people).toArray(int[][]::new);
    free = freeByCommittee();
    for (int i = 0; i < start.length; i++) fix(i);
  }

  private void fix(int interview) {
    agenda.interviews().get(interview).fixed().ifPresent(slot -> put(interview, slot));
  }

  private static int[] people(Interview interview) {
    return interview.people().stream().mapToInt(Integer::intValue).toArray();
  }

  /// What must lie between two interviews of one person at these places, and the length of one.
  private int[][] apart() {
    var terms = agenda.terms();
    return agenda.places().travel().stream()
        .map(row ->
            row.stream().mapToInt(way -> terms.length() + Math.max(terms.pause(), way)).toArray())
        .toArray(int[][]::new);
  }

  private static int[] starts(Agenda agenda) {
    var terms = agenda.terms();
    return agenda.windows().stream()
        .flatMapToInt(window ->
            IntStream.iterate(
                window.from(),
                at -> at + terms.length() <= window.until(),
                at -> at + terms.grid()))
        .sorted()
        .distinct()
        .toArray();
  }

  private boolean[][] away() {
    var table = new boolean[agenda.people()][starts.length];
    for (var busy : agenda.busy())
      for (int at = 0; at < starts.length; at++)
        if (busy.from() < starts[at] + agenda.terms().length() && starts[at] < busy.until())
          table[busy.person()][at] = true;
    return table;
  }

  /// By place, room and start: whether somebody else is there during an interview from then on.
  private boolean[][][] taken() {
    var table =
        agenda.places().rooms().stream()
            .map(rooms -> new boolean[rooms][starts.length])
            .toArray(boolean[][][]::new);
    for (var other : agenda.taken())
      for (int at = 0; at < starts.length; at++)
        if (other.meets(starts[at], starts[at] + agenda.terms().length()))
          table[other.place()][other.room()][at] = true;
    return table;
  }

  /// The interviews of each committee that may be moved.
  private int[][] freeByCommittee() {
    var lists = new ArrayList<List<Integer>>();
    for (int i = 0; i < agenda.committees(); i++) lists.add(new ArrayList<>());
    for (int i = 0; i < start.length; i++) {
      var interview = agenda.interviews().get(i);
      if (interview.fixed().isEmpty()) lists.get(interview.committee()).add(i);
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  boolean isAway(int person, int at) {
    return away[person][at];
  }

  int startOf(int interview) {
    return start[interview];
  }

  void put(int interview, Slot slot) {
    start[interview] = slot.start();
    room[interview] = slot.room();
    var known = agenda.interviews().get(interview);
    for (int person : known.people()) ofPerson.get(person).add(interview);
    ofPlace.get(known.place()).add(interview);
  }

  void take(int interview) {
    if (start[interview] == NOWHERE) return;
    var known = agenda.interviews().get(interview);
    for (int person : known.people()) ofPerson.get(person).removeIf(other -> other == interview);
    ofPlace.get(known.place()).removeIf(other -> other == interview);
    start[interview] = NOWHERE;
  }

  Optional<Slot> slot(int interview) {
    return start[interview] == NOWHERE
        ? Optional.empty()
        : Optional.of(new Slot(start[interview], room[interview]));
  }

  /// Whether the person can be in that interview at that start, after what else they have.
  boolean canCome(int person, int interview, int at) {
    if (away[person][at]) return false;
    int from = starts[at];
    int here = placeOf[interview];
    for (int other : ofPerson.get(person)) {
      int there = placeOf[other];
      int begins = start[other];
      int least = begins <= from ? apart[there][here] : apart[here][there];
      if (Math.abs(begins - from) < least) return false;
    }
    return true;
  }

  /// A room of the place that nobody is in then, or [#NOWHERE].
  int roomAt(int place, int at) {
    int rooms = agenda.places().rooms().get(place);
    for (int candidate = 0; candidate < rooms; candidate++)
      if (!taken[place][candidate][at] && isEmpty(place, candidate, starts[at])) return candidate;
    return NOWHERE;
  }

  private boolean isEmpty(int place, int candidate, int from) {
    for (int other : ofPlace.get(place))
      if (room[other] == candidate && Math.abs(start[other] - from) < agenda.terms().length())
        return false;
    return true;
  }
}
