package dk.klynge.planning.alternative;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small invented town: two clusters two kilometres apart, each with an institution of the other,
/// and a third between them.
record Coast(
    AreaId northern,
    AreaId southern,
    ClusterId north,
    ClusterId south,
    ClusterId east,
    List<InstitutionId> northHouses,
    List<InstitutionId> southHouses,
    List<InstitutionId> eastHouses) {

  static Coast build(JdbcClient db) {
    withoutProposals(db);
    var register = new RegisterFixture(db).empty();
    var northern = register.area("Nordkysten");
    var southern = register.area("Sydkysten");
    var north = register.cluster("Klynge Fyret", "municipal", northern);
    var south = register.cluster("Klynge Molen", "municipal", southern);
    var east = register.cluster("Klynge Klitten", "municipal", southern);
    register.leads(register.person("Karla Klit"), east);
    var northHouses = new ArrayList<InstitutionId>();
    var southHouses = new ArrayList<InstitutionId>();
    var eastHouses = new ArrayList<InstitutionId>();
    for (int i = 0; i < 4; i++) {
      var fyr = house(register, "Fyrhus " + (i + 1), northern, 55.70 + i * 0.001, 12.50);
      var mole = house(register, "Molehus " + (i + 1), southern, 55.68 + i * 0.001, 12.50);
      northHouses.add(fyr.cluster(i == 3 ? south : north).add());
      southHouses.add(mole.cluster(i == 3 ? north : south).add());
    }
    for (int i = 0; i < 3; i++) {
      var klit = house(register, "Klithus " + (i + 1), southern, 55.690 + i * 0.001, 12.51);
      eastHouses.add(klit.cluster(east).add());
    }
    return new Coast(northern, southern, north, south, east, northHouses, southHouses, eastHouses);
  }

  private static void withoutProposals(JdbcClient db) {
    db.sql(
            """
            truncate planning.alternative_party, planning.alternative_seen, planning.alternative_trial,
              planning.alternative_step, planning.alternative, planning.alternative_tolerance,
              planning.scenario_publication, planning.scenario_step, planning.scenario_act,
              planning.scenario_head, planning.scenario cascade
            """)
        .update();
  }

  private static RegisterFixture.Draft house(
      RegisterFixture register, String name, AreaId area, double latitude, double longitude) {
    return register
        .institution(name)
        .in(area)
        .at(latitude, longitude)
        .places("nursery", 30)
        .places("kindergarten", 40);
  }
}
