package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sites by the values of all attributes that must not be mixed in a cluster: each area is a
/// problem of its own, but for the number of clusters.
///
/// @param areaOf area of each site
@SuppressWarnings("ArrayRecordComponent")
public record Areas(List<String> attributes, List<String> names, int[] areaOf) {

  public static Areas of(Problem problem) {
    var attributes = new ArrayList<String>();
    for (var limit : problem.limits())
      if (limit instanceof SameAttribute(String name) && !attributes.contains(name))
        attributes.add(name);
    Map<List<String>, Integer> indexes = new HashMap<>();
    var names = new ArrayList<String>();
    int[] areaOf = new int[problem.sites().size()];
    for (int site = 0; site < areaOf.length; site++) {
      int here = site;
      var values = attributes.stream().map(name -> problem.sites().attribute(here, name)).toList();
      areaOf[site] =
          indexes.computeIfAbsent(
              values,
              _ -> {
                names.add(String.join(" / ", values));
                return names.size() - 1;
              });
    }
    return new Areas(attributes, names, areaOf);
  }

  public int count() {
    return names.size();
  }

  public int[] sites() {
    int[] sites = new int[count()];
    for (int area : areaOf) sites[area]++;
    return sites;
  }

  public double[] weights(Sites of) {
    double[] weights = new double[count()];
    for (int site = 0; site < areaOf.length; site++) weights[areaOf[site]] += of.knownWeight(site);
    return weights;
  }

  /// Of each area, how many sites offer an age group.
  public int[] offering(Sites of, int ageGroup) {
    int[] offering = new int[count()];
    for (int site = 0; site < areaOf.length; site++)
      if (of.offers(site, ageGroup)) offering[areaOf[site]]++;
    return offering;
  }

  /// The most clusters each area can have as far as ages go: every cluster needs a site of its own
  /// for each age group that must be covered.
  int[] mostByAges(Problem problem) {
    int[] most = new int[count()];
    Arrays.fill(most, Integer.MAX_VALUE);
    for (var limit : problem.limits())
      if (limit instanceof AgesCovered(var groups))
        for (String group : groups) {
          int index = problem.sites().ageGroups().indexOf(group);
          int[] offering = index < 0 ? new int[count()] : offering(problem.sites(), index);
          for (int a = 0; a < most.length; a++) most[a] = Math.min(most[a], offering[a]);
        }
    return most;
  }

  /// The sites of each area, in order.
  public int[][] members() {
    int[] size = sites();
    int[][] members = new int[size.length][];
    for (int a = 0; a < members.length; a++) members[a] = new int[size[a]];
    int[] filled = new int[members.length];
    for (int site = 0; site < areaOf.length; site++)
      members[areaOf[site]][filled[areaOf[site]]++] = site;
    return members;
  }
}
