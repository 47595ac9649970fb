package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Competences and cross-cutting areas as another program works with them.
@SpringBootTest
@AutoConfigureMockMvc
class CompetenceApiTests {

  private static final String MINE = "/api/v1/my-competences";
  private static final String MEDIATOR =
      "{\"edition\":%d,\"competences\":[{\"code\":\"conflict\",\"level\":3,\"evidence\":\"Mægler\"}]}";

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private LeadershipTown town;
  private LeadershipDesk desk;

  @BeforeEach
  void aClusterWhereAnnaIsAMediator() {
    town = new LeadershipTown(db);
    desk = new LeadershipDesk(web);
    assertThat(desk.put(town.annaAccount, MINE, MEDIATOR.formatted(0))).hasStatusOk();
  }

  private String api(String rest) {
    return "/api/v1" + town.url(rest);
  }

  @Test
  void everyoneSaysTheirOwnAndAnOldEditionIsNoticed() {
    assertThat(desk.get(town.annaAccount, MINE)).bodyText().contains("Mægler", "\"edition\":1");
    assertThat(desk.get(town.leaderAccount, MINE)).bodyText().doesNotContain("Mægler");
    assertThat(desk.put(town.annaAccount, MINE, MEDIATOR.formatted(0))).hasStatus(412);
    assertThat(desk.put(town.annaAccount, MINE, MEDIATOR.formatted(1).replace("3", "5")))
        .hasStatus(422)
        .bodyText()
        .contains("fra 1 til 4");
    assertThat(desk.put(town.annaAccount, MINE, MEDIATOR.formatted(1).replace("conflict", "magic")))
        .hasStatus(422)
        .bodyText()
        .contains("magic");
    assertThat(desk.put(town.annaAccount, MINE, "{\"edition\":1}")).bodyText().contains("[]");
    var noPerson = SignedIn.as(db, Role.READER);
    assertThat(web.get().uri(MINE).with(noPerson)).hasStatus(404);
    assertThat(web.get().uri(MINE)).hasStatus(401);
  }

  @Test
  void namesAreForTheTeamNumbersForThoseAboveAndNothingForOthers() {
    var url = api("/competences");
    assertThat(desk.get(town.annaAccount, url))
        .bodyText()
        .contains("Anna " + town.name)
        .doesNotContain("Mægler");
    assertThat(desk.get(town.leaderAccount, url)).bodyText().contains("Mægler", "\"waiting\":[{");
    assertThat(desk.get(town.managerAccount, url))
        .bodyText()
        .contains("\"masters\":1")
        .doesNotContain("Anna", "Mægler");
    assertThat(web.get().uri(url).with(SignedIn.as(db, Role.PROGRAMME_OFFICE)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Anna", "Mægler");
    for (var role : Role.values()) {
      if (!role.isGranted() || role == Role.PROGRAMME_OFFICE) continue;
      if (role == Role.AREA_MANAGER || role.name().endsWith("LEADER")) continue;
      assertThat(web.get().uri(url).with(SignedIn.as(db, role)))
          .as(role.name())
          .hasStatus(403)
          .bodyText()
          .doesNotContain("Anna", "Mægler");
    }
    var elsewhere = new LeadershipTown(db);
    for (var account :
        new UUID[] {elsewhere.leaderAccount, elsewhere.annaAccount, elsewhere.managerAccount})
      assertThat(desk.get(account, url)).hasStatus(403);
  }

  @Test
  void theLeaderConfirmsWhatWasSeenAndNobodyTheirOwn() {
    var url = api("/competences/" + town.anna.value() + "/conflict/confirmation");
    assertThat(desk.put(town.annaAccount, url, "{\"edition\":1}")).hasStatus(403);
    assertThat(desk.put(town.managerAccount, url, "{\"edition\":1}")).hasStatus(403);
    assertThat(desk.put(town.leaderAccount, url, "{\"edition\":0}")).hasStatus(412);
    assertThat(desk.put(town.leaderAccount, url, "{\"edition\":1}"))
        .hasStatusOk()
        .bodyText()
        .contains("\"confirmed\":1", "\"waiting\":[]");
    assertThat(
            desk.put(
                town.leaderAccount,
                api("/competences/" + UUID.randomUUID() + "/conflict/confirmation"),
                "{\"edition\":1}"))
        .hasStatus(404);
  }

  @Test
  void onlyThoseWhoAgreedAreFound() {
    var search = "/api/v1/who-knows?q=mægler";
    assertThat(desk.get(town.managerAccount, search)).bodyText().doesNotContain(town.name);
    assertThat(desk.put(town.annaAccount, MINE + "/findable", "")).bodyText().contains("20");
    assertThat(desk.get(town.managerAccount, search)).bodyText().contains("Anna " + town.name);
    var withdrawal =
        web.delete().uri(MINE + "/findable").with(SignedIn.of(town.annaAccount)).with(csrf());
    assertThat(withdrawal).hasStatusOk();
    assertThat(desk.get(town.managerAccount, search)).bodyText().doesNotContain(town.name);
  }

  @Test
  void crossCuttingAreasAreWrittenInTheDraftAndSeenByOthersOnceItIsSettled() {
    var url = api("/cross-cutting");
    var body = "{\"name\":\"Sprogindsatsen\",\"person\":\"%s\",\"hours\":2.5}";
    var annas = body.formatted(town.anna.value());
    assertThat(post(town.managerAccount, url, annas)).hasStatus(403);
    assertThat(post(town.annaAccount, url, "{\"hours\":99}"))
        .hasStatus(422)
        .bodyText()
        .contains("name", "person", "hours");
    assertThat(post(town.annaAccount, url, body.formatted(UUID.randomUUID()))).hasStatus(422);
    assertThat(post(town.annaAccount, url, annas))
        .hasStatusOk()
        .bodyText()
        .contains("\"hours\":2.5");
    assertThat(desk.get(town.managerAccount, url)).bodyText().doesNotContain("Sprogindsatsen");
    assertThat(web.get().uri(url).with(SignedIn.as(db, Role.READER))).hasStatus(403);
    var draft = Map.of("note", "Vi finder ud af det");
    desk.post(town.leaderAccount, town.url("/task-versions"), settled(draft));
    assertThat(desk.get(town.managerAccount, url)).bodyText().contains("Sprogindsatsen", "settled");
    var id =
        db.sql("select id from leadership.cross_cutting where person = ?")
            .param(town.anna.value())
            .query(UUID.class)
            .single();
    var removal = web.delete().uri(url + "/" + id).with(SignedIn.of(town.annaAccount)).with(csrf());
    assertThat(removal).hasStatus(409);
  }

  private Map<String, String> settled(Map<String, String> more) {
    var edition =
        db.sql(
                "select edition from leadership.distribution where cluster = ? and settled_on is null")
            .param(town.cluster.value())
            .query(String.class)
            .single();
    var all = new HashMap<>(more);
    all.put("edition", edition);
    return all;
  }

  private MvcTestResult post(UUID account, String url, String body) {
    return web.post()
        .uri(url)
        .with(SignedIn.of(account))
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
