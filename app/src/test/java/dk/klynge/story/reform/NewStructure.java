package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.guard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// All municipal houses that are in no cluster come into eighty new ones, sixteen in each area: by
/// a scenario, a decision, and the job that brings it into force on its day.
final class NewStructure {

  static final int IN_EACH_AREA = 16;

  private static final String HOUSES =
      """
      select i.id from organisation.institution i
        join organisation.unit u on u.institution = i.id and u.kind = 'main' and u.valid @> :day
       where i.valid @> :day and i.ownership = 'municipal' and i.area = :area
         and not exists (select from organisation.membership m where m.institution = i.id and m.valid @> :day)
       order by u.district, u.longitude, i.id
      """;

  private final Desk desk;
  private int revision;
  private String decision = "";

  NewStructure(Desk desk) {
    this.desk = desk;
  }

  void decided(List<UUID> areas) throws Exception {
    var scenario = planned(areas);
    desk.sendAs(Role.PLANNER, scenario + "/publications", "revision", Integer.toString(revision));
    decision =
        desk.sendAs(
            Role.PROGRAMME_OFFICE,
            "/decisions",
            "title",
            "Hele reformen",
            "recommendation",
            "Strukturen indstilles godkendt.",
            "subject",
            scenario.substring(scenario.lastIndexOf('/') + 1) + ":" + revision,
            "form",
            UUID.randomUUID().toString());
    desk.sendAs(
        Role.PROGRAMME_OFFICE,
        decision + "/ruling",
        "outcome",
        "approved",
        "effective",
        Desk.EFFECTIVE.toString(),
        "body",
        "Børne- og Ungdomsudvalget",
        "on",
        Desk.DECIDED.toString());
  }

  /// Neighbours come together; the address of the scenario.
  private String planned(List<UUID> areas) throws Exception {
    var scenario =
        desk.sendAs(
            Role.PLANNER,
            "/scenarios",
            "name",
            "Firs klynger",
            "ownership",
            "municipal",
            "criteria",
            "municipal",
            "form",
            UUID.randomUUID().toString());
    for (var area : areas) {
      var houses =
          desk.db()
              .sql(HOUSES)
              .param("day", desk.today())
              .param("area", area)
              .query(UUID.class)
              .list();
      for (int i = 0; i < IN_EACH_AREA; i++)
        establish(
            scenario,
            area,
            houses.subList(
                houses.size() * i / IN_EACH_AREA, houses.size() * (i + 1) / IN_EACH_AREA));
    }
    return scenario;
  }

  private void establish(String scenario, UUID area, List<UUID> houses) throws Exception {
    assertThat(houses).hasSizeBetween(4, 5);
    var fields =
        new ArrayList<>(
            List.of(
                "revision",
                Integer.toString(revision),
                "kind",
                "establish",
                "name",
                "Klynge nr. " + ++revision,
                "clusterKind",
                "municipal",
                "area",
                area.toString()));
    for (var house : houses) fields.addAll(List.of("institution", house.toString()));
    desk.sendAs(Role.PLANNER, scenario + "/acts", fields.toArray(String[]::new));
  }

  /// On the day, and not before.
  void comesIntoForce(Jobs jobs) {
    assertThat(inForce()).as("clusters the day before").isZero();
    desk.itIs(Desk.EFFECTIVE);
    await()
        .atMost(Jobs.PATIENCE)
        .pollInterval(Jobs.PACE)
        .until(() -> {
          jobs.run("decision-coming-into-force");
          return inForce() > 0;
        });
    assertThat(inForce()).isEqualTo(revision);
  }

  private int inForce() {
    return desk.count(
        """
        select count(*) from organisation.cluster
         where name like 'Klynge nr. %' and valid @> ?::date
        """,
        desk.today());
  }
}
