package dk.klynge.organisation.demonstration;

import dk.klynge.organisation.demonstration.City.District;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Makes the municipality from a seed: five areas, 330 municipal and 150 self-owning institutions
/// with about 33,000 children, and a story for each stage of the reform.
///
/// The proportions are those of a large Danish municipality before it forms clusters: one
/// institution in two is integrated, and groups are of 12 nursery or 22 kindergarten children.
final class Ravnshavn {

  private static final int MUNICIPAL = 330;
  private static final int SELF_OWNING = 150;
  private static final List<String> UMBRELLAS =
      List.of(
          "Børnely Administration",
          "Dagtilbudsforeningen Kompasset",
          "Samvirket Selvejende Børnehuse",
          "Lærkefællesskabet",
          "Foreningen Byens Børn");

  /// How many of a hundred institutions are of each type.
  private static final List<String> TYPES = types();

  private final Random chance;
  private final Names names;
  private final Rows rows;
  private final Period since;
  private final LocalDate today;
  private final List<UUID> umbrellas = new ArrayList<>();
  private int number = 1000;

  Ravnshavn(long seed, LocalDate today) {
    chance = new Random(seed);
    names = new Names(chance);
    rows = new Rows(chance);
    this.today = today;
    since = Period.from(LocalDate.of(today.getYear() - 5, 1, 1));
  }

  Map<String, List<Map<String, Object>>> rows() {
    lead(names.person(), "head_of_administration", Map.of());
    UMBRELLAS.forEach(name -> umbrellas.add(rows.add("umbrella", since, "name", name)));
    var areas = new ArrayList<UUID>();
    for (var area : City.AREAS) areas.add(area(area));
    for (int i = 0; i < MUNICIPAL - Story.MUNICIPAL; i++) somewhere(i, areas, "municipal");
    for (int i = 0; i < SELF_OWNING; i++) somewhere(i, areas, "self_owning");
    new Story(this, today).tell(areas);
    new Networks(rows, today).join();
    return rows.byTable();
  }

  Rows table() {
    return rows;
  }

  Period since() {
    return since;
  }

  String person() {
    return names.person();
  }

  private UUID area(City.Area area) {
    var id = rows.add("area", since, "name", area.name());
    var first = area.equals(City.AREAS.getFirst());
    lead(first ? "Lone Krogh" : names.person(), "area_manager", Map.of("area", id));
    return id;
  }

  /// Institutions lie evenly over the areas and, within an area, over its districts.
  private void somewhere(int index, List<UUID> areas, String ownership) {
    var area = index % areas.size();
    var districts = City.AREAS.get(area).districts();
    var district = districts.get(index / areas.size() % districts.size());
    var type = TYPES.get(chance.nextInt(TYPES.size()));
    var id = institution(areas.get(area), names.institution(type), type, ownership);
    house(id, district, type, "main");
    if (chance.nextInt(9) == 0) house(id, district, type, "house");
    if (chance.nextInt(100) < 97) leader(id, since, "institution_leader");
    if (chance.nextInt(100) < 65) deputy(id);
  }

  UUID institution(UUID area, String name, String type, String ownership) {
    var self = ownership.equals("self_owning");
    var id =
        rows.add(
            "institution", since, "area", area, "name", name, "type", type, "ownership", ownership);
    var row = rows.byTable().getOrDefault("institution", List.of()).getLast();
    if (self && chance.nextInt(40) > 0)
      row.put("umbrella", umbrellas.get(chance.nextInt(umbrellas.size())));
    Profiles.of(type, chance).ifPresent(profile -> row.put("profile", profile));
    if (self)
      row.put(
          "legal_unit",
          rows.add("legal_unit", since, "name", "Den selvejende institution " + name));
    rows.put(
        "external_id",
        since,
        "kind",
        "institutionsnummer",
        "value",
        Integer.toString(++number),
        "entity_kind",
        "institution",
        "entity",
        id);
    return id;
  }

