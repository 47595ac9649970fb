package dk.klynge.leadership.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.survey.QuestionSets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Assessments as another program works with them: the same people, the same secrets.
@SpringBootTest
@AutoConfigureMockMvc
class AssessmentApiTests {

  private static final Pattern LEVEL = Pattern.compile("\"level\":([1-5])");
  private static final String SECRET = "det ved kun jeg";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired QuestionSets sets;

  private AssessmentTown town;
  private RequestPostProcessor leader;
  private RequestPostProcessor member;
  private String cycles;

  @BeforeEach
  void aTeamOfFive() {
    town = new AssessmentTown(db, 5, 4);
    leader = SignedIn.of(town.account(0));
    member = SignedIn.of(town.account(1));
    cycles = "/api/v1/teams/" + town.cluster.value() + "/assessments";
  }

  private MvcTestResult get(RequestPostProcessor who, String url) {
    return web.get().uri(url).with(who).exchange();
  }

  private MvcTestResult post(RequestPostProcessor who, String url, String body) {
    return web.post()
        .uri(url)
        .with(who)
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult put(RequestPostProcessor who, String url, String body) {
    return web.put()
        .uri(url)
        .with(who)
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private String opened(String asks) {
    var body = "{\"closes\":\"%s\",\"asks\":[%s]}".formatted(today.plusDays(9), asks);
    assertThat(post(leader, cycles, body)).hasStatusOk();
    var id =
        db.sql("select id from leadership.assessment where cluster = ? and closed is null")
            .param(town.cluster.value())
            .query(UUID.class)
            .single();
    return "/api/v1/assessments/" + id;
  }

  private String answers(int level) {
    return sets.latest(Assessment.SELF).scaled().stream()
        .map(one -> "\"%s\":%d".formatted(one.code(), level))
        .collect(Collectors.joining(",", "{\"levels\":{", "}}"));
  }

  /// Everybody who is not a member of this team, by what they are.
  private Map<String, RequestPostProcessor> strangers() {
    var all = new LinkedHashMap<String, RequestPostProcessor>();
    for (var role : Role.values())
      if (role.isGranted() && role != Role.CLUSTER_LEADER && role != Role.INSTITUTION_LEADER)
        all.put(role.name(), SignedIn.as(db, role));
    all.put("nobody", SignedIn.as(db));
    all.put("area manager here", SignedIn.of(town.manager()));
    var elsewhere = new AssessmentTown(db, 2, 0);
    all.put("cluster leader elsewhere", SignedIn.of(elsewhere.account(0)));
    all.put("pedagogical leader elsewhere", SignedIn.of(elsewhere.account(1)));
    return all;
  }

  @Test
  void ofARoleThatMayNotReadItOnThePageNoneCanReadASheetHere() {
    var url = opened("\"manager\"");
    assertThat(put(member, url + "/own", answers(4))).hasStatusOk();
    var joint = "{\"version\":0,\"areas\":[{\"area\":\"trust\",\"level\":2,\"evidence\":\"%s\"}]}";
    assertThat(put(member, url + "/joint", joint.formatted(SECRET))).hasStatusOk();
    for (var stranger : strangers().entrySet()) {
      for (var part : List.of("", "/own", "/joint"))
        assertThat(get(stranger.getValue(), url + part))
            .as("%s reads %s", stranger.getKey(), part)
            .hasStatus(403)
            .bodyText()
            .doesNotContain(SECRET);
      assertThat(get(stranger.getValue(), cycles)).as(stranger.getKey()).hasStatus(403);
      assertThat(put(stranger.getValue(), url + "/own", answers(1)))
          .as("%s writes", stranger.getKey())
          .hasStatus(403);
      assertThat(put(stranger.getValue(), url + "/joint", joint.formatted("x")))
          .as("%s writes", stranger.getKey())
          .hasStatus(403);
      for (var deed : List.of("/closing", "/reminders", "/focus"))
        assertThat(post(stranger.getValue(), url + deed, "{}"))
            .as("%s at %s", stranger.getKey(), deed)
            .hasStatus(403);
    }
    assertThat(web.get().uri(url + "/own")).hasStatus(401);
  }

  @Test
  void membersReadTheirOwnSheetAndNeverThatOfAnother() {
    var url = opened("");
    assertThat(put(member, url + "/own", answers(4))).hasStatusOk();
    assertThat(levels(get(member, url + "/own"))).containsOnly(4);
    assertThat(levels(get(leader, url + "/own"))).isEmpty();
    assertThat(levels(get(SignedIn.of(town.account(2)), url + "/own"))).isEmpty();
    assertThat(put(leader, url + "/own", answers(1))).hasStatusOk();
    assertThat(levels(get(member, url + "/own"))).containsOnly(4);
    // Who has a role in the cluster and does not belong to the team has no sheet.
    var helper = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(town.cluster.value()));
    assertThat(get(helper, url + "/own")).hasStatus(403);
    assertThat(get(leader, url)).bodyText().contains("\"given\":2", "\"members\":5");
  }

  private static List<Integer> levels(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    var body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return LEVEL.matcher(body).results().map(one -> Integer.valueOf(one.group(1))).toList();
  }

  @Test
  void theAreaManagersViewIsTheirsWhereTheTeamHasAskedForIt() {
    var manager = SignedIn.of(town.manager());
    var url = opened("\"manager\"");
    var question = sets.latest(Assessment.OTHERS).scaled().getFirst().code();
    var answer = "{\"levels\":{\"" + question + "\":5},\"texts\":{\"keep\":\"" + SECRET + "\"}}";
    assertThat(put(manager, url + "/manager", answer)).hasStatusOk().bodyText().contains(SECRET);
    for (var who : List.of(leader, member))
      assertThat(get(who, url + "/manager")).hasStatus(403).bodyText().doesNotContain(SECRET);
    assertThat(get(SignedIn.as(db, Role.PROGRAMME_OFFICE), url + "/manager")).hasStatus(403);
    post(leader, url + "/closing", "{}");
    assertThat(put(manager, url + "/manager", answer)).hasStatus(409);
    var without = opened("");
    assertThat(get(manager, without + "/manager")).hasStatus(403);
  }

  @Test
  void whoeverSavesTheJointSheetWithoutKnowingOfAnotherIsTold() {
    var url = opened("");
    var body = "{\"version\":%d,\"areas\":[{\"area\":\"%s\",\"level\":%d}]}";
    assertThat(put(leader, url + "/joint", body.formatted(0, "trust", 2))).hasStatusOk();
    assertThat(put(member, url + "/joint", body.formatted(0, "goals", 3)))
        .hasStatus(412)
        .bodyText()
        .contains("har gemt siden");
    assertThat(put(member, url + "/joint", body.formatted(1, "goals", 7))).hasStatus(422);
    assertThat(put(member, url + "/joint", body.formatted(1, "fashion", 3))).hasStatus(422);
    assertThat(put(member, url + "/joint", "{\"version\":1}")).hasStatus(422);
    assertThat(get(member, url + "/joint"))
        .bodyJson()
        .extractingPath("$.areas[?(@.area=='trust')].level")
        .asArray()
        .containsExactly(2);
    post(leader, url + "/closing", "{}");
    assertThat(put(leader, url + "/joint", body.formatted(1, "trust", 3))).hasStatus(409);
  }

  @Test
  void aCycleIsOpenedClosedAndToldAsThePageTellsIt() {
    assertThat(post(leader, cycles, "{\"asks\":[\"parents\"],\"board\":[\"nobody\"]}"))
        .hasStatus(422)
        .bodyText()
        .contains("closes", "parents", "nobody");
    assertThat(post(member, cycles, "{}")).hasStatus(403);
    var url = opened("\"staff\"");
    assertThat(post(leader, cycles, "{\"closes\":\"" + today.plusDays(3) + "\"}")).hasStatus(409);
    assertThat(post(leader, url + "/reminders", "{}")).bodyText().contains("\"letters\":4");
    assertThat(post(leader, url + "/focus", "{}")).hasStatus(404);
    for (int i = 0; i < 3; i++) put(SignedIn.of(town.account(i)), url + "/own", answers(3));
    assertThat(get(leader, url)).bodyText().contains("\"areas\":[]");
    assertThat(post(leader, url + "/closing", "{}"))
        .bodyJson()
        .extractingPath("$.areas[*].members")
        .asArray()
        .containsOnlyNulls();
    assertThat(put(member, url + "/own", answers(3))).hasStatus(409);
    theNextIsToldWithItsMeansAndAFocusAreaIsChosen();
    assertThat(get(member, cycles)).bodyText().contains("\"total\":2", "profileVersion");
  }

  private void theNextIsToldWithItsMeansAndAFocusAreaIsChosen() {
    var second = opened("");
    for (int i = 0; i < 5; i++)
      put(SignedIn.of(town.account(i)), second + "/own", answers(2 + i % 3));
    assertThat(post(leader, second + "/closing", "{}"))
        .bodyJson()
        .extractingPath("$.areas[?(@.area=='trust')].members.mean")
        .asArray()
        .containsExactly(2.8);
    var focus = "{\"area\":\"trust\",\"text\":\"Mål\",\"shared\":true}";
    assertThat(post(leader, second + "/focus", "{\"area\":\"fashion\"}")).hasStatus(422);
    assertThat(post(leader, second + "/focus", focus)).bodyText().contains("/leadership-goals/");
    assertThat(post(leader, second + "/focus", focus)).hasStatus(409);
  }

  @Test
  void anAnswerThatIsNoneIsNamed() {
    var url = opened("");
    assertThat(put(member, url + "/own", "{\"levels\":{\"fashion\":3,\"trust-self-1\":9}}"))
        .hasStatus(422)
        .bodyText()
        .contains("fashion", "trust-self-1");
    assertThat(put(member, url + "/own", "{}")).hasStatus(422);
  }
}
