package dk.klynge.organisation.institution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@AutoConfigureMockMvc
class InstitutionApiTests {

  private static final String DAY = "?day=2026-05-01";

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;
  @Autowired MockMvcTester stranger;

  private RegisterFixture given;
  private RegisterBrowser caller;

  @BeforeEach
  void empty() {
    given = new RegisterFixture(db).empty();
    caller = new RegisterBrowser(context);
  }

  @Test
  void theListTellsEverythingKnownOfAnInstitutionAndNullForTheRest() {
    var nord = given.area("Nord");
    given
        .institution("Solsikken")
        .in(nord)
        .cluster(given.cluster("Klynge A", "municipal", nord))
        .at(55.7, 12.5)
        .address("Åvej 1", "9999", "Ø")
        .places("nursery", 24)
        .places("kindergarten", 44)
        .externalId("dagtilbudsnummer", "123456")
        .add();

    var json = "/api/v1/institutions" + DAY;
    at(json, "$.total").isEqualTo(1);
    at(json, "$.items[0].name").isEqualTo("Solsikken");
    at(json, "$.items[0].area.name").isEqualTo("Nord");
    at(json, "$.items[0].cluster.kind").isEqualTo("municipal");
    at(json, "$.items[0].umbrella").isNull();
    at(json, "$.items[0].point.latitude").isEqualTo(55.7);
    at(json, "$.items[0].address.street").isEqualTo("Åvej 1");
    at(json, "$.items[0].address.district").isNull();
    at(json, "$.items[0].places.kindergarten").isEqualTo(44);
    at(json, "$.items[0].totalPlaces").isEqualTo(68);
    at(json, "$.items[0].ids.dagtilbudsnummer").isEqualTo("123456");
  }

  @Test
  void theListIsFilteredAndSortedAsOnThePage() {
    var nord = given.area("Nord");
    given.institution("Anemonen").in(nord).places("nursery", 10).add();
    given.institution("Bellis").in(nord).places("nursery", 30).add();
    given.institution("Cikorie").type("club").add();

    var inNord = "/api/v1/institutions" + DAY + "&area=" + nord.value();
    at(inNord, "$.total").isEqualTo(2);
    at(inNord + "&sort=places&direction=descending", "$.items[0].name").isEqualTo("Bellis");
    at("/api/v1/institutions" + DAY + "&type=club", "$.items[0].name").isEqualTo("Cikorie");
    at("/api/v1/institutions" + DAY + "&type=club", "$.items[0].totalPlaces").isNull();
    at("/api/v1/institutions" + DAY + "&text=findesikke", "$.total").isEqualTo(0);
  }

  @Test
  void theListIsDividedIntoPagesThatAllTellTheTotal() {
    for (int i = 0; i < 7; i++) given.institution("Hus " + i).add();

    var three = "/api/v1/institutions" + DAY + "&size=3";
    at(three, "$.items.length()").isEqualTo(3);
    at(three + "&page=3", "$.items.length()").isEqualTo(1);
    at(three + "&page=3", "$.items[0].name").isEqualTo("Hus 6");
    at(three + "&page=3", "$.page").isEqualTo(3);
    at(three + "&page=3", "$.total").isEqualTo(7);
    at(three + "&page=9", "$.items.length()").isEqualTo(0);
    at(three + "&page=9", "$.total").isEqualTo(7);
    at("/api/v1/institutions" + DAY + "&size=100000", "$.size").isEqualTo(500);
  }

  @Test
  void aDayInThePastTellsWhatWasThen() {
    var then = Period.of(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1));
    given.during(then).area("Gamle Nord");
    var id = given.during(then).institution("Nedlagt").add().value();

    at("/api/v1/institutions?day=2011-05-01", "$.items[0].name").isEqualTo("Nedlagt");
    at("/api/v1/institutions/" + id + "?day=2011-05-01", "$.name").isEqualTo("Nedlagt");
    at("/api/v1/areas?day=2011-05-01", "$.items[0].name").isEqualTo("Gamle Nord");
    at("/api/v1/areas" + DAY, "$.total").isEqualTo(0);
    assertThat(caller.get("/api/v1/institutions/" + id + DAY))
        .hasStatus(404)
        .hasContentType("application/problem+json")
        .bodyText()
        .contains("Institutionen findes ikke den 2026-05-01.");
  }

  @Test
  void whatInstitutionsBelongToIsListedWithItsIds() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "network", nord).value().toString();
    var paraply = given.umbrella("Paraplyen").value().toString();

    at("/api/v1/clusters" + DAY, "$.items[0].id").isEqualTo(klynge);
    at("/api/v1/clusters" + DAY, "$.items[0].kind").isEqualTo("network");
    at("/api/v1/umbrella-organisations" + DAY, "$.items[0].id").isEqualTo(paraply);
    at("/api/v1/age-groups" + DAY, "$.items[0].code").isEqualTo("nursery");
    at("/api/v1/age-groups" + DAY, "$.items[0].toYears").isEqualTo(3);
  }

  @Test
  void whatCannotBeReadIsAProblemInTheCallersLanguage() {
    for (var query : new String[] {"day=i+morgen", "area=nord", "sort=colour", "page=x", "size=x"})
      assertThat(caller.get("/api/v1/institutions?" + query))
          .hasStatus(400)
          .hasContentType("application/problem+json");
    assertThat(caller.get("/api/v1/areas?day=2026-02-30")).hasStatus(400);
    assertThat(RegisterBrowser.text(caller.get("/api/v1/institutions?day=2026-02-30")))
        .contains("day skal være en dato");
    assertThat(caller.get("/api/v1/institutions/" + UUID.randomUUID())).hasStatus(404);
  }

  @Test
  void aStrangerIsNotAnswered() {
    assertThat(stranger.get().uri("/api/v1/institutions")).hasStatus(401);
    assertThat(stranger.get().uri("/api/v1/age-groups")).hasStatus(401);
  }

  private AbstractObjectAssert<?, Object> at(String address, String path) {
    return assertThat(caller.get(address)).hasStatusOk().bodyJson().extractingPath(path);
  }
}
