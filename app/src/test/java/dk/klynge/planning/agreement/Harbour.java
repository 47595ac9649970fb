package dk.klynge.planning.agreement;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small invented town with one municipal cluster of four institutions and one network of three
/// self-owning ones.
record Harbour(AreaId area, AreaId other, ClusterId network, List<InstitutionId> houses) {

  static Harbour nowhere() {
    var id = UUID.randomUUID();
    return new Harbour(new AreaId(id), new AreaId(id), new ClusterId(id), List.of());
  }

  static Harbour build(JdbcClient db) {
    forgetPlans(db);
    var register = new RegisterFixture(db).empty();
    var area = register.area("Havnen");
    var other = register.area("Bakken");
    var network = register.cluster("Netværket Lærken", "network", area);
    addMunicipalCluster(register, area);
    return new Harbour(area, other, network, selfOwning(register, area, network));
  }

  private static void forgetPlans(JdbcClient db) {
    db.sql(
            """
            truncate planning.board_answer, planning.agreement_act, planning.agreement_version, planning.agreement,
              planning.scenario_publication, planning.scenario_step, planning.scenario_act,
              planning.scenario_head, planning.scenario
              cascade
            """)
        .update();
  }

  private static void addMunicipalCluster(RegisterFixture register, AreaId area) {
    var cluster = register.cluster("Klyngen ved Havnen", "municipal", area);
    for (int i = 1; i <= 4; i++)
      register
          .institution("Kajhus " + i)
          .in(area)
          .at(55.70 + i * 0.001, 12.50)
          .places("kindergarten", 60)
          .cluster(cluster)
          .add();
  }

  private static List<InstitutionId> selfOwning(
      RegisterFixture register, AreaId area, ClusterId network) {
    var umbrella = register.umbrella("Lærkefællesskabet");
    var houses = new ArrayList<InstitutionId>();
    for (var name : List.of("Ankeret", "Bøjen", "Dækket"))
      houses.add(
          register
              .institution(name)
              .ownership("self_owning")
              .umbrella(umbrella)
              .legalUnit(
                  register.legalUnit(
                      "Den selvejende institution " + name, "1000000" + houses.size()))
              .in(area)
              .at(55.71 + houses.size() * 0.001, 12.51)
              .places("kindergarten", 60)
              .cluster(network)
              .add());
    return houses;
  }
}
