package dk.klynge.planning;

import dk.klynge.planning.CriteriaSet.Ages;
import dk.klynge.planning.CriteriaSet.Clusters;
import dk.klynge.planning.CriteriaSet.Counting;
import dk.klynge.planning.CriteriaSet.Distances;
import dk.klynge.planning.CriteriaSet.Goal;
import dk.klynge.planning.CriteriaSet.Limits;
import dk.klynge.planning.CriteriaSet.Measure;
import dk.klynge.planning.CriteriaSet.Neighbours;
import dk.klynge.planning.CriteriaSet.Ties;
import dk.klynge.planning.CriteriaSet.Weighing;
import dk.klynge.planning.CriteriaSet.Wishes;
import dk.klynge.planning.CriteriaSet.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// From the mapping of the text to the criteria. Whatever is missing asks for nothing.
final class CriteriaReader {

  private static final String[] KEYS = {
    "name",
    "description",
    "clusters",
    "objective",
    "counting",
    "distance",
    "weight",
    "sites",
    "diameter",
    "distance-to-centre",
    "same",
    "ages",
    "neighbours",
    "together",
    "apart",
    "fixed",
    "wishes"
  };

  static final Map<String, Measure> MEASURES = new LinkedHashMap<>();
  static final Map<String, Counting> COUNTINGS = new LinkedHashMap<>();
  static final Map<String, Weighing.Of> WEIGHTS = new LinkedHashMap<>();
  static final Map<String, Ages.Unoffered> UNOFFERED = new LinkedHashMap<>();

  static {
    MEASURES.put("median", Measure.MEDIAN);
    MEASURES.put("centroid", Measure.CENTROID);
    MEASURES.put("moment-of-inertia", Measure.MOMENT_OF_INERTIA);
    MEASURES.put("largest-distance", Measure.LARGEST_DISTANCE);
    COUNTINGS.put("sites", Counting.EACH_SITE);
    COUNTINGS.put("children", Counting.EACH_CHILD);
    WEIGHTS.put("places", Weighing.Of.PLACES);
    WEIGHTS.put("children", Weighing.Of.CHILDREN);
    UNOFFERED.put("require", Ages.Unoffered.REQUIRE);
    UNOFFERED.put("leave-out", Ages.Unoffered.LEAVE_OUT);
  }

  private final YamlMap root;

  CriteriaReader(YamlMap root) {
    this.root = root;
  }

  CriteriaSet read() {
    root.only(KEYS);
    return new CriteriaSet(
        wording("name"),
        wording("description"),
        clusters(),
        new Goal(
            root.choice("objective", MEASURES).orElse(Measure.MEDIAN),
            root.choice("counting", COUNTINGS).orElse(Counting.EACH_SITE)),
        distances(),
        weighing(),
        limits(),
        wishes());
  }

  /// Two languages, or one text for both.
  private Wording wording(String key) {
    if (root.node(key).orElse(null) instanceof ScalarNode)
      return root.text(key).map(text -> new Wording(text, text)).orElse(Wording.NONE);
    return root.map(key).map(CriteriaReader::wording).orElse(Wording.NONE);
  }

  private static Wording wording(YamlMap map) {
    map.only("da", "en");
    var da = map.text("da").or(() -> map.text("en")).orElse("");
    return new Wording(da, map.text("en").orElse(da));
  }

  private Clusters clusters() {
    if (root.node("clusters").orElse(null) instanceof MappingNode)
      return root.map("clusters").map(CriteriaReader::between).orElseThrow();
    if (root.text("clusters").filter("fewest"::equals).isPresent() || !root.has("clusters"))
      return new Clusters.Fewest();
    return new Clusters.Exactly(atLeastOne(root, "clusters", 1));
  }

  private static Clusters between(YamlMap map) {
    map.only("min", "max");
    var min = atLeastOne(map, "min", 1);
    var max = atLeastOne(map, "max", Integer.MAX_VALUE);
    if (min > max) map.problem("max", "order", min, max);
    return new Clusters.Between(min, max);
  }

