package dk.klynge.organisation.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@TestPropertySource(properties = "klynge.exchange.every=1d")
class ExchangePagesTests {

  private static final String KEPT = "/exchange/subscriptions";

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  private ClusterId cluster = new ClusterId(UUID.randomUUID());
  private ClusterId network = new ClusterId(UUID.randomUUID());
  private InstitutionId inNetwork = new InstitutionId(UUID.randomUUID());

  @BeforeEach
  void aSmallRegister() {
    db.sql("truncate organisation.exchange_delivery, organisation.exchange_subscription").update();
    var register = new RegisterFixture(db).empty();
    var area = register.area("Amager");
    cluster = register.cluster("Klynge A", "municipal", area);
    network = register.cluster("Netværk; Nord", "network", area);
    var house =
        register
            .institution("Solsikken")
            .in(area)
            .at(55.6, 12.6)
            .address("Æblevej 1", "2300", "København S")
            .district("Amager", "101")
            .cluster(cluster)
            .externalId("p-number", "1003123456")
            .externalId("daginstitution", "101123")
            .add();
    inNetwork =
        register
            .institution("=Månen")
            .ownership("self_owning")
            .in(area)
            .cluster(network)
            .externalId("g-number", "G12345")
            .add();
    var leader = register.person("Anne Klyngeleder");
    register.leads(leader, cluster);
    register.employ(leader, house, "cluster_leader");
  }

  private RegisterBrowser as(Role role) {
    return new RegisterBrowser(context, SignedIn.as(db, role));
  }

  @Test
  void whoeverSeesPeopleEverywhereGetsManagersAndUsers() {
    var mo = RegisterBrowser.text(as(Role.HR).get("/api/v1/exchange/os2mo?day=2026-01-01"));
    assertThat(mo)
        .contains("\"org_units\"", "\"org_unit_type\"", "\"user_key\":\"cluster\"", "Klynge A")
        .contains("Anne Klyngeleder", "\"manager_type\"", "Æblevej 1, 2300 København S")
        .contains("\"validity\":{\"from\":\"2020-01-01\",\"to\":null}");
    var sync = RegisterBrowser.text(as(Role.HR).get("/api/v1/exchange/os2sync?day=2026-01-01"));
    assertThat(sync)
        .contains("\"OrgUnits\"", "\"ManagerUuid\"", "\"Users\"", "\"UserId\"", "Klyngeleder")
        .contains("\"PNR\":\"1003123456\"", "\"DtrId\":\"G12345\"", "\"Type\":\"TEAM\"");
    assertThat(
            db.sql("select count(*) from audit.entry where kind = 'look' and action like '%people'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void othersGetTheStructureWithoutPeople() {
    for (var format : new String[] {"os2mo", "os2sync"})
      assertThat(as(Role.READER).get("/exchange/structure?day=2026-01-01&format=" + format))
          .hasStatusOk()
          .bodyText()
          .contains("Klynge A")
          .doesNotContain("Anne", "ManagerUuid", "UserId");
  }

  @Test
  void aNetworkIsNobodysParentButIsRelated() {
    var mo = as(Role.READER).get("/api/v1/exchange/os2mo?day=2026-01-01");

    assertThat(mo)
        .bodyJson()
        .extractingPath("$.related_units[0].org_unit[*].uuid")
        .asArray()
        .containsExactly(network.value().toString(), inNetwork.value().toString());
    assertThat(mo)
        .bodyJson()
        .extractingPath("$.org_units[?(@.parent.uuid == '" + network.value() + "')]")
        .asArray()
        .isEmpty();
    assertThat(mo)
        .bodyJson()
        .extractingPath("$.org_units[?(@.parent.uuid == '" + cluster.value() + "')].name")
        .asArray()
        .containsExactly("Solsikken");
  }

  @Test
  void theDaycareRegisterHasARowForEachBoard() {
    var file = as(Role.READER).get("/exchange/structure?day=2026-01-01&format=stil");
    assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8).lines())
        .containsExactly(
            "\uFEFFdaginstitutionsNummer;daginstitutionsNavn;ejerformKode;lovgrundlagKode;admKommuneKode",
            "101123;Klynge A;1;;101",
            ";'=Månen;2;;");
  }

  @Test
  void nothingIsThereBeforeItBegan() {
    assertThat(RegisterBrowser.text(as(Role.READER).get("/api/v1/exchange/os2mo?day=2019-12-31")))
        .doesNotContain("Klynge A");
    assertThat(as(Role.READER).get("/exchange/structure?format=nonsense")).hasStatus(404);
  }

  @Test
  void onlyAdministratorsKeepSubscriptions() {
    assertThat(as(Role.PROGRAMME_OFFICE).get(KEPT)).hasStatus(403);
    assertThat(as(Role.READER).danish("/exchange")).doesNotContain("Se abonnementer");
    assertThat(as(Role.ADMINISTRATOR).danish("/exchange")).contains("Se abonnementer");
  }

  @Test
  void whatIsWrongIsSaidAndNothingTypedIsLost() {
    var answer =
        as(Role.ADMINISTRATOR)
            .post(KEPT, "name", "Lønsystemet", "url", "http://example.org", "secret", "kort");
    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("begynder med https://", "mindst 16 tegn", "Vælg mindst én slags ændringer")
        .contains("value=\"Lønsystemet\"", "value=\"http://example.org\"");
  }

  @Test
  void anAdministratorKeepsASubscriptionAndIsToldWhenSomebodyElseChangedIt() {
    var admin = as(Role.ADMINISTRATOR);
    var address = Objects.requireNonNull(kept(admin).getResponse().getRedirectedUrl());
    assertThat(admin.danish(KEPT)).contains("Lønsystemet", "I drift");
    assertThat(admin.danish(address)).doesNotContain("en ret lang hemmelighed");
    assertThat(changed(admin, address, "1", "Løn 2")).hasStatus(302);
    assertThat(changed(admin, address, "1", "Løn 3"))
        .hasStatus(409)
        .bodyText()
        .contains("ændret af en anden", "Lige nu gælder: Løn 2", "value=\"Løn 3\"");
    assertThat(changed(admin, address, "2", "Løn 3")).hasStatus(302);
    assertThat(admin.post(address + "/replays", "since", "2026-01-01")).hasStatus(302);
    assertThat(admin.english(address)).contains("Send again");
    assertThat(admin.post(address + "/removal")).hasStatus(302);
    assertThat(admin.get(address)).hasStatus(404);
  }

  private static MvcTestResult kept(RegisterBrowser admin) {
    return admin.post(
        KEPT,
        "name",
        "Lønsystemet",
        "url",
        "https://example.org/news",
        "secret",
        "en ret lang hemmelighed",
        "subjects",
        "cluster",
        "active",
        "true");
  }

  private static MvcTestResult changed(
      RegisterBrowser admin, String address, String version, String name) {
    return admin.post(
        address,
        "name",
        name,
        "url",
        "https://example.org/news",
        "subjects",
        "cluster",
        "version",
        version);
  }
}
