package dk.klynge.engine.clustering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The places to be clustered. Immutable; a site is an index from 0 into arrays.
///
/// A weight is a number of children (or of places), by age group. `NaN` says that the number is
/// unknown: such a site counts 0 in sums, is named in the measures, and does count as offering that
/// age group.
public final class Sites {

  private final List<String> ids;
  private final Map<String, Integer> indexes;
  private final List<String> ageGroups;
  private final double[] x;
  private final double[] y;
  private final double[] totals;
  private final double[] byAgeGroup;
  private final List<Map<String, String>> attributes;

  Sites(SitesBuilder from) {
    ids = List.copyOf(from.ids);
    ageGroups = from.ageGroups;
    x = from.x.toArray();
    y = from.y.toArray();
    totals = from.totals.toArray();
    byAgeGroup = from.weights.toArray();
    attributes = List.copyOf(from.attributes);
    indexes = HashMap.newHashMap(ids.size());
    for (int i = 0; i < ids.size(); i++) indexes.put(ids.get(i), i);
  }

  /// Begins a set of sites whose weights are given by these age groups, in this order. May be one
  /// group, or none.
  public static SitesBuilder builder(List<String> ageGroups) {
    return new SitesBuilder(List.copyOf(ageGroups));
  }

  /// Some of the sites as a set of their own, in the order given.
  public Sites some(int[] chosen) {
    var builder = builder(ageGroups);
    int groups = ageGroups.size();
    for (int site : chosen)
      builder
          .add(
              id(site),
              x(site),
              y(site),
              Arrays.copyOfRange(byAgeGroup, site * groups, (site + 1) * groups),
              attributes(site))
          .totalling(totals[site]);
    return new Sites(builder);
  }

  public int size() {
    return ids.size();
  }

  public List<String> ageGroups() {
    return ageGroups;
  }

  public List<String> ids() {
    return ids;
  }

  public String id(int site) {
    return ids.get(site);
  }

  public OptionalInt indexOf(String id) {
    Integer index = indexes.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /// East, or the longitude in degrees.
  public double x(int site) {
    return x[site];
  }

  /// North, or the latitude in degrees.
  public double y(int site) {
    return y[site];
  }

  /// Weight in all, `NaN` where unknown.
  public double weight(int site) {
    return totals[site];
  }

  public boolean weightKnown(int site) {
    return !Double.isNaN(totals[site]);
  }

  /// Weight in all, 0 where unknown.
  public double knownWeight(int site) {
    return weightKnown(site) ? totals[site] : 0;
  }

  /// Weight of one age group, `NaN` where unknown.
  public double weight(int site, int ageGroup) {
    return byAgeGroup[site * ageGroups.size() + ageGroup];
  }

  /// Whether the site offers an age group: it has children of it, or an unknown number of them.
  public boolean offers(int site, int ageGroup) {
    return !(weight(site, ageGroup) <= 0);
  }

  public Map<String, String> attributes(int site) {
    return attributes.get(site);
  }

  /// The value of an attribute; the empty text where the site has none. All sites without a value
  /// are alike.
  public String attribute(int site, String name) {
    return attributes.get(site).getOrDefault(name, "");
  }

  /// What becomes of added sites.
  public sealed interface Built {
    /// All sites can be used.
    record Usable(Sites sites) implements Built {}

    /// Some cannot, and so no set of sites was built. Every bad site is named.
    record Refused(List<BadSite> problems) implements Built {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
