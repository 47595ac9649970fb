package dk.klynge.planning;

import dk.klynge.planning.CriteriaSet.Ages;
import dk.klynge.planning.CriteriaSet.Clusters;
import dk.klynge.planning.CriteriaSet.Distances;
import dk.klynge.planning.CriteriaSet.Limits;
import dk.klynge.planning.CriteriaSet.Neighbours;
import dk.klynge.planning.CriteriaSet.Range;
import dk.klynge.planning.CriteriaSet.Wishes;
import dk.klynge.planning.CriteriaSet.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/// From criteria to the mapping of their text; the opposite of [CriteriaReader].
final class CriteriaWriter {

  private final CriteriaSet criteria;
  private final Map<String, Object> root = new LinkedHashMap<>();

  CriteriaWriter(CriteriaSet criteria) {
    this.criteria = criteria;
  }

  Map<String, Object> write() {
    wording("name", criteria.name());
    wording("description", criteria.description());
    root.put("clusters", clusters());
    root.put("objective", name(CriteriaReader.MEASURES, criteria.goal().measure()));
    root.put("counting", name(CriteriaReader.COUNTINGS, criteria.goal().counting()));
    root.put("distance", distances());
    root.put("weight", weight());
    limits(criteria.limits());
    if (!criteria.wishes().none()) root.put("wishes", wishes(criteria.wishes()));
    return root;
  }

  private void wording(String key, Wording wording) {
    if (wording.equals(Wording.NONE)) return;
    var texts = new LinkedHashMap<String, Object>();
    if (!wording.da().isEmpty()) texts.put("da", wording.da());
    if (!wording.en().isEmpty()) texts.put("en", wording.en());
    root.put(key, texts);
  }

  private Object clusters() {
    return switch (criteria.clusters()) {
      case Clusters.Exactly exactly -> exactly.number();
      case Clusters.Between between -> between(between);
      case Clusters.Fewest _ -> "fewest";
    };
  }

  private static Object between(Clusters.Between between) {
    var range = new LinkedHashMap<String, Object>();
    range.put("min", between.min());
    if (between.max() < Integer.MAX_VALUE) range.put("max", between.max());
    return range;
  }

  private String distances() {
    return switch (criteria.distances()) {
      case Distances.Fitting _ -> "fitting";
      case Distances.GreatCircle _ -> "great-circle";
      case Distances.AsGiven _ -> "as-given";
      case Distances.Planar planar -> "EPSG:" + planar.epsg();
    };
  }

  private Map<String, Object> weight() {
    var weight = new LinkedHashMap<String, Object>();
    weight.put("of", name(CriteriaReader.WEIGHTS, criteria.weighing().of()));
    if (!criteria.weighing().ageGroups().isEmpty())
      weight.put("age-groups", criteria.weighing().ageGroups());
    positive(weight, "unknown", criteria.weighing().unknown());
    range(weight, criteria.limits().weight());
    return weight;
  }

  private void limits(Limits limits) {
    if (!limits.sites().open()) root.put("sites", range(new LinkedHashMap<>(), limits.sites()));
    finite("diameter", limits.diameter());
    finite("distance-to-centre", limits.toCentre());
    if (!limits.same().isEmpty()) root.put("same", limits.same());
    limits.ages().ifPresent(ages -> root.put("ages", ages(ages)));
    limits.neighbours().ifPresent(neighbours -> root.put("neighbours", neighbours(neighbours)));
    if (!limits.ties().together().isEmpty()) root.put("together", limits.ties().together());
    if (!limits.ties().apart().isEmpty()) root.put("apart", limits.ties().apart());
    if (!limits.ties().fixed().isEmpty()) root.put("fixed", limits.ties().fixed());
  }

  private static Map<String, Object> ages(Ages ages) {
    var map = new LinkedHashMap<String, Object>();
    map.put("from", ages.from());
    map.put("to", ages.to());
    map.put("unoffered", name(CriteriaReader.UNOFFERED, ages.unoffered()));
    return map;
  }

  private static Map<String, Object> neighbours(Neighbours neighbours) {
    return switch (neighbours) {
      case Neighbours.Nearest nearest -> Map.of("nearest", nearest.k());
      case Neighbours.Within within -> Map.of("within", number(within.metres()));
    };
  }

  private static Map<String, Object> wishes(Wishes wishes) {
    var map = new LinkedHashMap<String, Object>();
    positive(map, "balance", wishes.balance());
    positive(map, "keep", wishes.keep());
    prices(map, "same", wishes.same());
    prices(map, "transitions", wishes.transitions());
    return map;
  }

  private static void prices(Map<String, Object> map, String key, Map<String, Double> prices) {
    var numbers = new LinkedHashMap<String, Object>();
    prices.forEach((attribute, price) -> numbers.put(attribute, number(price)));
    if (!numbers.isEmpty()) map.put(key, numbers);
  }

  private void finite(String key, double number) {
    if (Double.isFinite(number)) root.put(key, number(number));
  }

  private static Map<String, Object> range(Map<String, Object> map, Range range) {
    positive(map, "min", range.min());
    if (Double.isFinite(range.max())) map.put("max", number(range.max()));
    return map;
  }

  private static void positive(Map<String, Object> map, String key, double number) {
    if (number > 0) map.put(key, number(number));
  }

  private static Object number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) return (long) number;
    return number;
  }

  private static <T> String name(Map<String, T> names, T value) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
