package dk.klynge.planning.proposal;

import dk.klynge.organisation.RegisterFixture;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small invented town: two quarters two kilometres apart, four institutions in each, and
/// clusters today that cross between them.
public final class Town {

  static final String CRITERIA = "municipal";

  private Town() {}

  public static void build(JdbcClient db) {
    db.sql("truncate planning.progress, planning.price_run, planning.run, planning.question")
        .update();
    var register = new RegisterFixture(db).empty();
    var area = register.area("Byen");
    var north = register.cluster("Klynge Nord", "municipal", area);
    var south = register.cluster("Klynge Syd/Havn", "municipal", area);
    for (int i = 0; i < 4; i++) {
      register
          .institution("Nordhus " + (i + 1))
          .in(area)
          .at(55.70 + i * 0.001, 12.50)
          .places("nursery", 30)
          .places("kindergarten", 40)
          .cluster(i == 3 ? south : north)
          .add();
      register
          .institution("Sydhus " + (i + 1))
          .in(area)
          .at(55.68 + i * 0.001, 12.50)
          .places("nursery", 30)
          .places("kindergarten", 40)
          .cluster(i == 3 ? north : south)
          .add();
    }
  }
}
