package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// How an adopted alternative gets into the scenario.
@SpringBootTest
@AutoConfigureMockMvc
class AdoptionTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private PublishedCoast given;

  @BeforeEach
  void aPublishedProposal() {
    given = PublishedCoast.build(db, web);
  }

  @Test
  void adoptionChangesTheScenarioByOneActThatNamesIt() {
    var address = given.swap();
    assertThat(given.step(given.planner(), address, 1, "recommend", "Ja")).hasStatus(302);

    assertThat(adopted(address, 2, 0)).hasStatus(302);
    assertThat(web.get().uri(address).with(given.planner()))
        .bodyText()
        .contains("Vedtaget og taget ind som version 1");
    assertThat(web.get().uri("/scenarios/" + given.scenario()).with(given.planner()))
        .bodyText()
        .contains("Hver for sig");
  }

  @Test
  void whenTheScenarioWentOnMeanwhileWhatStillFitsIsShown() {
    var address = given.swap();
    given.step(given.planner(), address, 1, "recommend", "Ja");
    given.moved(given.scenario(), given.coast().southHouses().getLast(), given.coast().east());

    assertThat(adopted(address, 2, 0))
        .hasStatus(409)
        .bodyText()
        .contains("Det passer ikke længere")
        .contains("Molehus 4")
        .contains("Vedtag det, der passer");
    assertThat(adopted(address, 2, 1)).hasStatus(302);
    assertThat(web.get().uri(address).with(given.planner()))
        .bodyText()
        .contains("ikke længere passede: 1");
  }

  private MvcTestResult adopted(String address, int version, int revision) {
    return web.post()
        .uri(address + "/adoption")
        .with(given.planner())
        .with(csrf())
        .param("version", "" + version)
        .param("revision", "" + revision)
        .param("reason", "Udvalget har besluttet det")
        .exchange();
  }
}
