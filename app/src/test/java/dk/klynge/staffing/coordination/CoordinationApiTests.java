package dk.klynge.staffing.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A program does what the meeting does: Bo is wanted most for A in Nord and for B in Syd.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class CoordinationApiTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private AreaId nord = AreaId.of("00000000-0000-0000-0000-000000000001");
  private PersonId eva = new PersonId(nord.value());
  private PersonId bo = eva;
  private PostId a = PostId.fresh();
  private String base = "";

  @BeforeEach
  void twoAreasWantBo() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    var syd = register.area("Syd");
    var home = register.institution("Solsikken").in(nord).add();
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    var b = given.leads(campaign, register.cluster("Klynge B", "municipal", syd), "Klynge B", syd);
    bo = register.person("Bo Lund");
    eva = register.person("Eva Dam");
    for (var one : List.of(bo, eva)) register.employ(one, home, "institution_leader");
    var boNord = given.application(campaign, nord, bo, List.of(a));
    var boSyd = given.application(campaign, syd, bo, List.of(b));
    var evaNord = given.application(campaign, nord, eva, List.of(a));
    given.recommended(a, 1, List.of(boNord, evaNord));
    given.recommended(b, 1, List.of(boSyd));
    base = "/api/v1/campaigns/" + campaign.value() + "/rounds/1";
  }

  @Test
  void theBoardTellsEveryoneWhatTheyMaySee() {
    assertThat(read("/board", "$.posts.length()")).isEqualTo(2);
    assertThat(read("/board", "$.posts[0].state")).isEqualTo("clash");
    assertThat(read("/board", "$.candidates.length()")).isEqualTo(2);
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()));
    assertThat(web.get().uri(base + "/board").with(manager))
        .hasStatusOk()
        .bodyText()
        .contains("Klynge A")
        .doesNotContain("Klynge B");
    assertThat(web.get().uri(base + "/proposal").with(manager)).hasStatus(403);
    assertThat(web.get().uri(base.replace("rounds/1", "rounds/9") + "/board")).hasStatus(404);
  }

  @Test
  void aPersonAndAPostAreExplained() {
    assertThat(read("/proposal", "$.clashes[0].name")).isEqualTo("Bo Lund");
    assertThat(read("/proposal", "$.matches.length()")).isEqualTo(2);
    assertThat(text("/candidates/" + eva.value() + "/reasons")).contains("Bo Lund");
    assertThat(text("/posts/" + a.value() + "/reasons")).contains("Klynge A");
    assertThat(web.get().uri(base + "/posts/" + PostId.fresh().value() + "/reasons"))
        .hasStatus(404);
  }

  @Test
  void anOverrideNeedsAReasonAndTheProposalThatIsThereNow() {
    var seen = seen();
    var url = "/overrides/" + a.value();
    assertThat(send(HttpMethod.PUT, url, override("", seen))).hasStatus(422);
    assertThat(send(HttpMethod.PUT, url, override("Erfaring", ""))).hasStatus(422);
    var stale = send(HttpMethod.PUT, url, override("Erfaring", "abc"));
    assertThat(stale).hasStatus(409).bodyText().contains("Se forslaget igennem igen");
    assertThat(send(HttpMethod.PUT, url, override("Erfaring", seen))).hasStatusOk();
    assertThat(send(HttpMethod.PUT, url, override("Erfaring", seen))).hasStatusOk();
    assertThat(read("/proposal", "$.overrides[0].reason")).isEqualTo("Erfaring");
    assertThat(read("/proposal", "$.unsettled.length()")).isEqualTo(1);
    assertThat(send(HttpMethod.PUT, url, override("Noget andet", seen))).hasStatus(409);
    assertThat(send(HttpMethod.DELETE, url + "?seen=" + seen, "")).hasStatus(409);
    assertThat(send(HttpMethod.DELETE, url + "?seen=" + seen(), "")).hasStatusOk();
    assertThat(send(HttpMethod.DELETE, url + "?seen=" + seen, "")).hasStatusOk();
    assertThat(seen()).isEqualTo(seen);
  }

  @Test
  void aRoundIsDecidedOnceAndWhatWasDecidedIsOfferedOnce() {
    var seen = seen();
    assertThat(send(HttpMethod.POST, "/offers", "{}")).hasStatus(409);
    assertThat(send(HttpMethod.PUT, "/decision", decision("", seen))).hasStatus(422);
    assertThat(send(HttpMethod.PUT, "/decision", decision("Drøftet", "abc"))).hasStatus(409);
    assertThat(send(HttpMethod.PUT, "/decision", decision("Drøftet", seen))).hasStatusOk();
    assertThat(send(HttpMethod.PUT, "/decision", decision("Drøftet", seen))).hasStatusOk();
    assertThat(send(HttpMethod.PUT, "/decision", decision("Andet", seen)))
        .hasStatus(409)
        .bodyText()
        .contains("afgjort");
    assertThat(read("/proposal", "$.decided.reason")).isEqualTo("Drøftet");
    var url = "/overrides/" + a.value();
    assertThat(send(HttpMethod.PUT, url, override("Erfaring", seen))).hasStatus(409);
    var by = "{\"answerBy\": \"2026-12-15\"}";
    assertThat(send(HttpMethod.POST, "/offers", by)).bodyText().contains("\"offered\":1");
    assertThat(send(HttpMethod.POST, "/offers", by)).bodyText().contains("\"offered\":0");
  }

  private String override(String reason, String seen) {
    return """
    {"person": "%s", "reason": "%s", "seen": "%s"}\
    """
        .formatted(eva.value(), reason, seen);
  }

  private static String decision(String reason, String seen) {
    return """
    {"side": "candidates", "reason": "%s", "seen": "%s"}\
    """
        .formatted(reason, seen);
  }

  private String seen() {
    return String.valueOf(read("/proposal", "$.seen"));
  }

  private Object read(String path, String what) {
    return JsonPath.read(text(path), what);
  }

  private String text(String path) {
    try {
      return web.get().uri(base + path).exchange().getResponse().getContentAsString();
    } catch (UnsupportedEncodingException never) {
      throw new AssertionError(never);
    }
  }

  private MvcTestResult send(HttpMethod method, String path, String body) {
    return web.method(method)
        .uri(base + path)
        .header("Accept-Language", "da")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
