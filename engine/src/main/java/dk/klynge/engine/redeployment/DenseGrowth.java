package dk.klynge.engine.redeployment;

import java.util.Arrays;

/// Shortest augmenting paths where most people may take most vacancies, after Jonker and Volgenant
/// (A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing
/// 38, 1987): a table instead of lists, and instead of a heap a list of the vacancies in which
/// those at the smallest distance stand together. What each vacancy has done, is about to do or has
/// still to wait for is told by where it stands: before `low`, from there to `up`, behind.
final class DenseGrowth implements Growth {

  private final Seats seats;
  private final long[][] table;
  private final long[] distance;
  private final int[] from;
  private final int[] order;
  private int low;
  private int up;
  private long bound;
  private int last;
  private int end;

  DenseGrowth(Seats seats) {
    this.seats = seats;
    var graph = seats.graph;
    int m = graph.vacancies;
    table = new long[graph.people][m];
    for (int i = 0; i < graph.people; i++) {
      Arrays.fill(table[i], Graph.BARRED);
      for (int e = graph.first[i]; e < graph.first[i + 1]; e++)
        table[i][graph.to[e]] = graph.cost[e];
    }
    distance = new long[m];
    from = new int[m];
    order = new int[m];
    for (int j = 0; j < m; j++) order[j] = j;
  }

  @Override
  public void place(int person) {
    begin(person);
    long far = 0;
    while (true) {
      if (low == up) {
        far = nearest();
        if (far >= bound || free(far)) break;
      }
      if (scan(order[low++], far)) break;
    }
    raise(person);
    seats.move(person, last, end, from);
  }

  private void begin(int person) {
    long[] row = table[person];
    long mine = seats.person[person];
    for (int j = 0; j < row.length; j++) distance[j] = row[j] - mine + seats.vacancy[j];
    Arrays.fill(from, person);
    low = 0;
    up = 0;
    bound = seats.graph.without - mine;
    last = person;
    end = Seats.NONE;
  }

  /// Brings the vacancies at the smallest distance to the front of those that wait.
  private long nearest() {
    long least = Long.MAX_VALUE;
    for (int q = up; q < order.length; q++) {
      int j = order[q];
      long far = distance[j];
      if (far > least) continue;
      if (far < least) {
        least = far;
        up = low;
      }
      order[q] = order[up];
      order[up++] = j;
    }
    return least;
  }

  private boolean free(long far) {
    for (int q = low; q < up; q++) if (ends(order[q], far)) return true;
    return false;
  }

  private boolean ends(int j, long far) {
    if (seats.full(j)) return false;
    bound = far;
    last = from[j];
    end = j;
    return true;
  }

  /// Reaches on from everybody who has the vacancy; true where a free place was met that is no
  /// farther.
  private boolean scan(int j, long far) {
    for (int s = seats.slot[j], stop = s + seats.load[j]; s < stop; s++) {
      int k = seats.holder[s];
      long homeless = far + seats.graph.without - seats.person[k];
      if (homeless < bound) {
        bound = homeless;
        last = k;
        end = Seats.NONE;
      }
      if (relax(k, far)) return true;
    }
    return false;
  }

  private boolean relax(int k, long far) {
    long[] row = table[k];
    long[] price = seats.vacancy;
    long base = far - seats.person[k];
    for (int q = up; q < order.length; q++) {
      int j = order[q];
      long reach = base + row[j] + price[j];
      if (reach >= distance[j]) continue;
      distance[j] = reach;
      from[j] = k;
      if (reach > far) continue;
      if (ends(j, far)) return true;
      order[q] = order[up];
      order[up++] = j;
    }
    return false;
  }

  private void raise(int person) {
    seats.person[person] += bound;
    for (int q = 0; q < low; q++) {
      int j = order[q];
      long by = bound - distance[j];
      if (by <= 0) continue;
      seats.vacancy[j] += by;
      for (int s = seats.slot[j], stop = s + seats.load[j]; s < stop; s++)
        seats.person[seats.holder[s]] += by;
    }
  }
}
