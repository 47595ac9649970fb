package dk.klynge.staffing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.interview.Interviewing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class ScoringTests {

  private static final List<String> KEYS =
      List.of(
          "pedagogy", "practice", "goals", "teamwork", "relations", "communication", "planning");

  @Autowired JdbcClient db;
  @Autowired MockMvc web;

  private Interviewing world;
  private UUID interview;
  private RequestPostProcessor chair;
  private RequestPostProcessor member;

  @BeforeEach
  void anInterview() {
    world = new Interviewing(db);
    interview = world.meets(world.sunCommittee, world.bo);
    chair = as(world.chair);
    member = as(world.member);
  }

  private RequestPostProcessor as(PersonId person) {
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    world.is(account, person);
    return SignedIn.of(account);
  }

  private String path() {
    return "/interviews/" + interview + "/scoring";
  }

  private String body(RequestPostProcessor who, String path) throws Exception {
    return web.perform(get(path).with(who)).andReturn().getResponse().getContentAsString();
  }

  private int status(RequestPostProcessor who, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(request.with(who).with(csrf())).andReturn().getResponse().getStatus();
  }

  private MockHttpServletRequestBuilder scores(int level, String note, int version) {
    var request =
        post(path()).param("version", "" + version).param("note", note).param("finish", "1");
    KEYS.forEach(key -> request.param("level-" + key, "" + level));
    return request;
  }

  private String discussion() {
    return "/posts/" + world.sun.value() + "/discussion/1";
  }

  @Test
  void nobodySeesWhatAnotherThinksBeforeAllHaveFinished() throws Exception {
    assertThat(status(member, scores(4, "Hemmelig note", 0))).isEqualTo(302);
    assertThat(body(member, path())).contains("Hemmelig note");
    assertThat(body(chair, path())).doesNotContain("Hemmelig note").contains("ikke færdig");
    var hr = SignedIn.as(db, Role.HR);
    for (var who : List.of(chair, hr))
      assertThat(body(who, discussion())).doesNotContain("Hemmelig note").contains("Karen Holm");
    var api = "/api/v1/interviews/" + interview + "/scores";
    assertThat(body(chair, api)).doesNotContain("Hemmelig note").contains("\"missing\":1");
    status(chair, scores(2, "Min egen", 0));
    assertThat(body(chair, api)).contains("Hemmelig note", "\"complete\":true", "\"value\":3.0");
    assertThat(body(chair, discussion())).contains("Hemmelig note", "Min egen", "3,0");
    status(member, scores(1, "Efter lukketid", 1));
    assertThat(body(chair, discussion())).doesNotContain("Efter lukketid");
  }

  @Test
  void whoWasNotThereIsNotWaitedForAndOnlyTheChairSaysSo() throws Exception {
    status(member, scores(4, "Hemmelig note", 0));
    var absent =
        post(path() + "/attendance")
            .param("member", world.chair.value().toString())
            .param("attendance", "ABSENT");
    assertThat(status(member, absent)).isEqualTo(404);
    assertThat(status(chair, absent)).isEqualTo(302);
    assertThat(body(member, discussion())).contains("Hemmelig note");
  }

  @Test
  void aScoreIsMissingIsSaidAndADraftNeedsNone() throws Exception {
    var half = post(path()).param("version", "0").param("finish", "1").param("level-goals", "3");
    assertThat(status(member, half)).isEqualTo(422);
    var draft = post(path()).param("version", "0").param("draft", "1").param("level-goals", "3");
    assertThat(status(member, draft)).isEqualTo(302);
    assertThat(body(member, path()))
        .as("the draft is shown again")
        .contains("name=\"level-goals\" value=\"3\" checked=\"checked\"");
    assertThat(status(member, scores(3, "", 0))).isEqualTo(409);
    assertThat(status(member, scores(3, "", 1))).isEqualTo(302);
  }

  @Test
  void strangersAndTheCandidateFindNothing() throws Exception {
    var candidate = as(world.boHimself);
    var leader = SignedIn.as(db, Role.INSTITUTION_LEADER);
    for (var who : List.of(candidate, leader)) {
      assertThat(status(who, get(path()))).isEqualTo(404);
      assertThat(status(who, get(discussion()))).isEqualTo(404);
      assertThat(status(who, get("/api/v1/interviews/" + interview + "/scores"))).isEqualTo(404);
      assertThat(status(who, scores(5, "", 0))).isEqualTo(404);
    }
  }

  @Test
  void whoIsPartialScoresNothingAndSeesNothing() throws Exception {
    world.sits(world.sunCommittee, world.boHimself);
    var himself = as(world.boHimself);
    status(member, scores(4, "Hemmelig note", 0));
    status(chair, scores(4, "", 0));
    assertThat(body(himself, path())).contains("inhabil").doesNotContain("level-goals");
    assertThat(status(himself, scores(5, "", 0))).isEqualTo(404);
    assertThat(body(himself, discussion())).doesNotContain("Hemmelig note");
  }

  @Test
  void theOrderIsKeptOnceAllHaveFinishedAndNobodyOvertakesUnseen() throws Exception {
    var order = post(discussion()).param("version", "0").param("rank-" + world.bo.value(), "1");
    assertThat(status(chair, order)).isEqualTo(404);
    status(member, scores(4, "", 0));
    status(chair, scores(4, "", 0));
    assertThat(status(chair, order)).isEqualTo(302);
    var again = post(discussion()).param("version", "0").param("notes", "Noget andet");
    assertThat(status(member, again)).isEqualTo(409);
  }

  @Test
  void aRecommendationBeginsWithTheOrderThatTheCommitteeAgreedOn() throws Exception {
    var recommendation = "/posts/" + world.sun.value() + "/recommendation";
    status(member, scores(4, "", 0));
    assertThat(body(chair, recommendation))
        .contains("1 af 2 har vurderet")
        .doesNotContain("Gennemsnit", "from=ranking");
    status(chair, scores(2, "", 0));
    status(chair, post(discussion()).param("version", "0").param("rank-" + world.bo.value(), "1"));
    assertThat(body(chair, recommendation))
        .contains(
            "Udvalgets nr. 1", "Gennemsnit 3,0", "Planlægning og prioritering", "from=ranking")
        .doesNotContain("name=\"rank-" + world.bo.value() + "\" value=\"1\"");
    assertThat(body(chair, recommendation + "?round=1&from=ranking"))
        .contains("name=\"rank-" + world.bo.value() + "\" value=\"1\"");
    var hr = SignedIn.as(db, Role.HR);
    assertThat(body(hr, "/campaigns/" + world.campaign.value() + "/recommendations"))
        .contains("0 af 1 holdt");
  }

  @Test
  void aCampaignHasItsOwnGuideAsANewVersion() throws Exception {
    var hr = SignedIn.as(db, Role.HR);
    var guide = "/campaigns/" + world.campaign.value() + "/interview-guide";
    assertThat(body(hr, guide)).contains("version 1", "Sætter klare mål", "/job-profiles/");
    var edited = post(guide).param("version", "1").param("questions", "Hvorfor her?\n\n");
    assertThat(status(hr, edited)).isEqualTo(302);
    assertThat(status(hr, edited)).isEqualTo(409);
    assertThat(body(hr, guide)).contains("version 2", "Hvorfor her?");
    assertThat(status(hr, post(guide).param("version", "2").param("questions", " ")))
        .isEqualTo(422);
  }
}