  private static int atLeastOne(YamlMap map, String key, int missing) {
    if (!map.has(key)) return missing;
    var number = map.whole(key, 1);
    if (number < 1) map.problem(key, "one", number);
    return number;
  }

  private Distances distances() {
    if (!root.has("distance")) return new Distances.Fitting();
    var text = root.text("distance").orElse("fitting");
    if (text.equals("fitting")) return new Distances.Fitting();
    if (text.equals("great-circle")) return new Distances.GreatCircle();
    if (text.equals("as-given")) return new Distances.AsGiven();
    if (text.matches("EPSG:[0-9]{4,5}"))
      return new Distances.Planar(Integer.parseInt(text.substring(5)));
    root.problem("distance", "choice", text, "fitting, great-circle, as-given, EPSG:25832");
    return new Distances.Fitting();
  }

  private Weighing weighing() {
    var weight = root.map("weight");
    weight.ifPresent(map -> map.only("of", "age-groups", "unknown", "min", "max"));
    return new Weighing(
        weight.flatMap(map -> map.choice("of", WEIGHTS)).orElse(Weighing.Of.PLACES),
        weight.map(map -> map.texts("age-groups")).orElse(List.of()),
        weight.map(map -> map.number("unknown", 0)).orElse(0.0));
  }

  private Limits limits() {
    root.map("sites").ifPresent(map -> map.only("min", "max"));
    return new Limits(
        root.range("weight"),
        sites(),
        root.number("diameter", YamlMap.OPEN),
        root.number("distance-to-centre", YamlMap.OPEN),
        root.texts("same"),
        root.map("ages").flatMap(CriteriaReader::ages),
        root.map("neighbours").flatMap(CriteriaReader::neighbours),
        ties());
  }

  private CriteriaSet.Range sites() {
    root.map("sites").ifPresent(map -> List.of("min", "max").forEach(key -> map.whole(key, 0)));
    return root.range("sites");
  }

  private static Optional<Ages> ages(YamlMap map) {
    map.only("from", "to", "unoffered");
    var ages =
        new Ages(
            map.whole("from", 0),
            map.whole("to", 6),
            map.choice("unoffered", UNOFFERED).orElse(Ages.Unoffered.REQUIRE));
    if (ages.from() >= ages.to()) map.problem("to", "order", ages.from(), ages.to());
    if (ages.to() > 30) map.problem("to", "age", ages.to());
    return Optional.of(ages);
  }

  private static Optional<Neighbours> neighbours(YamlMap map) {
    map.only("nearest", "within");
    if (map.has("nearest") == map.has("within")) {
      map.problem("within", "neighbours");
      return Optional.empty();
    }
    return Optional.of(
        map.has("nearest")
            ? new Neighbours.Nearest(atLeastOne(map, "nearest", 1))
            : new Neighbours.Within(map.number("within", 0)));
  }

  private Ties ties() {
    var fixed = new LinkedHashMap<String, List<String>>();
    root.map("fixed").ifPresent(map -> map.keys().forEach(key -> fixed.put(key, map.texts(key))));
    return new Ties(root.groups("together"), root.groups("apart"), fixed);
  }

  private Wishes wishes() {
    return root.map("wishes").map(CriteriaReader::wishes).orElse(Wishes.NONE);
  }

  private static Wishes wishes(YamlMap map) {
    map.only("balance", "keep", "same", "transitions");
    return new Wishes(
        map.number("balance", 0),
        map.number("keep", 0),
        prices(map, "same"),
        prices(map, "transitions"));
  }

  private static Map<String, Double> prices(YamlMap map, String key) {
    var prices = new LinkedHashMap<String, Double>();
    map.map(key)
        .ifPresent(all ->
            all.keys().forEach(attribute -> prices.put(attribute, all.number(attribute, 0))));
    return prices;
  }
}
