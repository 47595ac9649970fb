package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// The ledger of everybody whom the reform concerns, as its page and the interface for other
/// programs show it.
final class Ledger {

  /// What heads are counted by.
  static final List<String> CATEGORIES =
      List.of("appointed", "redeployed", "agreement", "notice", "leaving", "open");

  /// What the balance is made of. It changes with each event, and with nothing else.
  private static final String SOURCES =
      Stream.of("appointment", "arrangement", "notice", "concerned")
          .map(
              "(select count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from staffing.%s)"
                  ::formatted)
          .collect(Collectors.joining(" || ' ' || ", "select ", ""));

  private static final String STANDING = "staffing.redeployment.standing.";
  private static final Pattern ROW =
      Pattern.compile(
          "people/([0-9a-f-]{36})\"[^>]*>.*?<span class=\"badge[^>]*>([^<]*)<", Pattern.DOTALL);

  private final Desk desk;
  private final Set<UUID> everybody;
  private final String page;
  private int events;
  private String sources = "";
  private final Map<String, String> categories;

  private Ledger(Desk desk, Set<UUID> everybody, String page) throws IOException {
    this.desk = desk;
    this.everybody = everybody;
    this.page = page;
    categories = categories();
  }

  /// Leaders and deputies are listed when the structure is decided.
  static Ledger begun(Desk desk, Set<UUID> everybody) throws Exception {
    var page =
        desk.send(
            "/redeployment",
            "name",
            "Ledere og souschefer",
            "positions",
            Town.DEPUTY,
            "positions",
            Town.LEADER,
            "effective",
            Desk.EFFECTIVE.toString(),
            "until",
            Desk.EFFECTIVE.minusMonths(2).toString(),
            "form",
            UUID.randomUUID().toString());
    var ledger = new Ledger(desk, everybody, page);
    desk.afterEach(ledger::stillBalances);
    return ledger;
  }

  String path() {
    return "/redeployment/" + round();
  }

  UUID round() {
    return UUID.fromString(page.substring(page.lastIndexOf('=') + 1));
  }

  /// Heads by category; they make up all.
  Map<String, Integer> heads() throws Exception {
    var told = desk.api("/redeployment").path("items").path(0);
    var heads = new TreeMap<String, Integer>();
    for (var category : CATEGORIES)
      heads.put(category, told.path("heads").path(category).asInt(-1));
    assertThat(told.path("start").asInt()).isEqualTo(everybody.size());
    assertThat(heads.values().stream().mapToInt(Integer::intValue).sum())
        .as("heads %s", heads)
        .isEqualTo(everybody.size());
    return heads;
  }

  /// Asked after everything that anybody does; looked at whenever something has become of anybody.
  void stillBalances() throws Exception {
    var now = desk.db().sql(SOURCES).query(String.class).single();
    if (now.equals(sources)) return;
    sources = now;
    events++;
    heads();
  }

  /// How often something became of somebody, each time with heads that added up.
  int events() {
    return events;
  }

  /// Each of them stands there once, with the status that follows from what happened, and as many
  /// as the balance says.
  ///
  /// @param expected in each category but `open`, where all others are
  void shows(Map<String, ? extends Collection<UUID>> expected) throws Exception {
    var seen = standings();
    assertThat(seen.keySet()).isEqualTo(everybody);
    for (var head : heads().entrySet()) {
      var category = head.getKey();
      var people = seen.keySet().stream().filter(one -> category.equals(seen.get(one))).toList();
      assertThat(people).as(category).hasSize(head.getValue());
      if (!category.equals("open"))
        assertThat(people)
            .as(category)
            .hasSameElementsAs(expected.containsKey(category) ? expected.get(category) : Set.of());
    }
  }

  /// The category of each person by the words of the page.
  private Map<UUID, String> standings() throws Exception {
    var seen = new HashMap<UUID, String>();
    ROW.matcher(desk.page(page))
        .results()
        .forEach(row -> {
          var person = UUID.fromString(row.group(1));
          assertThat(seen.put(person, categories.getOrDefault(row.group(2), "unknown")))
              .as("%s twice", person)
              .isNull();
        });
    return seen;
  }

  private static Map<String, String> categories() throws IOException {
    var words = new Properties();
    try (var file = new ClassPathResource("messages/staffing.properties").getInputStream()) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    var categories = new HashMap<String, String>();
    for (var key : words.stringPropertyNames())
      if (key.startsWith(STANDING))
        categories.put(words.getProperty(key), category(key.substring(STANDING.length())));
    return categories;
  }

  private static String category(String standing) {
    if (standing.equals("agreed")) return "agreement";
    return CATEGORIES.contains(standing) ? standing : "open";
  }
}
