package dk.klynge.publicsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.organisation.InstitutionId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the parents' site says before a decision, after it, and when it is revoked.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class SiteTests {

  private static final String NEXT_YEAR = "2027-01-01";

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Editions editions;
  @Autowired MovableClock clock;

  private DecisionTown town;

  @BeforeEach
  void aTown() {
    town = new DecisionTown(db, web);
    clock.moveTo(MovableClock.Moved.BEGIN);
    town.register.leads(
        town.register.person("Hanne Bro"), town.northHouses.getFirst(), "pedagogical_leader");
  }

  @Test
  void aHouseIsShownWithItsClusterItsLeaderAndItsNeighbours() {
    assertThat(see("/foraeldre/institutioner/", town.northHouses.getFirst()))
        .hasStatusOk()
        .bodyText()
        .contains("Nordhus 1", "Klynge Nord", "Nordhus 2", "Hanne Bro")
        .contains("Der er ikke besluttet nogen ændring")
        .doesNotContain("Sydhus");
  }

  @Test
  void aDraftAndACaseThatIsNotDecidedChangeNothing() {
    town.putForward(town.scenario(), 2);
    assertThat(see("/foraeldre/institutioner/", town.northHouses.getFirst()))
        .bodyText()
        .contains("Der er ikke besluttet nogen ændring")
        .doesNotContain("Havnen");
  }

  @Test
  void whatIsDecidedIsToldFromBothSidesAndInBothLanguages() {
    town.approved(NEXT_YEAR);
    assertThat(see("/foraeldre/institutioner/", town.northHouses.getFirst()))
        .bodyText()
        .contains("Institutionen flytter fra Klynge Nord til Havnen.", "Sydhus 1", "Børneudvalget");
    assertThat(see("/foraeldre/institutioner/", town.southHouses.getFirst()))
        .bodyText()
        .contains("Klyngen skifter navn fra Klynge Syd til Havnen.", "Nordhus 1");
    assertThat(see("/foraeldre/institutioner/", town.northHouses.getLast()))
        .bodyText()
        .contains("Institutionen bliver i Klynge Nord, men andre institutioner kommer til");
    assertThat(see("/parents/institutions/", town.northHouses.getFirst()))
        .bodyText()
        .contains("The institution moves from Klynge Nord to Havnen.");
    assertThat(web.get().uri("/foraeldre").exchange()).bodyText().contains("Nye klynger fra");
  }

  @Test
  void whatIsRevokedIsNoLongerTold() {
    var address = town.approved(NEXT_YEAR);
    assertThat(
            town.office(
                address + "/revocation",
                "revokedBy",
                "Børneudvalget",
                "revokedOn",
                "2026-06-03",
                "revokedBecause",
                "Nye tal"))
        .hasStatus(302);
    assertThat(see("/foraeldre/institutioner/", town.northHouses.getFirst()))
        .bodyText()
        .doesNotContain("Havnen");
  }

  @Test
  void aPageIsKeptByCachesAndNotSentTwice() {
    var first = see("/foraeldre/institutioner/", town.northHouses.getFirst()).getResponse();
    assertThat(first.getHeader("Cache-Control")).contains("public", "max-age=60");
    assertThat(first.getHeader("Set-Cookie")).isNull();
    assertThat(first.getHeader("Vary")).isEqualTo("Accept-Encoding");
    var again =
        web.get()
            .uri("/foraeldre/institutioner/" + town.northHouses.getFirst().value())
            .header("If-None-Match", Objects.requireNonNull(first.getHeader("ETag")))
            .exchange();
    assertThat(again).hasStatus(304);
  }

  @Test
  void aHouseThatIsNotThereIsNotFound() {
    assertThat(web.get().uri("/foraeldre/institutioner/" + town.north.value()).exchange())
        .hasStatus(404);
    assertThat(web.get().uri("/foraeldre/institutioner/x").exchange()).hasStatus4xxClientError();
  }

  @Test
  void theMapHasEveryHouseThatHasAPlace() {
    editions.look();
    var points = web.get().uri("/foraeldre/kort.geojson").exchange();
    assertThat(points).hasContentType("application/geo+json");
    assertThat(body(points)).contains("Nordhus 1", "Sydhus 3", "Klynge Syd");
  }

  @Test
  void searchEnginesAreToldTheWholeAddressInBothLanguages() {
    var house = town.northHouses.getFirst().value();
    var english = "http://localhost/parents/institutions/" + house;
    assertThat(
            see("/foraeldre/institutioner/", town.northHouses.getFirst())
                .getResponse()
                .getHeaders("Link"))
        .contains("<" + english + ">; rel=\"alternate\"; hreflang=\"en\"");
    assertThat(web.get().uri("/robots.txt").exchange())
        .bodyText()
        .contains("Disallow: /\n", "Sitemap: http://localhost/sitemap.xml");
    assertThat(web.get().uri("/sitemap.xml").exchange())
        .bodyText()
        .contains(
            "<loc>" + english + "</loc>", "hreflang=\"da\" href=\"http://localhost/foraeldre\"");
  }

  private MvcTestResult see(String folder, InstitutionId house) {
    editions.look();
    return web.get().uri(folder + house.value()).exchange();
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
