package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What one writes or draws, and what is refused with a reason.
@SpringBootTest
@AutoConfigureMockMvc
class PutForwardTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private PublishedCoast given;

  @BeforeEach
  void aPublishedProposal() {
    given = PublishedCoast.build(db, web);
  }

  @Test
  void whatIsMissingIsSaidAndNothingTypedIsLost() {
    assertThat(given.put(given.north(), "", Map.of(), given.coast().north()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en overskrift")
        .contains("Bestyrelsen i Fyrhus 1")
        .contains("Børnene går i skole sammen.");
    assertThat(given.put(given.north(), Map.of(), given.coast().north()))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg mindst én institution, der skal flyttes");
    var others = Map.of(given.coast().eastHouses().getFirst(), given.coast().south().value() + "");
    assertThat(given.put(given.north(), others))
        .hasStatus(422)
        .bodyText()
        .contains("ændrer ingen klynge, der hører til Nordkysten");
    assertThat(given.put(given.planner(), others))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg, hvem de svarer for");
  }

  @Test
  void nobodyChoosesWhichClustersAreTheirOwn() {
    var pushed = given.pushedOnto(given.coast().east());

    var address = PublishedCoast.sent(given.put(given.north(), pushed, given.coast().east()));

    assertThat(web.get().uri(address).with(given.planner()))
        .bodyText()
        .contains("Egne klynger", "hører til den, det er stillet for: området Nordkysten")
        .contains("stiller mindst én anden klynge ringere");
  }

  @Test
  void staffNameTheOneTheyRegisterItForAndOthersHaveNoClustersOfTheirOwn() {
    var pushed = given.pushedOnto(given.coast().east());
    var house = "institution:" + given.coast().southHouses().getLast().value();
    var board = PublishedCoast.sent(given.register("board", house, pushed));
    assertThat(web.get().uri(board).with(given.planner()))
        .bodyText()
        .contains("institutionen Molehus 4", "Klynge Fyret");

    assertThat(given.register("umbrella", house, pushed)).hasStatus(422);
    var others = PublishedCoast.sent(given.register("other", "", pushed));
    assertThat(web.get().uri(others).with(given.planner()))
        .bodyText()
        .contains("der ikke svarer for en klynge");
  }

  @Test
  void aNewClusterIsPartOfTheAlternative() {
    var houses = given.coast().northHouses();
    var moves = Map.of(houses.get(0), "new", houses.get(1), "new");
    assertThat(given.put(given.north(), moves, given.coast().north()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv den nye klynges navn");
  }

  @Test
  void whatWasDrawnInAScenarioBecomesTheAlternative() {
    var drawn = given.made(Map.of("name", "Min tegning", "scenario", given.scenario()));
    given.moved(drawn, given.coast().northHouses().getLast(), given.coast().north());

    assertThat(web.get().uri("/alternatives/new?drawn=" + drawn).with(given.planner()))
        .bodyText()
        .contains("Fyrhus 4: fra Klynge Molen til Klynge Fyret");
    assertThat(web.get().uri(putAsDrawn(drawn)).with(given.planner()))
        .bodyText()
        .contains("Tegnet i");
  }

  private String putAsDrawn(String drawn) {
    return PublishedCoast.sent(
        web.post()
            .uri("/alternatives")
            .with(given.planner())
            .with(csrf())
            .param("scenario", given.scenario())
            .param("revision", "0")
            .param("drawn", drawn)
            .param("form", "tegnet")
            .param("title", "Tegnet")
            .param("behalfKind", "area")
            .param("behalf", "Nordkysten")
            .param("motivation", "Kortere vej")
            .param("party", "area:" + given.coast().northern().value())
            .exchange());
  }
}
