package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.Clock;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class LeadershipTasksTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;
  @Autowired Teams teams;
  @Autowired PlacedTasks placed;
  @Autowired List<WorkState> states;
  @Autowired List<TeamPart> parts;

  private LeadershipTown town;
  private LeadershipDesk desk;

  @BeforeEach
  void aClusterWithItsLeaders() {
    town = new LeadershipTown(db);
    desk = new LeadershipDesk(web);
  }

  @AfterEach
  void theFirstCatalogueHoldsAgain() {
    db.sql("delete from leadership.catalogue_task where catalogue > 1").update();
    db.sql("delete from leadership.catalogue_competence where catalogue > 1").update();
    db.sql("update leadership.distribution set catalogue = 1").update();
    db.sql("delete from leadership.catalogue where version > 1").update();
  }

  private Team team() {
    return teams.find(town.cluster, LocalDate.now(clock)).orElseThrow();
  }

  private WorkState.State state() {
    var state = states.stream().filter(one -> one.order() == 30).findFirst().orElseThrow();
    return state
        .of(List.of(town.cluster), LocalDate.now(clock))
        .getOrDefault(town.cluster, WorkState.State.OVERDUE);
  }

  private void begin() {
    desk.post(town.leaderAccount, town.url("/tasks"), Map.of("start", "profiles"));
  }

  private Map<String, String> settling(String note) {
    var edition =
        db.sql(
                "select edition from leadership.distribution where cluster = ? and settled_on is null")
            .param(town.cluster.value())
            .query(String.class)
            .single();
    return Map.of("edition", edition, "note", note);
  }

  @Test
  void twoLeadATaskOnlyWithAWordWhyAndWhoeverIsLaterSeesWhatTheOtherSaved() {
    begin();
    assertThat(desk.get(town.leaderAccount, town.url("/tasks")))
        .bodyText()
        .contains("Udkast til version 1", "Tusindfryd " + town.name);
    var karen = "part-" + town.leader.value();
    var anna = town.anna.value();
    var both = new HashMap<>(Map.of("edition", "1", karen, "LEAD"));
    both.putAll(Map.of("part-" + anna, "LEAD", "hours-" + anna, "2,5"));
    var task = town.url("/tasks/transitions-of-cluster");
    assertThat(desk.post(town.annaAccount, task, both))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvorfor flere leder", "2,5");
    both.put("reason", "Skoler og dagpleje hver for sig");
    assertThat(desk.post(town.annaAccount, task, both)).hasStatus(302);
    assertThat(desk.post(town.leaderAccount, task, Map.of("edition", "1", karen, "LEAD")))
        .hasStatus(409)
        .bodyText()
        .contains("En anden har gemt imens", "Anna " + town.name + " (2,5 t.)");
  }

  @Test
  void theLeaderSettlesKnowingOfTheGapsAndThenTheAreaManagerSeesIt() {
    assertThat(state()).isEqualTo(WorkState.State.NOT_BEGUN);
    begin();
    assertThat(desk.get(town.managerAccount, town.url("/tasks")))
        .bodyText()
        .contains("Der er ingen fordeling endnu");
    assertThat(desk.post(town.leaderAccount, town.url("/task-versions"), settling("")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvordan I klarer");
    var settled = settling("Karen tager runden");
    assertThat(desk.post(town.leaderAccount, town.url("/task-versions"), settled)).hasStatus(302);
    assertThat(desk.get(town.managerAccount, town.url("/tasks")))
        .bodyText()
        .contains("besluttet", "Karen tager runden");
    assertThat(state()).isEqualTo(WorkState.State.UNDER_WAY);
    desk.post(town.leaderAccount, town.url("/tasks"), Map.of("start", "last"));
    var part = Map.of("edition", "1", "part-" + town.bo.value(), "LEAD");
    desk.post(town.leaderAccount, town.url("/tasks/strategy-of-cluster"), part);
    assertThat(desk.get(town.leaderAccount, town.url("/task-versions/comparison?from=1&to=2")))
        .bodyText()
        .contains("Én opgave er ændret", "Bo " + town.name);
    assertThat(desk.get(town.managerAccount, town.url("/task-versions/comparison?from=1&to=2")))
        .hasStatus(404);
  }

  @Test
  void whoLeavesLeavesGapsAndAStrangerSeesOnlyWhatTheTeamShows() {
    begin();
    var anna = Map.of("edition", "1", "part-" + town.anna.value(), "LEAD");
    desk.post(town.annaAccount, town.url("/tasks/strategy-of-cluster"), anna);
    desk.post(town.leaderAccount, town.url("/task-versions"), settling("Ses på i maj"));
    assertThat(placed.leads(team()).get("strategy-of-cluster")).containsExactly(town.anna);
    var reader = SignedIn.account(db, List.of(Role.READER), new Scope.Everywhere());
    assertThat(desk.get(reader, town.url("/who-does-what"))).hasStatus(403);
    desk.post(town.leaderAccount, town.url("/who-does-what/publication"), Map.of());
    assertThat(desk.get(reader, town.url("/who-does-what")))
        .hasStatusOk()
        .bodyText()
        .contains("Anna " + town.name, "Huse uden leder: Tusindfryd")
        .doesNotContain("Ses på i maj");
    assertThat(desk.get(reader, town.url("/tasks"))).hasStatus(403);
    assertThat(desk.get(reader, town.url("/who-does-what.pdf"))).hasStatusOk();
    town.annaLeaves();
    assertThat(desk.get(town.leaderAccount, town.url("/tasks")))
        .bodyText()
        .contains("ikke længere i teamet: Anna " + town.name);
    var card = parts.stream().map(part -> part.of(team(), LocalDate.now(clock)));
    assertThat(card.filter(one -> one.order() == 30).findFirst().orElseThrow().lines())
        .isNotEmpty();
  }

  private static final Map<String, String> GREEN =
      Map.of(
          "name-da", "Grøn drift",
          "name-en", "Green running",
          "text-da", "Klima",
          "text-en", "Climate",
          "kind", "ADMINISTRATIVE",
          "place", "CLUSTER",
          "edition", "0");

  @Test
  void aNewVersionOfTheCatalogueKeepsPlacementsAndShowsTheNewTaskAsUnplaced() {
    begin();
    var office = SignedIn.account(db, List.of(Role.PROGRAMME_OFFICE), new Scope.Everywhere());
    desk.post(office, "/task-catalogue/versions", Map.of());
    var url = "/task-catalogue/2/tasks/new";
    assertThat(desk.post(office, url, Map.of("name-da", "Grøn drift", "edition", "0")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et navn på engelsk", "Grøn drift");
    assertThat(desk.post(office, url, GREEN)).hasStatus(302);
    assertThat(desk.post(office, url, GREEN)).as("taken").hasStatus(422);
    var late = new HashMap<>(GREEN);
    late.put("edition", "7");
    assertThat(desk.post(office, "/task-catalogue/2/tasks/green-running", late)).hasStatus(409);
    var publication = "/task-catalogue/2/publication";
    assertThat(desk.post(town.leaderAccount, publication, Map.of())).hasStatus(403);
    desk.post(office, publication, Map.of());
    assertThat(desk.get(town.leaderAccount, town.url("/tasks")))
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
    assertThat(desk.put(town.leaderAccount, url, first))
        .hasStatusOk()
        .bodyText()
        .contains("\"state\":\"placed\"");
    assertThat(desk.put(town.leaderAccount, url, first)).hasStatus(412);
    var stranger = body.formatted(1, UUID.randomUUID());
    assertThat(desk.put(town.leaderAccount, url, stranger)).hasStatus(422);
    assertThat(desk.get(town.leaderAccount, "/api/v1" + town.url("/tasks")))
        .bodyText()
        .contains("\"hours\":3", "\"state\":\"draft\"");
    assertThat(desk.get(town.leaderAccount, "/api/v1/task-catalogue"))
        .bodyText()
        .contains("strategy-of-cluster");
  }
}
