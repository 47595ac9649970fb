package dk.klynge.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class ScenarioPagesTests {

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
        web.post()
            .uri("/scenarios")
            .with(planner)
            .with(csrf())
            .param("name", "Nye klynger")
            .param("day", "2026-01-01")
            .param("criteria", "municipal")
            .param("form", "1")
            .exchange();
    assertThat(made).hasStatus(302);
    address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  @Test
  void aPlannerMovesAnInstitution() {
    assertThat(moved(planner, 0, town.north())).hasStatus(302);

    assertThat(web.get().uri(address).with(planner))
        .bodyText()
        .contains("Nordhus 4 flyttet til Klynge Nord")
        .contains("registret er ikke ændret");
    assertThat(web.get().uri("/scenarios").with(planner)).bodyText().contains("Nye klynger");
  }

  @Test
  void whoeverIsOvertakenMayDoHersAgain() {
    moved(planner, 0, town.north());

    assertThat(renamed(planner, 0, "Havnen"))
        .hasStatus(409)
        .bodyText()
        .contains("Scenariet er ændret imens")
        .contains("Nordhus 4: fra Klynge Syd til Klynge Nord")
        .contains("Klynge Syd omdøbt til Havnen")
        .contains("name=\"revision\" value=\"1\"");
    assertThat(renamed(planner, 1, "Havnen")).hasStatus(302);
  }

  @Test
  void whatIsRefusedIsNotLost() {
    assertThat(renamed(planner, 0, "Klynge Nord"))
        .hasStatus(422)
        .bodyText()
        .contains("Der er allerede en klynge med navnet")
        .contains("value=\"Klynge Nord\"");
  }

  @Test
  void anAreaManagerChangesOnlyWhatLiesInHerArea() {
    var north = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.northern().value()));

    assertThat(web.get().uri(address).with(north)).hasStatusOk();
    assertThat(renamed(north, 0, "Havnen")).hasStatus(403);
    var own = web.post().uri(address + "/acts").with(north).with(csrf());
    assertThat(
            own.param("kind", "rename")
                .param("revision", "0")
                .param("target", town.north().value().toString())
                .param("name", "Skoven"))
        .hasStatus(302);
  }

  @Test
  void othersDoNotSeeWhatIsNotDecided() {
    assertThat(web.get().uri(address).with(SignedIn.as(db, Role.READER))).hasStatus(403);
  }

  private MvcTestResult moved(RequestPostProcessor who, int revision, ClusterId target) {
    return web.post()
        .uri(address + "/acts")
        .with(who)
        .with(csrf())
        .param("kind", "move")
        .param("revision", "" + revision)
        .param("institution", town.northHouses().getLast().value().toString())
        .param("target", target.value().toString())
        .exchange();
  }

  private MvcTestResult renamed(RequestPostProcessor who, int revision, String name) {
    return web.post()
        .uri(address + "/acts")
        .with(who)
        .with(csrf())
        .param("kind", "rename")
        .param("revision", "" + revision)
        .param("target", town.south().value().toString())
        .param("name", name)
        .exchange();
  }
}
