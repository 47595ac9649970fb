package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class LeadershipCompetencesTests {

  private static final String MINE = "/my-competences";

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;
  @Autowired List<WorkState> states;

  private LeadershipTown town;
  private LeadershipDesk desk;

  @BeforeEach
  void aClusterWhereAnnaIsAMediator() {
    town = new LeadershipTown(db);
    desk = new LeadershipDesk(web);
    desk.post(town.annaAccount, MINE, mediator());
  }

  private Map<String, String> mediator() {
    var evidence = "Uddannet mægler i " + town.name;
    return Map.of("edition", "0", "level-conflict", "3", "evidence-conflict", evidence);
  }

  @Test
  void aLevelIsNeededAndTwoPagesOfOnePersonAreNoticed() {
    var without = Map.of("edition", "1", "evidence-motivation", "Bare spørg");
    assertThat(desk.post(town.annaAccount, MINE, without))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg et trin", "Bare spørg");
    assertThat(desk.post(town.annaAccount, MINE, mediator()))
        .hasStatus(409)
        .bodyText()
        .contains("mægler");
    var state = states.stream().filter(one -> one.order() == 40).findFirst().orElseThrow();
    assertThat(state.of(List.of(town.cluster), LocalDate.now(clock)).get(town.cluster))
        .isEqualTo(WorkState.State.UNDER_WAY);
  }

  @Test
  void theTeamSeesLevelsTheLeaderConfirmsAndTheAreaManagerSeesNumbers() {
    var page = town.url("/competences");
    assertThat(desk.get(town.annaAccount, page))
        .bodyText()
        .doesNotContain("mægler")
        .contains("Behersker");
    assertThat(desk.get(town.leaderAccount, page))
        .bodyText()
        .contains("Uddannet mægler", "origin=competence");
    assertThat(desk.get(town.managerAccount, page))
        .bodyText()
        .doesNotContain("mægler", "Anna " + town.name)
        .contains("1 behersker den");
    var confirm = page + "/" + town.anna.value() + "/conflict/confirmation";
    var seen = Map.of("edition", "1");
    assertThat(desk.post(town.annaAccount, confirm, seen)).hasStatus(403);
    desk.post(town.leaderAccount, confirm, seen);
    assertThat(desk.get(town.annaAccount, page)).bodyText().contains("Behersker (bekræftet)");
    desk.post(town.annaAccount, MINE, Map.of("edition", "1", "level-conflict", "4"));
    assertThat(desk.get(town.annaAccount, page)).bodyText().doesNotContain("(bekræftet)");
  }

  @Test
  void onlyThoseWhoAgreedAreFoundAndOnlyUntilTheyWithdraw() {
    var search = "/who-knows?q=konflikter " + town.name;
    assertThat(desk.get(town.managerAccount, search)).bodyText().contains("Ingen fundet");
    desk.post(town.annaAccount, MINE + "/findable", Map.of());
    assertThat(desk.get(town.managerAccount, search))
        .bodyText()
        .contains("Anna " + town.name, "mægler");
    desk.post(town.annaAccount, MINE + "/findable/withdrawal", Map.of());
    assertThat(desk.get(town.managerAccount, search)).bodyText().doesNotContain("mægler");
  }

  @Test
  void theAreaManagerConfirmsTheClusterLeader() {
    desk.post(town.leaderAccount, MINE, Map.of("edition", "0", "level-motivation", "4"));
    var confirm = town.url("/competences/" + town.leader.value() + "/motivation/confirmation");
    var seen = Map.of("edition", "1");
    assertThat(desk.post(town.leaderAccount, confirm, seen)).hasStatus(403);
    assertThat(desk.get(town.managerAccount, "/"))
        .bodyText()
        .contains("Bekræft kompetencer i " + town.name);
    assertThat(desk.post(town.managerAccount, confirm, seen)).hasStatus(302);
    assertThat(desk.get(town.leaderAccount, MINE)).bodyText().contains("Bekræftet");
  }
}
