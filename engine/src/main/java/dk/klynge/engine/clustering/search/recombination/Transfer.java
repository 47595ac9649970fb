package dk.klynge.engine.clustering.search.recombination;

import dk.klynge.engine.clustering.partition.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/// One cluster less in one window and one more in another far away. A walk hardly ever finds it,
/// because neither half is worth anything before both are as good as they can be.
///
/// @param gain of both together
@SuppressWarnings("ArrayRecordComponent")
record Transfer(Window giver, int[] less, Window taker, int[] more, double gain) {

  /// The best one among windows that do not touch; empty where none gains more than `enough`.
  static Optional<Transfer> best(
      List<Window> windows, Atlas atlas, Effort effort, Executor executor, double enough) {
    var less = finds(windows, atlas, effort, executor, -1);
    var more = finds(windows, atlas, effort, executor, 1);
    Optional<Transfer> best = Optional.empty();
    double most = enough;
    for (int a = 0; a < windows.size(); a++)
      for (int b = 0; b < windows.size(); b++) {
        double gain = less.get(a).gain() + more.get(b).gain();
        if (gain <= most || touching(windows.get(a), windows.get(b))) continue;
        most = gain;
        int[] giving = less.get(a).cluster();
        int[] taking = more.get(b).cluster();
        best = Optional.of(new Transfer(windows.get(a), giving, windows.get(b), taking, gain));
      }
    return best;
  }

  private static List<Window.Find> finds(
      List<Window> windows, Atlas atlas, Effort effort, Executor executor, int change) {
    var running = new ArrayList<Future<Window.Find>>();
    for (var window : windows)
      running.add(
          CompletableFuture.supplyAsync(() -> window.with(atlas, effort, change), executor));
    var finds = new ArrayList<Window.Find>();
    for (var one : running) finds.add(Running.result(one));
    return finds;
  }

  private static boolean touching(Window one, Window other) {
    for (int a : one.clusters()) for (int b : other.clusters()) if (a == b) return true;
    return false;
  }

  /// Writes it into a clustering and marks the clusters that have changed.
  void put(int[] clusterOf, boolean[] changed) {
    int[] giving = giver.clusters();
    int[] taking = Arrays.copyOf(taker.clusters(), taker.clusters().length + 1);
    taking[taking.length - 1] = giving[giving.length - 1];
    put(clusterOf, giver, less, giving);
    put(clusterOf, taker, more, taking);
    for (int cluster : giving) changed[cluster] = true;
    for (int cluster : taking) changed[cluster] = true;
  }

  private static void put(int[] clusterOf, Window window, int[] place, int[] numbers) {
    for (int r = 0; r < place.length; r++) clusterOf[window.sites()[r]] = numbers[place[r]];
  }
}
