package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.StructureToStaff.Cluster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A municipality in the middle of finding its leaders, for tests that look at pages as they are in
/// real use: three areas, 36 clusters of three institutions, 108 leaders and as many deputies. What
/// has happened so far is told by [StaffingTownStory].
final class StaffingTown {

  private static final List<String> FIRST =
      List.of(
          "Anne",
          "Bo",
          "Camilla",
          "Dorthe",
          "Erik",
          "Freja",
          "Gitte",
          "Henrik",
          "Ida",
          "Jens",
          "Kirsten",
          "Lars",
          "Mette",
          "Niels",
          "Ole",
          "Pernille",
          "Rikke",
          "Søren",
          "Trine",
          "Ulla");
  private static final List<String> LAST =
      List.of(
          "Lund",
          "Kjær",
          "Holm",
          "Dam",
          "Bech",
          "Krog",
          "Dahl",
          "Østergaard",
          "Ravn",
          "Winther",
          "Skov",
          "Bruun",
          "Møller-Andersen");
  private static final List<String> AREAS = List.of("Ådalen", "Midtbyen", "Østerstrand");
  private static final List<String> PLACES =
      List.of(
          "Gammelhavn",
          "Fyret",
          "Dokken",
          "Møllebakken",
          "Kirkeengen",
          "Åen",
          "Skovbrynet",
          "Stationen",
          "Vandtårnet",
          "Teglværket",
          "Parken",
          "Volden");
  private static final List<String> HOUSES =
      List.of("Solsikken", "Mælkevejen", "Krudtuglen", "Regnbuen", "Ærtebjerg", "Troldehøj");

  final List<AreaId> areas = new ArrayList<>();
  final List<PersonId> managers = new ArrayList<>();
  final List<PersonId> leaders = new ArrayList<>();
  final List<PersonId> deputies = new ArrayList<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final JdbcClient db;
  private final RegisterFixture register;
  private final StructuresToStaff structures;
  private int known;

  StaffingTown(JdbcClient db, StructuresToStaff structures) {
    this.db = db;
    this.structures = structures;
    this.register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.postponement, staffing.pay_agreement, staffing.redeployment cascade")
        .update();
  }

  /// The campaigns were decided forty days ago and take effect in two months.
  StaffingTown build(LocalDate today) {
    for (var name : AREAS) {
      var area = register.area(name);
      var manager = person();
      register.manages(manager, area);
      areas.add(area);
      managers.add(manager);
      for (var place : PLACES) cluster("Klyngen ved " + place, area);
    }
    structures.decided(
        new StructureToStaff(
            UUID.randomUUID(),
            "Nye klynger",
            today.minusDays(40),
            today.plusMonths(2).withDayOfMonth(1),
            clusters));
    return this;
  }

  private void cluster(String place, AreaId area) {
    var name = place + " " + AREAS.get(areas.size() - 1).charAt(0);
    var id = new ClusterId(UUID.randomUUID());
    var members = new ArrayList<InstitutionId>();
    for (int n = 0; n < 3; n++) members.add(institution(area));
    clusters.add(new Cluster(id, name, "municipal", Optional.of(area), members));
  }

  private InstitutionId institution(AreaId area) {
    int number = leaders.size();
    var id =
        register
            .institution(HOUSES.get(number % HOUSES.size()) + " " + (number / HOUSES.size() + 1))
            .in(area)
            .at(56.1 + number % 10 * 0.01, 10.1 + Math.floorDiv(number, 10) * 0.02)
            .places("nursery", 24)
            .places("kindergarten", 44)
            .add();
    leaders.add(works(id, "institution_leader"));
    register.leads(leaders.getLast(), id, "institution_leader");
    deputies.add(works(id, "deputy"));
    works(id, "pedagogue");
    if (number % 20 == 0) works(id, "consultant");
    return id;
  }

  private PersonId works(InstitutionId institution, String position) {
    var person = person();
    register.employ(person, institution, position);
    return person;
  }

  private PersonId person() {
    int number = known++;
    var first = FIRST.get(number % FIRST.size());
    var last = LAST.get(number / FIRST.size() % LAST.size());
    int again = number / (FIRST.size() * LAST.size());
    var person = register.person(first + " " + (again == 0 ? "" : "Bak ") + last);
    db.sql("update organisation.person set email = ? where id = ?")
        .params("n" + number + "@ravn.example.org", person.value())
        .update();
    return person;
  }
}
