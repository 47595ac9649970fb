package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// Measured by hand; the figures are in `docs/benchmarks.md`. Without reading and building the
/// offers. What takes long is told in processor time of the whole program; what is short by the
/// clock, the median of several runs after as many to warm up.
class RedeploymentBenchmark {

  private static final int RUNS = 10;
  private static final StringBuilder TABLE = new StringBuilder();

  @Test
  void orLibrary() throws IOException {
    for (int size : new int[] {100, 300, 500, 700}) {
      var file = LapFile.read(size);
      var offers = file.offers();
      compare("assign" + size, offers, file.cost());
    }
    System.out.print(TABLE);
  }

  @Test
  void fullTables() {
    for (int size : new int[] {1_000, 2_000}) {
      var offers = Questions.random(size, size, size, 1, size);
      var cost = new long[size][size];
      for (int i = 0; i < size; i++)
        for (int e = offers.first(i); e < offers.first(i + 1); e++)
          cost[i][offers.to(e)] = offers.cost(e);
      compare("full table " + size, offers, cost);
    }
    System.out.print(TABLE);
  }

  private static void compare(String name, Offers offers, long[][] cost) {
    long table = grown(offers, true);
    assertThat(grown(offers, false)).isEqualTo(table);
    assertThat(hungarian(cost)).isEqualTo(table);
    double dense = least(() -> grown(offers, true));
    double sparse = least(() -> grown(offers, false));
    double plain = least(() -> hungarian(cost));
    line(
        "%s: %d; table %.4f s, lists %.4f s, plain %.4f s (%.1f times the table)"
            .formatted(name, table, dense, sparse, plain, plain / dense));
  }

  @Test
  void tenThousandWithTwentyVacanciesEach() {
    sparse(10_000, 10_000, 1);
    sparse(10_000, 2_000, 5);
    sparse(10_000, 9_000, 1);
    System.out.print(TABLE);
  }

  @Test
  void aHundredThousandForAsManyVacancies() {
    sparse(100_000, 100_000, 1);
    System.out.print(TABLE);
  }

  @Test
  void aHundredThousandForVacanciesOfFivePlaces() {
    sparse(100_000, 20_000, 5);
    System.out.print(TABLE);
  }

  @Test
  void aHundredThousandForFewerVacancies() {
    sparse(100_000, 90_000, 1);
    System.out.print(TABLE);
  }

  @Test
  void fewVacanciesWithHundredsOfPlaces() {
    sparse(2_000, 10, 180);
    sparse(20_000, 100, 180);
    sparse(40_000, 100, 380);
    System.out.print(TABLE);
  }

  private static void sparse(int people, int vacancies, int places) {
    var offers = Questions.random(people, vacancies, Math.min(20, vacancies), places, 1);
    for (var aim : Aim.values()) {
      long start = cpu();
      var redeployment = Redeployment.of(offers, aim);
      double solve = (cpu() - start) / 1e9;
      start = cpu();
      var assignment = redeployment.assignment();
      Questions.proved(redeployment);
      double proof = (cpu() - start) / 1e9;
      line(
          "%d people, %d vacancies x %d, %s: total %d, largest %d, %d without; %.2f s, proof %.2f s"
              .formatted(
                  people,
                  vacancies,
                  places,
                  aim,
                  assignment.total(),
                  assignment.largest().orElse(0),
                  assignment.unplaced().size(),
                  solve,
                  proof));
      if (aim == Aim.LEAST_TOTAL) answers(redeployment, solve);
    }
  }

  /// Declining one after the other, and explanations, against solving anew.
  private static void answers(Redeployment redeployment, double solve) {
    var placed = redeployment.assignment().placed();
    int declines = 200;
    long start = cpu();
    for (int k = 0; k < declines; k++) {
      var one = placed.get(k * (placed.size() / declines));
      redeployment.decline(one.person(), one.vacancy());
    }
    double each = (cpu() - start) / 1e9 / declines;
    int explanations = 20;
    start = cpu();
    for (int k = 0; k < explanations; k++)
      redeployment.explain(placed.get(k * (placed.size() / explanations)).person());
    double told = (cpu() - start) / 1e9 / explanations;
    line(
        "  one decline %.5f s (%.0f times less than anew), one explanation %.4f s"
            .formatted(each, solve / each, told));
    Questions.proved(redeployment);
  }

  private static long grown(Offers offers, boolean table) {
    var graph = new Graph(offers);
    var seats = new Seats(graph, offers);
    int[] waiting = new Reduction(seats, new BitSet()).run();
    var growth = table ? new DenseGrowth(seats) : new SparseGrowth(seats);
    for (int i : waiting) growth.place(i);
    long sum = 0;
    for (int i = 0; i < graph.people; i++) sum += graph.cost[graph.find(i, seats.of[i])];
    return sum;
  }

  /// The Hungarian method as textbooks print it: row by row, one shortest path each, the whole row
  /// looked at in every step.
  private static long hungarian(long[][] cost) {
    int n = cost.length;
    long[] u = new long[n + 1];
    long[] v = new long[n + 1];
    int[] row = new int[n + 1];
    int[] way = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      row[0] = i;
      int column = 0;
      long[] least = new long[n + 1];
      Arrays.fill(least, Long.MAX_VALUE);
      var used = new boolean[n + 1];
      do {
        used[column] = true;
        column = step(cost[row[column] - 1], column, new Rows(u, v, row, way, least), used);
      } while (row[column] != 0);
      for (; column != 0; column = way[column]) row[column] = row[way[column]];
    }
    long sum = 0;
    for (int j = 1; j <= n; j++) sum += cost[row[j] - 1][j - 1];
    return sum;
  }

  private record Rows(long[] u, long[] v, int[] row, int[] way, long[] least) {}

  private static int step(long[] cost, int column, Rows at, boolean[] used) {
    long delta = Long.MAX_VALUE;
    int next = 0;
    for (int j = 1; j < used.length; j++) {
      if (used[j]) continue;
      long reduced = cost[j - 1] - at.u[at.row[column]] - at.v[j];
      if (reduced < at.least[j]) {
        at.least[j] = reduced;
        at.way[j] = column;
      }
      if (at.least[j] < delta) {
        delta = at.least[j];
        next = j;
      }
    }
    for (int j = 0; j < used.length; j++)
      if (used[j]) {
        at.u[at.row[j]] += delta;
        at.v[j] -= delta;
      } else at.least[j] -= delta;
    return next;
  }

  /// On a machine with other work the shortest run tells most.
  private static double least(LongSupplier work) {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      assertThat(work.getAsLong()).isNotNegative();
      least = Math.min(least, System.nanoTime() - start);
    }
    return least / 1e9;
  }

  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private static void line(String text) {
    TABLE.append(text).append('\n');
  }
}
