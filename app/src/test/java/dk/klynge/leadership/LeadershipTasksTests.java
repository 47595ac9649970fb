package dk.klynge.leadership;

import static dk.klynge.leadership.LeadershipTown.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class LeadershipTasksTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Teams teams;
  @Autowired PlacedTasks placed;
  @Autowired List<WorkState> states;
  @Autowired List<TeamPart> parts;

  private LeadershipTown town;

  @BeforeEach
  void aClusterWithItsLeaders() {
    town = new LeadershipTown(db);
  }

  @AfterEach
  void theFirstCatalogueHoldsAgain() {
    db.sql("delete from leadership.catalogue_task where catalogue > 1").update();
    db.sql("delete from leadership.catalogue_competence where catalogue > 1").update();
    db.sql("update leadership.distribution set catalogue = 1").update();
    db.sql("delete from leadership.catalogue where version > 1").update();
  }

  private MvcTestResult get(UUID account, String path) {
    return web.get().uri(path).with(town.as(account)).exchange();
  }

  private MvcTestResult post(UUID account, String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(town.as(account)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private WorkState.State state(int order) {
    var state = states.stream().filter(one -> one.order() == order).findFirst().orElseThrow();
    return state
        .of(List.of(town.cluster), LocalDate.now())
        .getOrDefault(town.cluster, WorkState.State.OVERDUE);
  }

  private Team team() {
    return teams.find(town.cluster, LocalDate.now()).orElseThrow();
  }

  private String editionOfDraft() {
    return db.sql(
            "select edition from leadership.distribution where cluster = ? and settled_on is null")
        .param(town.cluster.value())
        .query(String.class)
        .single();
  }

  @Test
  void theTeamPlacesTasksSaysWhyTwoLeadAndTheLeaderSettlesKnowingOfTheGaps() {
    assertThat(state(30)).isEqualTo(WorkState.State.NOT_BEGUN);
    post(town.leaderAccount, town.url("/tasks"), Map.of("start", "profiles"));
    assertThat(get(town.leaderAccount, town.url("/tasks")))
        .bodyText()
        .contains("Udkast til version 1", "Tusindfryd " + town.name);
    var karen = town.leader.value().toString();
    var anna = town.anna.value().toString();
    var both =
        Map.of(
            "edition",
            "1",
            "part-" + karen,
            "LEAD",
            "part-" + anna,
            "LEAD",
            "hours-" + anna,
            "2,5");
    var task = town.url("/tasks/transitions-of-cluster");
    assertThat(post(town.annaAccount, task, both))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvorfor flere leder", "2,5");
    var said = new HashMap<>(both);
    said.put("reason", "Skoler og dagpleje hver for sig");
    assertThat(post(town.annaAccount, task, said)).hasStatus(302);
    assertThat(post(town.leaderAccount, task, Map.of("edition", "1", "part-" + karen, "LEAD")))
        .as("somebody saved meanwhile")
        .hasStatus(409)
        .bodyText()
        .contains("En anden har gemt imens", "Anna " + town.name + " (2,5 t.)");
    assertThat(get(town.managerAccount, town.url("/tasks")))
        .bodyText()
        .contains("Der er ingen fordeling endnu");
    var edition = editionOfDraft();
    assertThat(post(town.leaderAccount, town.url("/task-versions"), Map.of("edition", edition)))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvordan I klarer");
    var settled = Map.of("edition", edition, "note", "Karen tager runden");
    assertThat(post(town.leaderAccount, town.url("/task-versions"), settled)).hasStatus(302);
    assertThat(get(town.managerAccount, town.url("/tasks")))
        .bodyText()
        .contains("besluttet", "Skoler og dagpleje", "Karen tager runden");
    assertThat(state(30)).isEqualTo(WorkState.State.UNDER_WAY);
  }

  @Test
  void whoLeavesLeavesGapsAndAStrangerSeesOnlyWhatTheTeamShows() {
    var anna = town.anna.value().toString();
    post(town.leaderAccount, town.url("/tasks"), Map.of("start", "profiles"));
    post(
        town.annaAccount,
        town.url("/tasks/strategy-of-cluster"),
        Map.of("edition", "1", "part-" + anna, "LEAD"));
    var settled = Map.of("edition", editionOfDraft(), "note", "Ses på i maj");
    post(town.leaderAccount, town.url("/task-versions"), settled);
    assertThat(placed.leads(team()).get("strategy-of-cluster")).containsExactly(town.anna);
    var reader = SignedIn.as(db, Role.READER);
    assertThat(web.get().uri(town.url("/who-does-what")).with(reader)).hasStatus(403);
    post(town.leaderAccount, town.url("/who-does-what/publication"), Map.of());
    assertThat(web.get().uri(town.url("/who-does-what")).with(reader))
        .hasStatusOk()
        .bodyText()
        .contains("Anna " + town.name)
        .doesNotContain("Ses på i maj");
    assertThat(web.get().uri(town.url("/tasks")).with(reader)).hasStatus(403);
    assertThat(web.get().uri(town.url("/who-does-what.pdf")).with(reader)).hasStatusOk();
    town.annaLeaves();
    assertThat(get(town.leaderAccount, town.url("/tasks")))
        .bodyText()
        .contains("ikke længere i teamet: Anna " + town.name);
    var card =
        parts.stream()
            .map(part -> part.of(team(), LocalDate.now()))
            .filter(one -> one.order() == 30);
    assertThat(card.findFirst().orElseThrow().lines()).isNotEmpty();
  }

  @Test
  void aNewVersionOfTheCatalogueKeepsPlacementsAndShowsTheNewTaskAsUnplaced() {
    post(town.leaderAccount, town.url("/tasks"), Map.of("start", "profiles"));
    var office = SignedIn.account(db, List.of(Role.PROGRAMME_OFFICE), new Scope.Everywhere());
    post(office, "/task-catalogue/versions", Map.of());
    assertThat(
            post(
                office,
                "/task-catalogue/2/tasks/new",
                Map.of("name-da", "Grøn drift", "edition", "0")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et navn på engelsk", "Grøn drift");
    var entry =
        Map.of(
            "name-da",
            "Grøn drift",
            "name-en",
            "Green running",
            "text-da",
            "Klima",
            "text-en",
            "Climate",
            "kind",
            "ADMINISTRATIVE",
            "place",
            "CLUSTER",
            "edition",
            "0");
    assertThat(post(office, "/task-catalogue/2/tasks/new", entry)).hasStatus(302);
    assertThat(post(office, "/task-catalogue/2/tasks/new", entry)).hasStatus(422);
    var old = new HashMap<>(entry);
    old.put("edition", "7");
    assertThat(post(office, "/task-catalogue/2/tasks/green-running", old)).hasStatus(409);
    assertThat(post(town.leaderAccount, "/task-catalogue/2/publication", Map.of())).hasStatus(403);
    post(office, "/task-catalogue/2/publication", Map.of());
    assertThat(get(town.leaderAccount, town.url("/tasks")))
        .bodyText()
        .contains("Grøn drift", "Karen " + town.name);
  }

  @Test
  void aProgramPlacesATaskAndIsToldWhenSomebodyWasFaster() {
    var url = "/api/v1" + town.url("/tasks/strategy-of-cluster");
    var body =
        """
        {"mode": "people", "edition": %d, "shares": [{"person": "%s", "part": "lead", "hours": 3}]}
        """;
    var first = body.formatted(0, town.leader.value());
    assertThat(put(url, first)).hasStatusOk().bodyText().contains("\"state\":\"placed\"");
    assertThat(put(url, first)).hasStatus(412);
    assertThat(put(url, body.formatted(1, UUID.randomUUID()))).hasStatus(422);
    assertThat(get(town.leaderAccount, "/api/v1" + town.url("/tasks")))
        .bodyText()
        .contains("\"hours\":3", "\"state\":\"draft\"");
    assertThat(get(town.leaderAccount, "/api/v1/task-catalogue"))
        .bodyText()
        .contains("strategy-of-cluster");
  }

  private MvcTestResult put(String url, String body) {
    return web.put()
        .uri(url)
        .with(town.as(town.leaderAccount))
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  @Test
  void competencesAreSaidConfirmedAndFoundOnlyWithConsent() {
    assertThat(
            post(
                town.annaAccount,
                "/my-competences",
                Map.of("edition", "0", "evidence-conflict", "x")))
        .hasStatus(422);
    var said =
        Map.of(
            "edition",
            "0",
            "level-conflict",
            "3",
            "evidence-conflict",
            "Uddannet mægler i " + town.name);
    assertThat(post(town.annaAccount, "/my-competences", said)).hasStatus(302);
    assertThat(post(town.annaAccount, "/my-competences", said))
        .hasStatus(409)
        .bodyText()
        .contains("mægler");
    assertThat(state(40)).isEqualTo(WorkState.State.UNDER_WAY);
    var page = town.url("/competences");
    assertThat(get(town.annaAccount, page))
        .bodyText()
        .doesNotContain("mægler")
        .contains("Behersker");
    assertThat(get(town.leaderAccount, page))
        .bodyText()
        .contains("Uddannet mægler", "origin=competence");
    assertThat(get(town.managerAccount, page))
        .bodyText()
        .doesNotContain("mægler", "Anna " + town.name);
    var confirm = page + "/" + town.anna.value() + "/conflict/confirmation";
    assertThat(post(town.annaAccount, confirm, Map.of("edition", "1"))).hasStatus(403);
    post(town.leaderAccount, confirm, Map.of("edition", "1"));
    assertThat(get(town.annaAccount, page)).bodyText().contains("Behersker (bekræftet)");
    var search = "/who-knows?q=konflikter " + town.name;
    assertThat(get(town.managerAccount, search)).bodyText().contains("Ingen fundet");
    post(town.annaAccount, "/my-competences/findable", Map.of());
    assertThat(get(town.managerAccount, search)).bodyText().contains("Anna " + town.name, "mægler");
    post(town.annaAccount, "/my-competences/findable/withdrawal", Map.of());
    assertThat(get(town.managerAccount, search)).bodyText().doesNotContain("mægler");
  }

  @Test
  void theAreaManagerConfirmsTheClusterLeader() {
    post(town.leaderAccount, "/my-competences", Map.of("edition", "0", "level-motivation", "4"));
    var confirm = town.url("/competences/" + town.leader.value() + "/motivation/confirmation");
    assertThat(post(town.leaderAccount, confirm, Map.of("edition", "1"))).hasStatus(403);
    assertThat(get(town.managerAccount, "/"))
        .bodyText()
        .contains("Bekræft kompetencer i " + town.name);
    assertThat(post(town.managerAccount, confirm, Map.of("edition", "1"))).hasStatus(302);
    assertThat(get(town.leaderAccount, "/my-competences")).bodyText().contains("Bekræftet");
  }
}