  UUID house(UUID institution, District district, String type, String kind) {
    var parent = rows.byTable().getOrDefault("institution", List.of()).getLast();
    var street = district.streets().get(chance.nextInt(district.streets().size()));
    var name = parent.getOrDefault("name", "") + (kind.equals("main") ? "" : ", " + street);
    var unit = rows.add("unit", since, "institution", institution, "name", name, "kind", kind);
    var row = rows.byTable().getOrDefault("unit", List.of()).getLast();
    row.putAll(address(district, street));
    var places = places(unit, type, kind.equals("main") ? 2 : 1);
    parent.merge("budget", places * 96_000, (a, b) -> (int) a + (int) b);
    parent.merge("staff", Math.round(places / 0.55) / 10.0, (a, b) -> (double) a + (double) b);
    return unit;
  }

  private Map<String, Object> address(District district, String street) {
    var spot = City.spot(district, chance);
    return Map.of(
        "address",
        street + " " + (1 + chance.nextInt(120)),
        "postal_code",
        "4699",
        "town",
        City.TOWN,
        "district",
        district.name(),
        "municipality",
        City.MUNICIPALITY,
        "latitude",
        spot.latitude(),
        "longitude",
        spot.longitude());
  }

  private int places(UUID unit, String type, int size) {
    return switch (type) {
      case "nursery" -> group(unit, "nursery", 12 * (size + 1 + chance.nextInt(3)));
      case "kindergarten" -> group(unit, "kindergarten", 22 * (size + chance.nextInt(2)));
      case "after_school" -> group(unit, "after_school", 20 * (size + chance.nextInt(3)) + 10);
      case "club" -> group(unit, "club", 25 * (size + chance.nextInt(3)));
      case "special" -> group(unit, "kindergarten", 8 * size);
      default ->
          group(unit, "nursery", 12 * (size + chance.nextInt(2)))
              + group(unit, "kindergarten", 22 * (size + chance.nextInt(2)) - (size - 1) * 11);
    };
  }

  /// Nearly every place is taken; a few are free.
  private int group(UUID unit, String ageGroup, int places) {
    var children = places - chance.nextInt(Math.max(1, places / 9));
    rows.put(
        "places",
        since,
        "unit",
        unit,
        "age_group",
        ageGroup,
        "places",
        places,
        "children",
        children);
    return places;
  }

  void leader(UUID institution, Period period, String kind) {
    leader(names.person(), institution, period, kind);
  }

  void leader(String name, UUID institution, Period period, String kind) {
    leads(person(name), institution, period, kind);
  }

  void leads(UUID person, UUID institution, Period period, String kind) {
    employed(person, institution, period, kind);
    rows.add("role", period, "person", person, "kind", kind, "institution", institution);
  }

  private void deputy(UUID institution) {
    employed(person(names.person()), institution, since, "deputy");
  }

  /// The same person has the same education and seniority in every post.
  private void employed(UUID person, UUID institution, Period period, String position) {
    var traits = new Random(person.getMostSignificantBits());
    var education = List.of("none", "started", "done").get(traits.nextInt(3));
    rows.add(
        "employment",
        period,
        "person",
        person,
        "institution",
        institution,
        "position",
        position,
        "share",
        traits.nextInt(8) == 0 ? 0.865 : 1.0,
        "terms",
        traits.nextInt(12) == 0 ? "civil_servant" : "agreement",
        "leadership_education",
        education,
        "seniority_from",
        since.from().minusDays(traits.nextInt(9000)).toString());
  }

  void lead(String name, String kind, Map<String, UUID> place) {
    rows.add("role", since, "person", person(name), "kind", kind);
    rows.byTable().getOrDefault("role", List.of()).getLast().putAll(place);
  }

  UUID person(String name) {
    var id = rows.add("person", since, "name", name);
    var email =
        "leder" + rows.byTable().getOrDefault("person", List.of()).size() + "@ravnshavn.example";
    rows.byTable().getOrDefault("person", List.of()).getLast().put("email", email);
    return id;
  }

  private static List<String> types() {
    var types = new ArrayList<String>();
    types.addAll(Collections.nCopies(15, "after_school"));
    types.addAll(Collections.nCopies(4, "club"));
    types.addAll(Collections.nCopies(55, "integrated"));
    types.addAll(Collections.nCopies(14, "kindergarten"));
    types.addAll(Collections.nCopies(10, "nursery"));
    types.addAll(Collections.nCopies(2, "special"));
    return types;
  }
}
