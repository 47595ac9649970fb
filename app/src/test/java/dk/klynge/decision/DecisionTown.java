package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A town of two clusters, a scenario in which one house moves and one cluster is renamed, and the
/// programme office that puts it forward and decides.
public final class DecisionTown {

  public final AreaId area;
  public final ClusterId north;
  public final ClusterId south;
  public final List<InstitutionId> northHouses = new ArrayList<>();
  public final List<InstitutionId> southHouses = new ArrayList<>();
  public final RegisterFixture register;
  private final MockMvcTester web;
  private final RequestPostProcessor office;
  private final RequestPostProcessor planner;

  public DecisionTown(JdbcClient db, MockMvcTester web) {
    this.web = web;
    db.sql(
            """
            truncate decision.change_act, decision.change_line, decision.enforcement, decision.revocation,
              decision.fulfilment, decision.condition, decision.ruling, decision.dossier,
              planning.scenario_publication, planning.scenario_step, planning.scenario_act,
              planning.scenario_head, planning.scenario cascade
            """)
        .update();
    register = new RegisterFixture(db).empty();
    area = register.area("Byen");
    north = register.cluster("Klynge Nord", "municipal", area);
    south = register.cluster("Klynge Syd", "municipal", area);
    for (int i = 1; i <= 3; i++) {
      northHouses.add(house("Nordhus " + i, 55.70 + i * 0.001, north));
      southHouses.add(house("Sydhus " + i, 55.68 + i * 0.001, south));
    }
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    planner = SignedIn.as(db, Role.PLANNER);
  }

  private InstitutionId house(String name, double latitude, ClusterId cluster) {
    return register
        .institution(name)
        .in(area)
        .at(latitude, 12.5)
        .places("nursery", 30)
        .places("kindergarten", 40)
        .cluster(cluster)
        .add();
  }

  /// The address of a scenario in which Nordhus 1 goes to the south, which is called Havnen.
  public String scenario() {
    var made =
        post(
            planner,
            "/scenarios",
            "name",
            "Nye klynger",
            "day",
            "2026-01-01",
            "criteria",
            "municipal",
            "form",
            "" + System.nanoTime());
    var address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    act(
        address,
        0,
        "kind",
        "move",
        "institution",
        northHouses.getFirst().value(),
        "target",
        south.value());
    act(address, 1, "kind", "rename", "target", south.value(), "name", "Havnen");
    return address;
  }

  public void act(String scenario, int revision, Object... fields) {
    var all = new ArrayList<Object>(List.of(fields));
    all.addAll(List.of("revision", revision));
    assertThat(post(planner, scenario + "/acts", all.toArray())).hasStatus(302);
  }

  /// The address of the case.
  public String putForward(String scenario, int revision) {
    var made =
        office(
            "/decisions",
            "title",
            "Nye klynger i byen",
            "recommendation",
            "Det indstilles,\nat strukturen godkendes.",
            "reasons",
            "Kortere vej.",
            "subject",
            scenario.replace("/scenarios/", "") + ":" + revision,
            "form",
            "" + System.nanoTime());
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  public MvcTestResult approve(String address, String effective, Object... more) {
    var fields =
        new ArrayList<Object>(
            List.of(
                "outcome",
                "approved",
                "effective",
                effective,
                "body",
                "Børneudvalget",
                "on",
                "2026-06-01"));
    fields.addAll(List.of(more));
    return office(address + "/ruling", fields.toArray());
  }

  /// The address of a case that is approved with effect from the day.
  public String approved(String effective) {
    var address = putForward(scenario(), 2);
    assertThat(approve(address, effective)).hasStatus(302);
    return address;
  }

  public static DecisionId id(String address) {
    return DecisionId.of(address.substring(address.lastIndexOf('/') + 1));
  }

  public MvcTestResult office(String address, Object... fields) {
    return post(office, address, fields);
  }

  public MvcTestResult see(String address) {
    return web.get().uri(address).with(office).exchange();
  }

  public MvcTestResult post(RequestPostProcessor who, String address, Object... fields) {
    var request = web.post().uri(address).with(who).with(csrf());
    for (int i = 0; i < fields.length; i += 2)
      request.param(fields[i].toString(), fields[i + 1].toString());
    return request.exchange();
  }
}
