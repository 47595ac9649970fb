package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.Alternatives;
import dk.klynge.planning.ScenarioId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class AlternativePagesTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Alternatives alternatives;

  private Coast coast = Coast.nowhere();
  private RequestPostProcessor planner = request -> request;
  private RequestPostProcessor north = request -> request;
  private String scenario = "";

  @BeforeEach
  void aPublishedProposal() {
    coast = Coast.build(db);
    planner = SignedIn.as(db, Role.PLANNER);
    north = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(coast.northern().value()));
    scenario =
        made(planner, Map.of("name", "Kysten", "day", "2026-01-01", "criteria", "municipal"));
    published(0);
  }

  private String made(RequestPostProcessor who, Map<String, String> fields) {
    var post = web.post().uri("/scenarios").with(who).with(csrf()).param("form", fields.toString());
    fields.forEach(post::param);
    var made = post.exchange();
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl()).replace("/scenarios/", "");
  }

  private void published(int revision) {
    assertThat(
            web.post()
                .uri("/scenarios/" + scenario + "/publications")
                .with(planner)
                .with(csrf())
                .param("revision", "" + revision))
        .hasStatus(302);
  }

  private MvcTestResult put(
      RequestPostProcessor who, Map<InstitutionId, String> moves, ClusterId... chosen) {
    return put(who, "Hver for sig", moves, chosen);
  }

  private MvcTestResult put(
      RequestPostProcessor who,
      String title,
      Map<InstitutionId, String> moves,
      ClusterId... chosen) {
    var post =
        web.post()
            .uri("/alternatives")
            .with(who)
            .with(csrf())
            .param("scenario", scenario)
            .param("revision", "0")
            .param("form", title)
            .param("title", title)
            .param("behalfKind", "board")
            .param("behalf", "Bestyrelsen i Fyrhus 1")
            .param("motivation", "Børnene går i skole sammen.");
    for (var cluster : chosen) post.param("cluster", cluster.value().toString());
    moves.forEach((id, to) -> post.param("to." + id.value(), to));
    return post.exchange();
  }

  private Map<InstitutionId, String> swapped() {
    return Map.of(
        coast.northHouses().getLast(), coast.north().value().toString(),
        coast.southHouses().getLast(), coast.south().value().toString());
  }

  private Map<InstitutionId, String> pushedOnto(ClusterId cluster) {
    return Map.of(coast.southHouses().getLast(), cluster.value().toString());
  }

  private String sent(MvcTestResult result) {
    assertThat(result).hasStatus(302);
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  private MvcTestResult step(
      RequestPostProcessor who, String address, int version, Map<String, String> fields) {
    var post =
        web.post().uri(address + "/steps").with(who).with(csrf()).param("version", "" + version);
    fields.forEach(post::param);
    return post.exchange();
  }

  @Test
  void anAlternativeThatIsBetterForAllItTouchesPasses() {
    var address = sent(put(north, swapped(), coast.north(), coast.south()));

    assertThat(web.get().uri(address).with(north))
        .bodyText()
        .contains("mindst lige så godt op til principperne")
        .contains("Ingen andre klynger berøres")
        .contains("Fyrhus 4")
        .contains("1 anden klynge er uændret");
    assertThat(web.get().uri(address + "/after.geojson").with(north))
        .bodyText()
        .contains("Klynge Fyret")
        .doesNotContain("Klynge Klitten");
  }

  @Test
  void whoPushesAnInstitutionOntoOthersFailsPartB() {
    var address = sent(put(north, pushedOnto(coast.east()), coast.north()));

    assertThat(web.get().uri(address).with(planner))
        .bodyText()
        .contains("stiller mindst én anden klynge ringere")
        .contains("Klyngeleder: Karla Klit")
        .contains("Klithus 1, Klithus 2, Klithus 3");
    assertThat(alternatives.to(ScenarioId.of(scenario)).getFirst().verdict())
        .isEqualTo("fails-others");
  }

  @Test
  void thirdPartiesAreToldUntilTheyHaveLooked() {
    var address = sent(put(north, pushedOnto(coast.east()), coast.north()));
    var leader = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(coast.east().value()));
    var other = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(coast.south().value()));

    assertThat(web.get().uri("/").with(leader)).bodyText().contains("berører dit ansvarsområde");
    assertThat(web.get().uri("/").with(other)).bodyText().doesNotContain("Hver for sig");
    assertThat(web.get().uri(address).with(leader)).hasStatusOk();
    assertThat(web.get().uri("/").with(leader))
        .bodyText()
        .doesNotContain("berører dit ansvarsområde");
  }

  @Test
  void whatIsMissingIsSaidAndNothingTypedIsLost() {
    assertThat(put(north, "", Map.of(), coast.north()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en overskrift")
        .contains("Bestyrelsen i Fyrhus 1")
        .contains("Børnene går i skole sammen.");
    assertThat(put(north, Map.of(), coast.north()))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg mindst én institution, der skal flyttes");
    assertThat(put(north, pushedOnto(coast.east()), coast.east()))
        .hasStatus(422)
        .bodyText()
        .contains("kun stille forslag om klynger i dit eget område");
    assertThat(put(planner, pushedOnto(coast.east()), coast.south()))
        .hasStatus(422)
        .bodyText()
        .contains("ændrer ingen af de klynger");
  }

  @Test
  void aNewClusterIsPartOfTheAlternative() {
    var houses = coast.northHouses();
    var moves = Map.of(houses.get(0), "new", houses.get(1), "new");
    assertThat(put(north, moves, coast.north()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv den nye klynges navn");
  }

  @Test
  void questionsHaveADeadlineAndAreAnsweredByWhoSentIt() {
    var address = sent(put(north, swapped(), coast.north(), coast.south()));
    assertThat(web.get().uri("/").with(planner))
        .bodyText()
        .contains("Vurdér det alternative forslag");

    var ask = Map.of("kind", "questions", "reason", "Hvad siger MED?", "deadline", "2099-05-01");
    assertThat(step(north, address, 1, ask)).hasStatus(403);
    assertThat(step(planner, address, 1, ask)).hasStatus(302);
    assertThat(web.get().uri("/").with(north)).bodyText().contains("Besvar spørgsmålene");
    assertThat(step(north, address, 2, Map.of("kind", "answer", "reason", "MED er med.")))
        .hasStatus(302);
    assertThat(step(planner, address, 2, Map.of("kind", "recommend", "reason", "Det er godt.")))
        .hasStatus(409)
        .bodyText()
        .contains("Det er godt.");
    assertThat(step(planner, address, 3, Map.of("kind", "recommend", "reason", "")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en begrundelse");
    assertThat(step(planner, address, 3, Map.of("kind", "recommend", "reason", "Det er godt.")))
        .hasStatus(302);
    assertThat(web.get().uri(address).with(north))
        .bodyText()
        .contains("MED er med.")
        .contains("Det er godt.");
  }

  @Test
  void whatFailsIsRecommendedOnlyAfterARulingWithAReason() {
    var address = sent(put(north, pushedOnto(coast.east()), coast.north()));

    assertThat(step(planner, address, 1, Map.of("kind", "recommend", "reason", "Ja")))
        .hasStatus(422)
        .bodyText()
        .contains("Prøven er ikke bestået");
    assertThat(
            step(planner, address, 1, Map.of("kind", "rule-passes", "reason", "Klitten er enig")))
        .hasStatus(302);
    assertThat(step(planner, address, 2, Map.of("kind", "recommend", "reason", "Ja")))
        .hasStatus(302);
    assertThat(alternatives.to(ScenarioId.of(scenario)).getFirst())
        .satisfies(each -> {
          assertThat(each.verdict()).isEqualTo("ruled-passes");
          assertThat(each.state()).isEqualTo("recommended");
        });
  }

  @Test
  void twoThatTouchTheSameClusterAreInConflict() {
    sent(put(north, "Det ene", swapped(), coast.north(), coast.south()));
    var other = sent(put(north, "Det andet", pushedOnto(coast.east()), coast.north()));

    assertThat(web.get().uri(other).with(planner))
        .bodyText()
        .contains("I konflikt")
        .contains("Det ene");
    assertThat(web.get().uri("/alternatives").with(planner))
        .bodyText()
        .contains("I konflikt med 1");
    assertThat(step(north, other, 1, Map.of("kind", "withdraw", "reason", "Fortrudt")))
        .hasStatus(302);
    assertThat(web.get().uri("/alternatives").with(planner))
        .bodyText()
        .doesNotContain("I konflikt med 1");
  }

  @Test
  void adoptionChangesTheScenarioByOneActThatNamesIt() {
    var address = sent(put(north, swapped(), coast.north(), coast.south()));
    assertThat(step(planner, address, 1, Map.of("kind", "recommend", "reason", "Ja")))
        .hasStatus(302);

    assertThat(adopted(address, 2, 0)).hasStatus(302);
    assertThat(web.get().uri(address).with(planner))
        .bodyText()
        .contains("Vedtaget og taget ind som version 1");
    assertThat(web.get().uri("/scenarios/" + scenario).with(planner))
        .bodyText()
        .contains("Hver for sig");
  }

  @Test
  void whenTheScenarioWentOnMeanwhileWhatStillFitsIsShown() {
    var address = sent(put(north, swapped(), coast.north(), coast.south()));
    step(planner, address, 1, Map.of("kind", "recommend", "reason", "Ja"));
    moved(coast.southHouses().getLast(), coast.east());

    assertThat(adopted(address, 2, 0))
        .hasStatus(409)
        .bodyText()
        .contains("Det passer ikke længere")
        .contains("Molehus 4")
        .contains("Vedtag det, der passer");
    assertThat(adopted(address, 2, 1)).hasStatus(302);
    assertThat(web.get().uri(address).with(planner)).bodyText().contains("ikke længere passede: 1");
  }

  private void moved(InstitutionId house, ClusterId to) {
    assertThat(
            web.post()
                .uri("/scenarios/" + scenario + "/acts")
                .with(planner)
                .with(csrf())
                .param("kind", "move")
                .param("revision", "0")
                .param("institution", house.value().toString())
                .param("target", to.value().toString()))
        .hasStatus(302);
  }

  private MvcTestResult adopted(String address, int version, int revision) {
    return web.post()
        .uri(address + "/adoption")
        .with(planner)
        .with(csrf())
        .param("version", "" + version)
        .param("revision", "" + revision)
        .param("reason", "Udvalget har besluttet det")
        .exchange();
  }

  @Test
  void whatWasDrawnInAScenarioBecomesTheAlternative() {
    var published = scenario;
    scenario = made(planner, Map.of("name", "Min tegning", "scenario", published));
    moved(coast.northHouses().getLast(), coast.north());

    assertThat(web.get().uri("/alternatives/new?drawn=" + scenario).with(planner))
        .bodyText()
        .contains("Fyrhus 4: fra Klynge Molen til Klynge Fyret");
    var post =
        web.post()
            .uri("/alternatives")
            .with(planner)
            .with(csrf())
            .param("scenario", published)
            .param("revision", "0")
            .param("drawn", scenario)
            .param("form", "tegnet")
            .param("title", "Tegnet")
            .param("behalfKind", "area")
            .param("behalf", "Nordkysten")
            .param("motivation", "Kortere vej")
            .param("cluster", coast.north().value().toString())
            .exchange();
    assertThat(web.get().uri(sent(post)).with(planner)).bodyText().contains("Tegnet i");
  }

  @Test
  void attachmentsAreKeptAndGivenBackToThoseWhoMaySeeIt() {
    var address = sent(put(north, swapped(), coast.north(), coast.south()));
    var file =
        new MockMultipartFile(
            "file",
            "brev.txt",
            "text/plain",
            "Kære udvalg".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(
            web.post()
                .uri(address + "/attachments")
                .multipart()
                .file(file)
                .with(north)
                .with(csrf()))
        .hasStatus(302);
    var body = web.get().uri(address).with(north).exchange();
    assertThat(body).bodyText().contains("brev.txt");
    var id =
        db.sql(
                "select id from documents.attachment where name = 'brev.txt' order by added desc limit 1")
            .query(java.util.UUID.class)
            .single();
    assertThat(web.get().uri(address + "/attachments/" + id).with(north))
        .bodyText()
        .contains("udvalg");
    assertThat(web.get().uri(address + "/attachments/" + id).with(SignedIn.as(db, Role.READER)))
        .hasStatus(403);
  }

  @Test
  void whoAnswersForOtherPlacesDoesNotSeeIt() {
    var address = sent(put(north, Map.of(coast.northHouses().getFirst(), "free"), coast.north()));
    var elsewhere = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(java.util.UUID.randomUUID()));

    assertThat(web.get().uri(address).with(elsewhere)).hasStatus(403);
    assertThat(web.get().uri("/alternatives").with(elsewhere))
        .bodyText()
        .doesNotContain("Hver for sig");
    assertThat(web.get().uri("/alternatives?state=withdrawn").with(planner))
        .bodyText()
        .doesNotContain("Hver for sig");
  }

  @Test
  void plannersSetTheTolerancesAndTheTestCanBeMadeAgain() {
    var address = sent(put(north, pushedOnto(coast.east()), coast.north()));
    var post =
        web.post().uri("/alternatives/tolerances").with(planner).with(csrf()).param("based", "0");
    for (var code :
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
            "ages")) post.param("amount." + code, "0").param("share." + code, "100");
    assertThat(post.param("district", "district")).hasStatus(302);

    assertThat(step(planner, address, 1, Map.of("kind", "test"))).hasStatus(302);
    assertThat(alternatives.to(ScenarioId.of(scenario)).getFirst().verdict()).isEqualTo("passes");
    assertThat(
            web.post()
                .uri("/alternatives/tolerances")
                .with(planner)
                .with(csrf())
                .param("based", "1")
                .param("amount.objective", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et tal på 0 eller mere");
    assertThat(web.get().uri("/alternatives/tolerances").with(north)).hasStatus(403);
  }

  @Test
  void aProgramPutsOneForwardAndReadsItsTest() {
    var json =
        """
        {"scenario": "%s", "clusters": ["%s"], "title": "Fra et program", "motivation": "Kortere",
         "behalfKind": "umbrella", "behalf": "Paraplyen", "moves": [{"institution": "%s", "to": "%s"}]}
        """
            .formatted(
                scenario,
                coast.north().value(),
                coast.southHouses().getLast().value(),
                coast.east().value());
    var made =
        web.post()
            .uri("/api/v1/alternatives")
            .with(planner)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json)
            .exchange();
    assertThat(made).hasStatus(201);
    var address = Objects.requireNonNull(made.getResponse().getHeader("Location"));
    assertThat(web.get().uri(address).with(planner))
        .bodyText()
        .contains("fails-others")
        .contains("MEAN_DISTANCE");
    assertThat(web.get().uri("/api/v1/alternatives").with(planner))
        .bodyText()
        .contains("Fra et program");
    assertThat(
            web.post()
                .uri("/api/v1/alternatives")
                .with(planner)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .hasStatus(422);
  }
}
