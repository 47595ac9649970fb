package dk.klynge.organisation.demonstration;

import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What has already happened in Ravnshavn: by the old harbour five municipal institutions became
/// the first cluster, decided and in force since August last year. Its leader is appointed, one
/// pedagogical leader is still missing, and one house has changed its name.
final class Story {

  static final int MUNICIPAL = 5;

  private static final List<String> MEMBERS =
      List.of(
          "Gammelhavns Børnehus",
          "Ankeret",
          "Rebslagerens Børnehus",
          "Toldbodens Børnehus",
          "Kompasset");

  private final Ravnshavn municipality;
  private final LocalDate inForce;

  Story(Ravnshavn municipality, LocalDate today) {
    this.municipality = municipality;
    inForce = LocalDate.of(today.getYear() - 1, 8, 1);
  }

  void tell(UUID area) {
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
    for (var name : MEMBERS) {
      var id = municipality.institution(area, name, "integrated", "municipal");
      var row = rows.byTable().getOrDefault("institution", List.of()).getLast();
      municipality.house(id, gammelhavn, "integrated", "main");
      rows.put("membership", Period.from(inForce), "institution", id, "cluster", cluster);
      municipality.leader(
          id, Period.of(municipality.since().from(), inForce), "institution_leader");
      if (!name.equals("Ankeret"))
        municipality.leader(id, Period.from(inForce), "pedagogical_leader");
      if (name.equals("Kompasset")) renamed(row);
    }
    leader(cluster);
  }

  /// Until the cluster came, Kompasset was called Havnegadens Vuggestue og Børnehave.
  private void renamed(Map<String, Object> now) {
    var rows = municipality.table();
    var before = rows.put("institution", Period.of(municipality.since().from(), inForce));
    now.forEach(before::putIfAbsent);
    before.put("name", "Havnegadens Vuggestue og Børnehave");
    now.put("valid", Period.from(inForce).range());
  }

  private void leader(UUID cluster) {
    var person = municipality.person("Ingrid Havbo");
    municipality
        .table()
        .add(
            "role",
            Period.from(inForce),
            "person",
            person,
            "kind",
            "cluster_leader",
            "cluster",
            cluster);
  }
}
