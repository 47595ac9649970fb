package dk.klynge.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class ScenarioApiTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private Quarters town = Quarters.nowhere();
  private RequestPostProcessor planner = request -> request;
  private String address = "";

  @BeforeEach
  void aScenarioOfTheTown() {
    town = Quarters.build(db);
    planner = SignedIn.as(db, Role.PLANNER);
    var made =
        sent(
            "/api/v1/scenarios",
            """
            {"name": "Prøve", "day": "2026-01-01", "criteria": "municipal"}
            """);
    assertThat(made).hasStatus(201);
    address = Objects.requireNonNull(made.getResponse().getHeader("Location"));
  }

  @Test
  void aScenarioIsToldWithItsClustersAndBrokenLimits() {
    assertThat(web.get().uri(address).with(planner))
        .bodyJson()
        .extractingPath("$.clusters[0].institutions")
        .asArray()
        .hasSize(4);
    assertThat(web.get().uri(address).with(planner))
        .bodyJson()
        .extractingPath("$.brokenLimits")
        .isEqualTo(2);
    assertThat(web.get().uri("/api/v1/scenarios").with(planner))
        .bodyJson()
        .extractingPath("$.total")
        .isEqualTo(1);
  }

  @Test
  void actsAreDoneUndoneAndListed() {
    assertThat(moved(0)).bodyJson().extractingPath("$.revision").isEqualTo(1);
    assertThat(sent(address + "/acts", "{\"revision\": 1, \"kind\": \"undo\"}"))
        .bodyJson()
        .extractingPath("$.revision")
        .isEqualTo(2);

    assertThat(web.get().uri(address + "/acts").with(planner))
        .bodyJson()
        .extractingPath("$.items[1].step")
        .isEqualTo("undo");
    assertThat(web.get().uri(address + "?revision=1").with(planner))
        .bodyJson()
        .extractingPath("$.moved")
        .isEqualTo(1);
  }

  @Test
  void anActOnAnOldRevisionIsAnsweredWithWhatWasDone() {
    moved(0);

    assertThat(moved(0))
        .hasStatus(412)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("Nordhus 4 flyttet til Klynge Nord");
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(sent(address + "/acts", "{\"revision\": 0, \"kind\": \"dissolve\"}")).hasStatus(422);
  }

  private MvcTestResult moved(int revision) {
    return sent(
        address + "/acts",
        """
        {"revision": %d, "kind": "move", "institutions": ["%s"], "target": "%s"}
        """
            .formatted(revision, town.northHouses().getLast().value(), town.north().value()));
  }

  private MvcTestResult sent(String path, String body) {
    return web.post()
        .uri(path)
        .with(planner)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
