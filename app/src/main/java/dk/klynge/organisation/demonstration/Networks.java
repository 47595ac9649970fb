package dk.klynge.organisation.demonstration;

import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The networks of the self-owning: with three of the umbrella organisations, their institutions in
/// one area work together since January last year. The other two organisations have none yet.
///
/// That gives networks of three to twelve institutions, as a large city has them.
final class Networks {

  private static final int SMALLEST = 3;
  private static final int LARGEST = 12;

  /// What the networks of an organisation are called.
  private static final Map<String, String> CALLED =
      Map.of(
          "Børnely Administration", "Børnely",
          "Samvirket Selvejende Børnehuse", "Samvirket",
          "Lærkefællesskabet", "Lærkerne");

  private final Rows rows;
  private final Period since;

  Networks(Rows rows, LocalDate today) {
    this.rows = rows;
    since = Period.from(LocalDate.of(today.getYear() - 1, 1, 1));
  }

  void join() {
    var umbrellas = names("umbrella");
    var areas = names("area");
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    for (var institution : rows.byTable().getOrDefault("institution", List.of())) {
      var owner = umbrellas.getOrDefault(institution.getOrDefault("umbrella", ""), "");
      var area = areas.getOrDefault(institution.getOrDefault("area", ""), "");
      if (!CALLED.containsKey(owner)) continue;
      var name = "Netværket " + CALLED.getOrDefault(owner, "") + " " + at(area);
      groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(institution);
    }
    groups.forEach(this::network);
  }

  private static String at(String area) {
    return (area.startsWith("Sønder") || area.startsWith("Øster") ? "på " : "i ") + area;
  }

  private void network(String name, List<Map<String, Object>> members) {
    if (members.size() < SMALLEST) return;
    var network =
        rows.add(
            "cluster",
            since,
            "name",
            name,
            "kind",
            "network",
            "area",
            members.getFirst().getOrDefault("area", ""));
    members.stream()
        .limit(LARGEST)
        .forEach(member ->
            rows.put(
                "membership",
                since,
                "institution",
                member.getOrDefault("id", ""),
                "cluster",
                network));
  }

  private Map<Object, String> names(String table) {
    var names = new LinkedHashMap<Object, String>();
    rows.byTable()
        .getOrDefault(table, List.of())
        .forEach(row -> names.put(row.getOrDefault("id", ""), row.getOrDefault("name", "") + ""));
    return names;
  }
}
