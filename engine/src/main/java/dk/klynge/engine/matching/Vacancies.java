package dk.klynge.engine.matching;

import dk.klynge.engine.matching.lists.Lists;
import dk.klynge.engine.matching.lists.Strict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What follows from a stable matching when people leave or places open: the place is offered down
/// the post's list, whoever gains moves and frees his own, and so on until the matching is stable
/// again (Blum, Roth & Rothblum 1997). Nobody loses, and the outcome does not depend on the order
/// in which vacancies are told.
///
/// Offers are never repeated: all calls together cost at most the length of the lists.
public final class Vacancies {

  private final Market market;
  private final Lists lists;
  private final Strict strict;
  private final int[] position;
  private final int[] held;
  private final int[] next;
  private final int[] free;
  private final boolean[] gone;
  private long offers;

  /// @param moves in the order in which they came about
  public record Chain(List<Move> moves, long offers) {
    public Chain {
      moves = List.copyOf(moves);
    }
  }

  /// @param from the post left, if there was one
  public record Move(String candidate, Optional<String> from, String to) {}

  /// @param outcome with it ties are broken as before
  public Vacancies(Outcome outcome) {
    market = outcome.matching().market();
    lists = market.lists();
    strict = Matcher.order(outcome.matching(), outcome.seed());
    held = outcome.matching().entries();
    free = outcome.matching().freePlaces();
    gone = new boolean[held.length];
    position = new int[lists.entries()];
    for (int i = 0; i < position.length; i++) position[strict.order()[i]] = i;
    next = new int[lists.posts()];
    for (int p = 0; p < next.length; p++) next[p] = free[p] > 0 ? lists.endAt(p) : lists.firstAt(p);
    // Those a post prefers to its worst holder hold what they like better, and will not want less.
    for (int e : held)
      if (e >= 0) next[lists.post(e)] = Math.max(next[lists.post(e)], strict.place()[e] + 1);
  }

  /// A candidate leaves for good; his place, if he has one, is open.
  public Chain leave(int candidate) {
    gone[candidate] = true;
    int e = held[candidate];
    held[candidate] = -1;
    return e < 0 ? new Chain(List.of(), 0) : open(lists.post(e), 1);
  }

  /// A post gets more places.
  public Chain open(int post, int places) {
    var moves = new ArrayList<Move>();
    long before = offers;
    free[post] += places;
    Deque<Integer> open = new ArrayDeque<>(List.of(post));
    while (!open.isEmpty()) {
      int p = open.peek();
      if (free[p] == 0 || next[p] == lists.endAt(p)) open.pop();
      else offer(p, open, moves);
    }
    return new Chain(moves, offers - before);
  }

  private void offer(int p, Deque<Integer> open, List<Move> moves) {
    offers++;
    int e = strict.atPlace()[next[p]++];
    int c = lists.owner(e);
    int before = held[c];
    if (gone[c] || (before >= 0 && position[before] <= position[e])) return;
    held[c] = e;
    free[p]--;
    Optional<String> from = Optional.empty();
    if (before >= 0) {
      int left = lists.post(before);
      free[left]++;
      open.push(left);
      from = Optional.of(market.post(left));
    }
    moves.add(new Move(market.candidate(c), from, market.post(p)));
  }

  /// Who has which post now.
  public Matching matching() {
    return Matching.ofEntries(market, held);
  }
}
