package dk.klynge.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The largest stable matching as an exact model for CP-SAT, after Delorme, García, Gondzio,
/// Kalcsics, Manlove and Pettersson (Mathematical models for stable matching problems with ties and
/// incomplete lists, European Journal of Operational Research 277, 2019).
///
/// Beside a variable for each pair there are cumulative ones: whether a candidate has something at
/// least as good as a rank, and how many of a post's places are taken down to a rank. One row for
/// each rank of each candidate says that without such a post all the posts of that rank are full
/// with others at least as good; the rows of one tie are merged, which loses nothing because no
/// post can be more than full.
final class StableModel {

  private final Market market;
  private final CpModel model = new CpModel();
  private final List<BoolVar[]> pairs = new ArrayList<>();
  private final List<TreeMap<Integer, LinearExprBuilder>> atPost = new ArrayList<>();
  private final List<TreeMap<Integer, IntVar>> taken = new ArrayList<>();

  /// What came of it.
  ///
  /// @param matching empty where none was found in time
  record Found(List<Matching> matching, int atMost, double seconds) {

    int size() {
      return matching.isEmpty() ? 0 : matching.getFirst().size();
    }

    boolean proved() {
      return !matching.isEmpty() && size() == atMost;
    }
  }

  private StableModel(Market market) {
    this.market = market;
  }

  static Found solve(Market market, Solver.Effort effort) {
    Loader.loadNativeLibraries();
    long begun = System.nanoTime();
    var stable = new StableModel(market);
    stable.build();
    return stable.found(effort, begun);
  }

  private void build() {
    for (int p = 0; p < market.posts(); p++) {
      atPost.add(new TreeMap<>());
      taken.add(new TreeMap<>());
    }
    var size = LinearExpr.newBuilder();
    for (int c = 0; c < market.candidates(); c++) {
      var own = new BoolVar[market.wishes(c)];
      for (int w = 0; w < own.length; w++) {
        own[w] = model.newBoolVar("");
        size.add(own[w]);
        int rank = market.rankAtPost(c, w);
        atPost
            .get(market.wished(c, w))
            .computeIfAbsent(rank, _ -> LinearExpr.newBuilder())
            .add(own[w]);
      }
      pairs.add(own);
    }
    for (int p = 0; p < market.posts(); p++) places(p);
    for (int c = 0; c < market.candidates(); c++) wishes(c);
    model.maximize(size);
  }

  /// How many places are taken by those of each rank and better: as many as to the rank before, and
  /// those of the rank itself.
  private void places(int p) {
    var sum = LinearExpr.newBuilder();
    for (var rank : atPost.get(p).entrySet()) {
      var upTo = model.newIntVar(0, market.capacity(p), "");
      model.addEquality(upTo, sum.add(rank.getValue()));
      taken.get(p).put(rank.getKey(), upTo);
      sum = LinearExpr.newBuilder().add(upTo);
    }
  }

  private void wishes(int c) {
    var sum = LinearExpr.newBuilder();
    for (int from = 0, to; from < market.wishes(c); from = to) {
      var row = LinearExpr.newBuilder();
      long places = 0;
      for (to = from; to < market.wishes(c) && market.rank(c, to) == market.rank(c, from); to++) {
        int p = market.wished(c, to);
        sum.add(pairs.get(c)[to]);
        row.add(taken.get(p).get(market.rankAtPost(c, to)));
        places += market.capacity(p);
      }
      var asGood = model.newBoolVar("");
      model.addEquality(asGood, sum);
      model.addGreaterOrEqual(row.addTerm(asGood, places), places);
      sum = LinearExpr.newBuilder().add(asGood);
    }
  }

  private Found found(Solver.Effort effort, long begun) {
    var solver = new CpSolver();
    double building = (System.nanoTime() - begun) / 1e9;
    solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, effort.seconds() - building));
    solver.getParameters().setNumWorkers(effort.threads());
    solver.getParameters().setRandomSeed((int) effort.seed());
    var status = solver.solve(model);
    double seconds = (System.nanoTime() - begun) / 1e9;
    boolean any = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    int atMost = (int) Math.floor(solver.bestObjectiveBound() + 1e-6);
    return new Found(
        any ? List.of(Matching.of(market, posts(solver))) : List.of(),
        Math.min(market.candidates(), atMost),
        seconds);
  }

  private int[] posts(CpSolver solver) {
    var posts = new int[market.candidates()];
    for (int c = 0; c < posts.length; c++) {
      posts[c] = Matching.NONE;
      for (int w = 0; w < market.wishes(c); w++)
        if (solver.booleanValue(pairs.get(c)[w])) posts[c] = market.wished(c, w);
    }
    return posts;
  }
}
