package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.planning.Alternatives;
import dk.klynge.planning.ScenarioId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// How an alternative stands the test, and the tolerances it is made with.
@SpringBootTest
@AutoConfigureMockMvc
class TrialTests {

  private static final List<String> MEASURES =
      List.of(
          "objective",
          "limit",
          "clusters",
          "moved",
          "alike",
          "transitions",
          "mean-distance",
          "largest-distance",
          "diameter",
          "size",
          "ages");

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Alternatives alternatives;

  private PublishedCoast given;

  @BeforeEach
  void aPublishedProposal() {
    given = PublishedCoast.build(db, web);
  }

  @Test
  void anAlternativeThatIsBetterForAllItTouchesPasses() {
    var address = given.swap();

    assertThat(web.get().uri(address).with(given.north()))
        .bodyText()
        .contains("mindst lige så godt op til principperne")
        .contains("Fyrhus 4")
        .contains("1 anden klynge er uændret");
    assertThat(web.get().uri(address + "/after.geojson").with(given.north()))
        .bodyText()
        .contains("Klynge Fyret")
        .doesNotContain("Klynge Klitten");
  }

  @Test
  void whoPushesAnInstitutionOntoOthersFailsPartB() {
    var address = given.push();

    assertThat(web.get().uri(address).with(given.planner()))
        .bodyText()
        .contains("stiller mindst én anden klynge ringere")
        .contains("Klyngeleder: Karla Klit")
        .contains("Klithus 1, Klithus 2, Klithus 3");
    assertThat(verdict()).isEqualTo("fails-others");
  }

  @Test
  void plannersSetTheTolerancesAndTheTestCanBeMadeAgain() {
    var address = given.push();
    assertThat(tolerateEverything()).hasStatus(302);

    assertThat(given.step(given.planner(), address, 1, Map.of("kind", "test"))).hasStatus(302);
    assertThat(verdict()).isEqualTo("passes");
    assertThat(tolerances(1).param("amount.objective", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et tal på 0 eller mere");
    assertThat(web.get().uri("/alternatives/tolerances").with(given.north())).hasStatus(403);
  }

  private MvcTestResult tolerateEverything() {
    var post = tolerances(0).param("district", "district");
    for (var code : MEASURES) post.param("amount." + code, "0").param("share." + code, "100");
    return post.exchange();
  }

  /// A form with tolerances that take the place of the given version.
  private MockMvcTester.MockMvcRequestBuilder tolerances(int based) {
    return web.post()
        .uri("/alternatives/tolerances")
        .with(given.planner())
        .with(csrf())
        .param("based", "" + based);
  }

  private String verdict() {
    return alternatives.to(ScenarioId.of(given.scenario())).getFirst().verdict();
  }
}
