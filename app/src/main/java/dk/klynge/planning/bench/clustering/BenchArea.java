package dk.klynge.planning.bench.clustering;

import java.util.HashSet;
import java.util.List;

/// The sites of one area of an instance, and whether its rules can hold there at all.
record BenchArea(Instance instance, List<Integer> sites) {

  /// Up to so many sites all divisions are tried; of larger areas only the numbers are looked at.
  private static final int FEW = 12;

  BenchArea {
    sites = List.copyOf(sites);
  }

  boolean possible() {
    var rules = instance.rules();
    double weight = sites.stream().mapToDouble(i -> instance.weight()[i]).sum();
    double fewest =
        Math.max(
            Math.ceil(sites.size() / rules.sites().most()),
            Math.ceil(weight / rules.weight().most()));
    double most =
        Math.min(
            Math.floor(sites.size() / rules.sites().least()),
            Math.floor(weight / rules.weight().least()));
    for (var age : rules.ages()) {
      double offering = sites.stream().filter(i -> instance.ages().get(i).contains(age)).count();
      most = Math.min(most, offering);
    }
    return fewest <= most && (sites.size() > FEW || divisible((1 << sites.size()) - 1));
  }

  /// The first of the sites left goes together with any others, and the rest is divided likewise.
  private boolean divisible(int left) {
    if (left == 0) return true;
    int first = left & -left;
    int others = left ^ first;
    for (int with = others; with >= 0; with = with == 0 ? -1 : (with - 1) & others)
      if (cluster(with | first) && divisible(others ^ with)) return true;
    return false;
  }

  private boolean cluster(int set) {
    var rules = instance.rules();
    if (!rules.sites().holds(Integer.bitCount(set))) return false;
    double weight = 0;
    var offered = new HashSet<String>();
    for (int s = 0; s < sites.size(); s++)
      if ((set >> s & 1) != 0) {
        weight += instance.weight()[sites.get(s)];
        offered.addAll(instance.ages().get(sites.get(s)));
      }
    return rules.weight().holds(weight) && offered.containsAll(rules.ages());
  }
}
