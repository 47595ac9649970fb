package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// The ledger of everybody whom the reform concerns, as its page and the interface for other
/// programs show it.
final class Ledger {

  /// What heads are counted by.
  static final List<String> CATEGORIES =
      List.of("appointed", "redeployed", "agreement", "notice", "leaving", "open");

  private final Desk desk;
  private final Set<UUID> everybody;
  private final String page;

  private Ledger(Desk desk, Set<UUID> everybody, String page) {
    this.desk = desk;
    this.everybody = everybody;
    this.page = page;
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
    return new Ledger(desk, everybody, page);
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
    for (var category : CATEGORIES) heads.put(category, told.path("heads").path(category).asInt(-1));
    assertThat(told.path("start").asInt()).isEqualTo(everybody.size());
    assertThat(heads.values().stream().mapToInt(Integer::intValue).sum())
        .as("heads %s", heads)
        .isEqualTo(everybody.size());
    return heads;
  }

  /// Each of them stands there once, in one category, and as many as the balance says.
  ///
  /// @param expected in each category but `open`, where all others are
  void shows(Map<String, ? extends Collection<UUID>> expected) throws Exception {
    var heads = heads();
    var seen = new HashMap<UUID, String>();
    for (var category : CATEGORIES) {
      var people = people(category);
      assertThat(people).as(category).hasSize(heads.getOrDefault(category, -1));
      for (var person : people)
        assertThat(seen.put(person, category)).as("%s stands twice", person).isNull();
    }
    assertThat(seen.keySet()).isEqualTo(everybody);
    for (var category : CATEGORIES.subList(0, CATEGORIES.size() - 1))
      assertThat(seen.entrySet().stream().filter(one -> one.getValue().equals(category)).map(Map.Entry::getKey).toList())
          .as(category)
          .containsExactlyInAnyOrderElementsOf(List.copyOf(expected.containsKey(category) ? expected.get(category) : List.of()));
  }

  private List<UUID> people(String category) throws Exception {
    var people = new ArrayList<UUID>();
    Pattern.compile("people/([0-9a-f-]{36})\"")
        .matcher(desk.page(page + "&category=" + category))
        .results()
        .forEach(found -> people.add(UUID.fromString(found.group(1))));
    return people;
  }
}
