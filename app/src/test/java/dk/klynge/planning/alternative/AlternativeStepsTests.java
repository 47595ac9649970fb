package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.planning.Alternatives;
import dk.klynge.planning.ScenarioId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How an alternative is handled: questions, ruling, recommendation, withdrawal.
@SpringBootTest
@AutoConfigureMockMvc
class AlternativeStepsTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Alternatives alternatives;

  private PublishedCoast given;

  @BeforeEach
  void aPublishedProposal() {
    given = PublishedCoast.build(db, web);
  }

  @Test
  void questionsHaveADeadlineAndAreAnsweredByWhoSentIt() {
    var address = given.swap();
    assertThat(web.get().uri("/").with(given.planner()))
        .bodyText()
        .contains("Vurdér det alternative forslag");

    var ask = Map.of("kind", "questions", "reason", "Hvad siger MED?", "deadline", "2099-05-01");
    assertThat(given.step(given.north(), address, 1, ask)).hasStatus(403);
    assertThat(given.step(given.planner(), address, 1, ask)).hasStatus(302);
    assertThat(web.get().uri("/").with(given.north())).bodyText().contains("Besvar spørgsmålene");
    assertThat(given.step(given.north(), address, 2, "answer", "MED er med.")).hasStatus(302);
    assertThat(given.step(given.planner(), address, 2, "recommend", "Det er godt."))
        .hasStatus(409)
        .bodyText()
        .contains("Det er godt.");
    assertThat(given.step(given.planner(), address, 3, "recommend", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en begrundelse");
    assertThat(given.step(given.planner(), address, 3, "recommend", "Det er godt.")).hasStatus(302);
    assertThat(web.get().uri(address).with(given.north()))
        .bodyText()
        .contains("MED er med.")
        .contains("Det er godt.");
  }

  @Test
  void whatFailsIsRecommendedOnlyAfterARulingWithAReason() {
    var address = given.push();

    assertThat(given.step(given.planner(), address, 1, "recommend", "Ja"))
        .hasStatus(422)
        .bodyText()
        .contains("Prøven er ikke bestået");
    assertThat(given.step(given.planner(), address, 1, "rule-passes", "Klitten er enig"))
        .hasStatus(302);
    assertThat(given.step(given.planner(), address, 2, "recommend", "Ja")).hasStatus(302);
    assertThat(alternatives.to(ScenarioId.of(given.scenario())).getFirst())
        .satisfies(each -> {
          assertThat(each.verdict()).isEqualTo("ruled-passes");
          assertThat(each.state()).isEqualTo("recommended");
        });
  }

  @Test
  void twoThatTouchTheSameClusterAreInConflict() {
    given.swap("Det ene");
    var other = given.push("Det andet");

    assertThat(web.get().uri(other).with(given.planner()))
        .bodyText()
        .contains("I konflikt")
        .contains("Det ene");
    assertThat(web.get().uri("/alternatives").with(given.planner()))
        .bodyText()
        .contains("I konflikt med 1");
    assertThat(given.step(given.north(), other, 1, "withdraw", "Fortrudt")).hasStatus(302);
    assertThat(web.get().uri("/alternatives").with(given.planner()))
        .bodyText()
        .doesNotContain("I konflikt med 1");
  }
}
