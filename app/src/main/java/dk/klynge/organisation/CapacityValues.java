package dk.klynge.organisation;

import dk.klynge.organisation.RegisterRow.Capacity;

/// Places and children of a row. Where the ages add up to more than the total, the total is doubted
/// and the row says so.
final class CapacityValues {

  private CapacityValues() {}

  static Capacity of(RowValues values) {
    var profile = values.profile();
    var found =
        new Capacity(
            values.counts(profile.values().places()),
            values.counts(profile.values().children()),
            values.count(values.find("places")),
            values.count(values.find("children")));
    var sum = found.places().values().stream().mapToInt(Integer::intValue).sum();
    if (sum > found.totalPlaces().orElse(sum))
      values.remark(
          values.find("places").column(),
          "ages-exceed-total",
          String.valueOf(sum),
          String.valueOf(found.totalPlaces().orElse(sum)));
    return found;
  }
}
