package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// One class of a question as a question of its own.
///
/// @param sites of the whole question, by their number here
/// @param wholeUnits units of the whole question, by their number here
@SuppressWarnings("ArrayRecordComponent")
record Ground(
    Question question,
    int[] sites,
    int[] wholeUnits,
    Units units,
    Conflicts conflicts,
    Pairs pairs) {

  static Ground of(Question whole, int[] sites, int keep) {
    int[] wholeUnits = Arrays.stream(sites).map(site -> whole.unitOf()[site]).distinct().toArray();
    Arrays.sort(wholeUnits);
    int n = sites.length;
    int[] unitOf = new int[n];
    double[] weight = new double[n];
    int[] offers = new int[n];
    int[] here = new int[whole.sites()];
    Arrays.fill(here, -1);
    for (int i = 0; i < n; i++) {
      here[sites[i]] = i;
      unitOf[i] = Arrays.binarySearch(wholeUnits, whole.unitOf()[sites[i]]);
      weight[i] = whole.weight()[sites[i]];
      offers[i] = whole.offers()[sites[i]];
    }
    var counts = new Question.Counts(1, n, new int[] {1}, new int[] {n});
    var question =
        new Question(
            costs(whole.costs(), sites),
            unitOf,
            new int[n],
            weight,
            offers,
            whole.limits().within(here),
            counts);
    var units = Units.of(question);
    var conflicts = new Conflicts(question, units);
    var pairs = Pairs.of(question, units, conflicts, keep);
    return new Ground(question, sites, wholeUnits, units, conflicts, pairs);
  }

  private static Costs costs(Costs whole, int[] sites) {
    return new Costs() {
      @Override
      public double cost(int centre, int site) {
        return whole.cost(sites[centre], sites[site]);
      }

      @Override
      public double distance(int one, int other) {
        return whole.distance(sites[one], sites[other]);
      }

      @Override
      public boolean metric() {
        return whole.metric();
      }
    };
  }

  Lagrangian lagrangian(int fewest, int most) {
    var counts = new Question.Counts(fewest, most, new int[] {fewest}, new int[] {most});
    return new Lagrangian(question.counting(counts), units, pairs, conflicts);
  }
}
