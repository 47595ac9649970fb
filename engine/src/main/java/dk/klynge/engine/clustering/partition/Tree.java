package dk.klynge.engine.clustering.partition;

import java.util.Arrays;
import java.util.PriorityQueue;

/// Branch and bound over the columns that the relaxation holds. Follows the likelier child down
/// until it is done with, then goes on where the bound is lowest.
final class Tree {

  private final Sifting sifting;
  private final Relaxation relaxation;
  private final Columns pool;
  private final Branching branching;
  private final Effort effort;
  private final PriorityQueue<Node> open = new PriorityQueue<>();
  private final boolean[] banned;
  private double unfinished = Double.POSITIVE_INFINITY;
  private double value;
  private int[] best;
  private long nodes;
  private long numbers;

  /// @param banned columns of the relaxation that no better choice holds
  Tree(Sifting sifting, Columns pool, boolean[] banned, Effort effort) {
    this.sifting = sifting;
    this.pool = pool;
    this.banned = banned;
    this.effort = effort;
    relaxation = sifting.relaxation();
    branching = new Branching(sifting, pool);
    value = Double.POSITIVE_INFINITY;
    best = new int[0];
  }

  /// Looks for choices that cost less than this.
  void cutOff(double atLeast) {
    value = atLeast;
  }

  /// The best choice found, empty where none costs less than the cut-off.
  int[] best() {
    return best;
  }

  double value() {
    return value;
  }

  long nodes() {
    return nodes;
  }

  /// No choice among the columns of the relaxation that are not banned costs less than the smaller
  /// of this and [#value].
  double bound() {
    double least = unfinished;
    if (!open.isEmpty()) least = Math.min(least, open.peek().bound());
    return least;
  }

  void run() {
    open.add(new Node(new Node.None(), relaxation.basis(), Double.NEGATIVE_INFINITY, numbers++));
    while (!open.isEmpty() && !hopeless(open.peek().bound()) && !stopped()) {
      var node = open.poll();
      allow(node.decisions());
      relaxation.goTo(node.basis());
      follow(node);
    }
    if (!open.isEmpty() && hopeless(open.peek().bound())) open.clear();
    relaxation.cutOff(Double.POSITIVE_INFINITY);
  }

  private boolean stopped() {
    return nodes >= effort.nodes() || relaxation.pivots() >= effort.pivots() || effort.late();
  }

  /// Whether nothing better by more than what rounding hides can be below.
  private boolean hopeless(double bound) {
    return bound >= value - (value < Double.POSITIVE_INFINITY ? 1e-9 * value : 0);
  }

  private void follow(Node from) {
    var node = from;
    while (true) {
      nodes++;
      relaxation.cutOff(value);
      var status = relaxation.solve(effort);
      if (status == Relaxation.Status.INFEASIBLE) return;
      double bound = Math.max(node.bound(), relaxation.bound());
      if (hopeless(bound)) return;
      if (status == Relaxation.Status.STOPPED) {
        unfinished = Math.min(unfinished, bound);
        return;
      }
      if (branching.whole()) {
        take(bound);
        return;
      }
      var fork = branching.fork();
      var decisions = node.decisions();
      int[] basis = relaxation.basis();
      open.add(new Node(new Node.And(fork.other(), decisions), basis, bound, numbers++));
      node = new Node(new Node.And(fork.likely(), decisions), basis, bound, numbers++);
      if (stopped()) {
        open.add(node);
        return;
      }
      forbid(fork.likely());
    }
  }

  private void take(double bound) {
    int[] chosen = new int[relaxation.columns()];
    int count = 0;
    double sum = 0;
    for (int j = 0; j < relaxation.columns(); j++)
      if (relaxation.amount(j) > 0.5) {
        chosen[count++] = sifting.pooled(j);
        sum += pool.cost(sifting.pooled(j));
      }
    if (sum < value) {
      value = sum;
      best = Arrays.copyOf(chosen, count);
    }
    if (!hopeless(bound)) unfinished = Math.min(unfinished, bound);
  }

  private void allow(Node.Decisions decisions) {
    for (int j = 0; j < relaxation.columns(); j++)
      relaxation.allow(j, banned[j] ? 0 : Double.POSITIVE_INFINITY);
    var rest = decisions;
    while (rest instanceof Node.And(var last, var before)) {
      forbid(last);
      rest = before;
    }
  }

  private void forbid(Decision decision) {
    for (int j = 0; j < relaxation.columns(); j++)
      if (relaxation.allowed(j) && !decision.allows(pool, sifting.pooled(j)))
        relaxation.allow(j, 0);
  }
}
