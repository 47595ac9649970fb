package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.BadSite.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects sites one by one. Bad ones are refused together at the end, so that a caller can tell
/// all of them at once.
public final class SitesBuilder {

  final List<String> ageGroups;
  final List<String> ids = new ArrayList<>();
  final List<Map<String, String>> attributes = new ArrayList<>();
  final Doubles x = new Doubles();
  final Doubles y = new Doubles();
  final Doubles totals = new Doubles();
  final Doubles weights = new Doubles();
  private final Set<String> seen = new HashSet<>();
  private final List<BadSite> problems = new ArrayList<>();

  SitesBuilder(List<String> ageGroups) {
    this.ageGroups = ageGroups;
  }

  /// Adds a site. The total weight is the sum over the age groups, unknown if one of them is.
  public SitesBuilder add(
      String id, double east, double north, double[] weightByAgeGroup, Map<String, String> of) {
    int index = ids.size();
    if (id.isBlank()) fault(index, id, Fault.ID_MISSING);
    else if (!seen.add(id)) fault(index, id, Fault.ID_TWICE);
    if (!Double.isFinite(east) || !Double.isFinite(north))
      fault(index, id, Fault.COORDINATE_MISSING);
    if (weightByAgeGroup.length != ageGroups.size())
      fault(index, id, Fault.WEIGHTS_OF_ANOTHER_LENGTH);
    double total = 0;
    for (double weight : weightByAgeGroup) {
      check(index, id, weight);
      weights.add(weight);
      total += weight;
    }
    ids.add(id);
    x.add(east);
    y.add(north);
    totals.add(total);
    attributes.add(Map.copyOf(of));
    return this;
  }

  /// Says the total weight of the site added last where it is not the sum over its age groups:
  /// registers often give the whole number and only which ages are offered. Does nothing before the
  /// first site.
  public SitesBuilder totalling(double weight) {
    int last = ids.size() - 1;
    if (last < 0) return this;
    check(last, ids.get(last), weight);
    totals.replaceLast(weight);
    return this;
  }

  public Sites.Built build() {
    return problems.isEmpty()
        ? new Sites.Built.Usable(new Sites(this))
        : new Sites.Built.Refused(problems);
  }

  private void check(int index, String id, double weight) {
    if (weight < 0) fault(index, id, Fault.WEIGHT_NEGATIVE);
    else if (Double.isInfinite(weight)) fault(index, id, Fault.WEIGHT_INFINITE);
  }

  private void fault(int index, String id, Fault fault) {
    problems.add(new BadSite(index, id, fault));
  }

  /// A growing array of numbers.
  static final class Doubles {
    private double[] values = new double[16];
    private int size;

    void add(double value) {
      if (size == values.length) values = Arrays.copyOf(values, size * 2);
      values[size++] = value;
    }

    void replaceLast(double value) {
      values[size - 1] = value;
    }

    double[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
