package dk.klynge.staffing.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.interview.Interviewing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class VenueTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Venues venues;
  @Autowired VenueRows rows;

  private Interviewing world;
  private RequestPostProcessor manager;

  @BeforeEach
  void anArea() {
    world = new Interviewing(db);
    manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(world.area.value()));
  }

  private MockMvcTester.MockMvcRequestBuilder sent(
      RequestPostProcessor who, String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(who).with(csrf());
    fields.forEach(request::param);
    return request;
  }

  private Map<String, String> hall(String address, int version) {
    return Map.of(
        "name",
        "Rådhuset",
        "address",
        address,
        "rooms",
        "3",
        "area",
        world.area.value().toString(),
        "latitude",
        "56,1572",
        "longitude",
        "10,2107",
        "version",
        "" + version);
  }

  private Venues.Place only() {
    return rows.all().getFirst();
  }

  @Test
  void aPlaceIsAddedOnceChangedClosedAndOpenedAgain() {
    var form = UUID.randomUUID().toString();
    var fields = new HashMap<>(hall("Torvet 1", 0));
    fields.put("form", form);
    for (int clicks = 0; clicks < 2; clicks++)
      assertThat(sent(manager, "/interview-venues", fields)).hasStatus(302);
    assertThat(rows.all()).hasSize(1);
    assertThat(only().position()).contains(new Venues.Position(56.1572, 10.2107));

    var path = "/interview-venues/" + only().id();
    assertThat(sent(manager, path, hall("Torvet 2", 1))).hasStatus(302);
    assertThat(sent(manager, path, hall("Torvet 3", 1)))
        .hasStatus(409)
        .bodyText()
        .contains("Torvet 2", "value=\"Torvet 3\"", "ændret imens");
    assertThat(sent(manager, path, hall("Torvet 3", 2))).hasStatus(302);
    assertThat(sent(manager, path + "/closing", Map.of("version", "3"))).hasStatus(302);
    assertThat(venues.open(Optional.of(world.area.value()))).isEmpty();
    assertThat(sent(manager, path + "/reopening", Map.of("version", "4"))).hasStatus(302);
    assertThat(venues.open(Optional.of(world.area.value()))).hasSize(1);
  }

  @Test
  void whatIsWrongIsSaidAndNothingTypedIsLost() {
    assertThat(
            sent(
                manager,
                "/interview-venues",
                Map.of("address", "Torvet 1", "rooms", "0", "latitude", "nord")))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Skriv et navn", "1 til 20", "breddegrad", "Vælg et område", "value=\"Torvet 1\"");
    assertThat(rows.all()).isEmpty();
  }

  @Test
  void aManagerKeepsThePlacesOfTheOwnAreaOnly() {
    var elsewhere = venues.named("Andetsteds", Optional.of(UUID.randomUUID()));
    var everybodys = venues.named("Til alle", Optional.empty());
    assertThat(web.get().uri("/interview-venues").with(manager))
        .bodyText()
        .contains("Til alle")
        .doesNotContain("Andetsteds");
    for (var place : List.of(elsewhere, everybodys))
      assertThat(web.get().uri("/interview-venues/" + place.id()).with(manager)).hasStatus(404);
    assertThat(web.get().uri("/interview-venues/" + everybodys.id()).with(SignedIn.as(db, Role.HR)))
        .hasStatusOk();
  }
}
