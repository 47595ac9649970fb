package dk.klynge.planning.scenario;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small invented town: two areas two kilometres apart with four institutions each, and a cluster
/// in each of them that has one institution of the other.
public record Quarters(
    AreaId northern,
    AreaId southern,
    ClusterId north,
    ClusterId south,
    List<InstitutionId> northHouses,
    List<InstitutionId> southHouses) {

  /// Before there is any.
  public static Quarters nowhere() {
    var id = UUID.randomUUID();
    return new Quarters(
        new AreaId(id), new AreaId(id), new ClusterId(id), new ClusterId(id), List.of(), List.of());
  }

  public static Quarters build(JdbcClient db) {
    db.sql("truncate planning.scenario cascade").update();
    var register = new RegisterFixture(db).empty();
    var northern = register.area("Nordbyen");
    var southern = register.area("Sydbyen");
    var north = register.cluster("Klynge Nord", "municipal", northern);
    var south = register.cluster("Klynge Syd", "municipal", southern);
    var northHouses = new ArrayList<InstitutionId>();
    var southHouses = new ArrayList<InstitutionId>();
    for (int i = 0; i < 4; i++) {
      var house = register.institution("Nordhus " + (i + 1)).in(northern);
      northHouses.add(added(house.at(55.70 + i * 0.001, 12.50), i == 3 ? south : north));
      var other = register.institution("Sydhus " + (i + 1)).in(southern);
      southHouses.add(added(other.at(55.68 + i * 0.001, 12.50), i == 3 ? north : south));
    }
    return new Quarters(northern, southern, north, south, northHouses, southHouses);
  }

  private static InstitutionId added(RegisterFixture.Draft house, ClusterId cluster) {
    return house.places("nursery", 30).places("kindergarten", 40).cluster(cluster).add();
  }
}
