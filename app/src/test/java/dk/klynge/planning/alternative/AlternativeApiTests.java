package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Putting forward and reading by a program.
@SpringBootTest
@AutoConfigureMockMvc
class AlternativeApiTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private PublishedCoast given;

  @BeforeEach
  void aPublishedProposal() {
    given = PublishedCoast.build(db, web);
  }

  @Test
  void aProgramPutsOneForwardAndReadsItsTest() {
    var made = posted(pushed());
    assertThat(made).hasStatus(201);
    var address = Objects.requireNonNull(made.getResponse().getHeader("Location"));
    assertThat(web.get().uri(address).with(given.planner()))
        .bodyText()
        .contains("fails-others")
        .contains("MEAN_DISTANCE");
    assertThat(web.get().uri("/api/v1/alternatives").with(given.planner()))
        .bodyText()
        .contains("Fra et program");
  }

  @Test
  void whatIsMissingIsRefused() {
    assertThat(posted("{}")).hasStatus(422);
  }

  private String pushed() {
    return """
    {"scenario": "%s", "party": "area:%s", "title": "Fra et program", "motivation": "Kortere",
     "behalfKind": "area", "behalf": "Nordkysten", "moves": [{"institution": "%s", "to": "%s"}]}
    """
        .formatted(
            given.scenario(),
            given.coast().northern().value(),
            given.coast().southHouses().getLast().value(),
            given.coast().east().value());
  }

  private MvcTestResult posted(String json) {
    return web.post()
        .uri("/api/v1/alternatives")
        .with(given.planner())
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }
}
