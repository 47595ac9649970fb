package dk.klynge.planning;

import dk.klynge.planning.CostModel.Administration;
import dk.klynge.planning.CostModel.Bearer;
import dk.klynge.planning.CostModel.FreedTime;
import dk.klynge.planning.CostModel.People;
import dk.klynge.planning.CostModel.Posts;
import dk.klynge.planning.CostModel.Required;
import dk.klynge.planning.CostModel.SecondLeaders;
import dk.klynge.planning.CostModel.Transition;
import dk.klynge.planning.CriteriaSet.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// From the mapping of the text to the cost model. Whatever is missing is a problem: a cost that
/// nobody gave is not zero.
final class CostModelReader {

  private static final int MOST_YEARS = 20;
  private static final Map<String, Bearer> BEARERS = new LinkedHashMap<>();

  static {
    BEARERS.put("child", Bearer.CHILD);
    BEARERS.put("institution", Bearer.INSTITUTION);
  }

  private final YamlMap root;

  CostModelReader(YamlMap root) {
    this.root = root;
  }

  @SuppressWarnings("checkstyle:methodlength") // one line for each part of the text
  CostModel read() {
    root.only(
        "name",
        "description",
        "prices",
        "effective",
        "posts",
        "second-leader-from",
        "unknown-places",
        "administration",
        "freed-time",
        "people",
        "transition",
        "phasing",
        "required",
        "self-owning-tolerance");
    return new CostModel(
        name(),
        wording("description"),
        year("prices"),
        year("effective"),
        posts(map("posts")),
        second(map("second-leader-from")),
        whole(root, "unknown-places"),
        administration(map("administration")),
        freed(map("freed-time")),
        people(map("people")),
        transition(map("transition")),
        percents(root, "phasing"),
        required(map("required")),
        percent(root, "self-owning-tolerance"));
  }

  private Wording name() {
    var name = wording("name");
    if (name.da().isEmpty() && root.has("name"))
      root.map("name").ifPresent(map -> given(map, "da"));
    else if (!root.has("name")) given(root, "name");
    return name;
  }

  private Wording wording(String key) {
    return root.node(key).filter(MappingNode.class::isInstance).isPresent()
        ? root.map(key).map(CostModelReader::wording).orElse(Wording.NONE)
        : new Wording(optional(root, key), optional(root, key));
  }

  private static Wording wording(YamlMap map) {
    map.only("da", "en");
    var da = optional(map, "da");
    var en = optional(map, "en");
    return new Wording(da, en.isEmpty() ? da : en);
  }

  /// Other than in criteria, an empty text is as good as none.
  private static String optional(YamlMap map, String key) {
    var blank =
        map.node(key)
            .filter(node ->
                node instanceof ScalarNode scalar
                    && (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL)))
            .isPresent();
    return blank ? "" : map.text(key).orElse("");
  }

  private static Posts posts(YamlMap map) {
    map.only(
        "institution-leader",
        "deputy",
        "pedagogical-leader",
        "redefined-pay",
        "department-leader",
        "cluster-leader",
        "network-coordinator");
    var kept = whole(map, "pedagogical-leader");
    var redefined = whole(map, "redefined-pay");
    if (redefined > kept) map.problem("redefined-pay", "redefined", redefined, kept);
    return new Posts(
        whole(map, "institution-leader"),
        whole(map, "deputy"),
        kept,
        redefined,
        whole(map, "department-leader"),
        whole(map, "cluster-leader"),
        whole(map, "network-coordinator"));
  }

  private static SecondLeaders second(YamlMap map) {
    map.only("alone", "cluster", "network");
    return new SecondLeaders(whole(map, "alone"), whole(map, "cluster"), whole(map, "network"));
  }

  private static Administration administration(YamlMap map) {
    map.only("unit-alone", "unit-cluster", "unit-network", "cluster", "network");
    return new Administration(
        whole(map, "unit-alone"),
        whole(map, "unit-cluster"),
        whole(map, "unit-network"),
        whole(map, "cluster"),
        whole(map, "network"));
  }

  private static FreedTime freed(YamlMap map) {
    map.only("cluster", "network", "weeks", "hour");
    return new FreedTime(
        number(map, "cluster", 60, "hours"),
        number(map, "network", 60, "hours"),
        number(map, "weeks", 53, "weeks"),
        whole(map, "hour"));
  }

  private static People people(YamlMap map) {
    map.only("leader-turnover", "deputy-turnover", "from-leaders");
    return new People(
        percent(map, "leader-turnover"),
        percent(map, "deputy-turnover"),
        percent(map, "from-leaders"));
  }

  private static Transition transition(YamlMap map) {
    map.only("post", "cluster", "training", "it", "spread");
    var spread = percents(map, "spread");
    var sum = spread.stream().mapToDouble(Double::doubleValue).sum();
    if (map.has("spread") && Math.abs(sum - 100) > 0.01)
      map.problem("spread", "spread", YamlMap.plain(sum));
    return new Transition(
        whole(map, "post"),
        whole(map, "cluster"),
        whole(map, "training"),
        whole(map, "it"),
        spread);
  }

  private static Required required(YamlMap map) {
    map.only("years", "by", "over");
    given(map, "by");
    var over = whole(map, "over");
    if (over == 0 && map.has("over")) map.problem("over", "one");
    return new Required(
        list(map, "years", 1e12, "kroner"),
        map.choice("by", BEARERS).orElse(Bearer.CHILD),
        Math.max(over, 1));
  }

  private int year(String key) {
    var year = whole(root, key);
    if (root.has(key) && (year < 1990 || year > 2100)) root.problem(key, "year", year + "");
    return year;
  }

  private YamlMap map(String key) {
    given(root, key);
    return root.map(key)
        .orElseGet(() -> new YamlMap(key, CriteriaText.nothing(), new ArrayList<>()));
  }

  private static int whole(YamlMap map, String key) {
    given(map, key);
    return map.whole(key, 0);
  }

  private static double percent(YamlMap map, String key) {
    return number(map, key, 100, "percent");
  }

  private static double number(YamlMap map, String key, double most, String code) {
    given(map, key);
    var number = map.number(key, 0);
    if (number > most) map.problem(key, code, YamlMap.plain(number), YamlMap.plain(most));
    return number;
  }

  private static List<Double> percents(YamlMap map, String key) {
    return list(map, key, 100, "percent");
  }

  private static List<Double> list(YamlMap map, String key, double most, String code) {
    given(map, key);
    var numbers = map.numbers(key);
    for (var number : numbers)
      if (number > most) map.problem(key, code, YamlMap.plain(number), YamlMap.plain(most));
    if (numbers.size() > MOST_YEARS) map.problem(key, "years", MOST_YEARS);
    return numbers.isEmpty() ? List.of(0.0) : numbers;
  }

  private static void given(YamlMap map, String key) {
    Optional.of(key).filter(one -> !map.has(one)).ifPresent(one -> map.problem(one, "missing"));
  }
}
