package dk.klynge.organisation.demonstration;

import dk.klynge.organisation.demonstration.City.Area;
import dk.klynge.organisation.demonstration.City.District;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What has already happened in Ravnshavn. By the old harbour five municipal institutions became
/// the first cluster, in force since August last year: its leader is appointed, one pedagogical
/// leader is still missing, and one house has changed its name. By the river five more have come
/// together at the first of this month; that they did is told by the modules that plan and decide,
/// and here only who leads them.
///
/// The people whom one can sign in as are met here again: Lone Krogh manages the area of the old
/// harbour, Mikkel Dahl leads its cluster, and Sofie Brandt leads Ankeret in it.
final class Story {

  static final String DECIDED = "Klyngen ved Åkanten";

  private static final List<String> HARBOUR =
      List.of(
          "Gammelhavns Børnehus",
          "Ankeret",
          "Rebslagerens Børnehus",
          "Toldbodens Børnehus",
          "Kompasset");
  private static final List<String> RIVER =
      List.of("Isfuglen", "Slusehuset", "Åbrinkens Børnehus", "Sivbåden", "Bæverhytten");

  static final int MUNICIPAL = HARBOUR.size() + RIVER.size();

  private final Ravnshavn municipality;
  private final LocalDate inForce;
  private final LocalDate lately;

  Story(Ravnshavn municipality, LocalDate today) {
    this.municipality = municipality;
    inForce = LocalDate.of(today.getYear() - 1, 8, 1);
    lately = lately(today);
  }

  /// When the second cluster came into force.
  static LocalDate lately(LocalDate today) {
    return today.withDayOfMonth(1);
  }

  void tell(List<UUID> areas) {
    harbour(areas.getFirst());
    var south = area("Sønderbro");
    var river = district(south, "Åkanten");
    for (var name : RIVER) atRiver(areas.get(City.AREAS.indexOf(south)), name, river);
  }

  private static Area area(String name) {
    return City.AREAS.stream().filter(area -> area.name().equals(name)).findFirst().orElseThrow();
  }

  private static District district(Area area, String name) {
    return area.districts().stream()
        .filter(district -> district.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void harbour(UUID area) {
    var rows = municipality.table();
    var cluster =
        rows.add(
            "cluster",
            Period.from(inForce),
            "name",
            "Klyngen ved Gammelhavn",
            "kind",
            "municipal",
            "area",
            area);
    var gammelhavn = City.AREAS.getFirst().districts().getFirst();
    for (var name : HARBOUR) {
      var id = municipality.institution(area, name, "integrated", "municipal");
      var row = rows.byTable().getOrDefault("institution", List.of()).getLast();
      municipality.house(id, gammelhavn, "integrated", "main");
      rows.put("membership", Period.from(inForce), "institution", id, "cluster", cluster);
      municipality.leader(id, before(inForce), "institution_leader");
      if (name.equals("Ankeret"))
        municipality.leader("Sofie Brandt", id, Period.from(inForce), "pedagogical_leader");
      else if (!name.equals("Toldbodens Børnehus"))
        municipality.leader(id, Period.from(inForce), "pedagogical_leader");
      if (name.equals("Kompasset")) renamed(row);
    }
    leader("Mikkel Dahl", cluster, inForce);
  }

  /// Who led a house alone leads it in the cluster.
  private void atRiver(UUID area, String name, District river) {
    var id = municipality.institution(area, name, "integrated", "municipal");
    municipality.house(id, river, "integrated", "main");
    var leader = municipality.person(municipality.person());
    municipality.leads(leader, id, before(lately), "institution_leader");
    municipality.leads(leader, id, Period.from(lately), "pedagogical_leader");
  }

  private Period before(LocalDate day) {
    return Period.of(municipality.since().from(), day);
  }

  /// Until the cluster came, Kompasset was called Havnegadens Vuggestue og Børnehave.
  private void renamed(Map<String, Object> now) {
    var rows = municipality.table();
    var before = rows.put("institution", before(inForce));
    now.forEach(before::putIfAbsent);
    before.put("name", "Havnegadens Vuggestue og Børnehave");
    now.put("valid", Period.from(inForce).range());
  }

  void leader(String name, UUID cluster, LocalDate since) {
    municipality
        .table()
        .add(
            "role",
            Period.from(since),
            "person",
            municipality.person(name),
            "kind",
            "cluster_leader",
            "cluster",
            cluster);
  }
}
