package dk.klynge.browser;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small invented municipality for tests that look at pages: three areas, six clusters, sixty
/// institutions.
final class SmallTown {

  private static final List<String> AREAS = List.of("Ådalen", "Midtbyen", "Østerstrand");
  private static final List<String> HOUSES =
      List.of(
          "Ærtebjerg",
          "Solsikken",
          "Mælkevejen",
          "Krudtuglen",
          "Regnbuen",
          "Stjerneskuddet",
          "Humlebien",
          "Troldehøj",
          "Snurretoppen",
          "Muldvarpen");

  private final RegisterFixture register;
  private final Random chance = new Random(26);

  private SmallTown(RegisterFixture register) {
    this.register = register;
  }

  static void moveInto(JdbcClient db) {
    var here =
        db.sql("select count(*) from organisation.area where name = :name")
            .param("name", AREAS.getFirst())
            .query(Integer.class)
            .single();
    if (here == 0) new SmallTown(new RegisterFixture(db)).build();
  }

  private void build() {
    for (var number = 0; number < AREAS.size(); number++) {
      var area = register.area(AREAS.get(number));
      register.manages(register.person("Leder af " + AREAS.get(number)), area);
      for (var half = 1; half <= 2; half++) cluster(number, half, area);
    }
  }

  private void cluster(int number, int half, AreaId area) {
    var cluster = register.cluster("Klynge " + AREAS.get(number) + " " + half, "municipal", area);
    register.leads(register.person("Klyngeleder " + number + "." + half), cluster);
    for (var n = 0; n < HOUSES.size(); n++)
      institution(HOUSES.get(n) + " " + (number * 2 + half), area, cluster);
  }

  private void institution(String name, AreaId area, ClusterId cluster) {
    register
        .institution(name)
        .in(area)
        .at(56.1 + chance.nextDouble() * 0.1, 10.1 + chance.nextDouble() * 0.2)
        .address("Æblestræde " + chance.nextInt(1, 90), "8000", "Prøveby")
        .ownership(chance.nextInt(4) == 0 ? "self_owning" : "municipal")
        .places("nursery", chance.nextInt(20, 60))
        .places("kindergarten", chance.nextInt(30, 90))
        .cluster(cluster)
        .add();
  }
}
