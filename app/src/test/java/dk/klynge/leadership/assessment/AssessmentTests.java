package dk.klynge.leadership.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.leadership.ClosedAssessments;
import dk.klynge.leadership.WorkState;
import dk.klynge.survey.QuestionSets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A team's assessment from the letter to the picture, and who may not see what.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class AssessmentTests {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired QuestionSets sets;
  @Autowired AssessmentState state;
  @Autowired ClosedAssessments closed;

  private AssessmentTown town;
  private UUID leader;

  @BeforeEach
  void aTeamOfFiveWithSixStaff() {
    town = new AssessmentTown(db, 5, 6);
    leader = town.account(0);
  }

  private String opened(Map<String, String> more) {
    var form = new HashMap<>(more);
    form.put("form", UUID.randomUUID().toString());
    form.putIfAbsent("closes", today.plusDays(14).toString());
    var result = post(leader, "/teams/" + town.cluster.value() + "/assessments", form);
    assertThat(result).hasStatus(302);
    return Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), "");
  }

  private MvcTestResult post(UUID who, String url, Map<String, String> form) {
    var request = web.post().uri(url).with(SignedIn.of(who)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(UUID who, String url) {
    return web.get().uri(url).with(SignedIn.of(who)).exchange();
  }

  private MvcTestResult answer(String link, int level) {
    var request = web.post().uri(link).with(csrf());
    for (var question : sets.latest(Assessment.OTHERS).questions())
      request.param("q-" + question.code(), Integer.toString(level));
    return request.exchange();
  }

  private void answerAlone(String url, int member, int level) {
    var form = new HashMap<String, String>();
    for (var question : sets.latest(Assessment.SELF).questions())
      form.put("q-" + question.code(), Integer.toString(level));
    assertThat(post(town.account(member), url + "/own", form)).hasStatus(302);
  }

  private String row(String table) {
    return db.sql("select count(*) from survey." + table + " where round = ?")
        .param(round())
        .query(String.class)
        .single();
  }

  private int count(String statement) {
    return db.sql(statement).param(round()).query(Integer.class).single();
  }

  private int transactions(String where) {
    return count("select count(distinct xmin::text) from survey." + where);
  }

  private UUID round() {
    return db.sql(
            "select round from leadership.assessment where cluster = ? order by number desc limit 1")
        .param(town.cluster.value())
        .query(UUID.class)
        .single();
  }

  @Test
  void threeAnswersShowNothingAndALinkWorksOnce() {
    var url = opened(Map.of("staff", "1"));
    for (int i = 0; i < 3; i++) assertThat(answer(town.link(i), 4)).hasStatus(302);
    assertThat(web.get().uri(town.link(0))).hasStatusOk().bodyText().contains("Tak for dit svar");
    assertThat(answer(town.link(0), 1)).hasStatusOk();
    assertThat(row("answer")).isEqualTo("3");
    assertThat(get(leader, url)).bodyText().contains("Medarbejdere: 3 af 6 har svaret");
    var late = town.link(5);
    assertThat(post(leader, url + "/closing", Map.of())).hasStatus(302);
    assertThat(get(leader, url))
        .bodyText()
        .contains("færre end fire har svaret, så intet vises")
        .doesNotContain("4,0");
    assertThat(get(leader, url + "/figures.csv")).bodyText().doesNotContain("4,0");
    assertThat(answer(late, 4)).hasStatus(404);
  }

  @Test
  void anAnswerIsKeptWithoutAuthorTimeAndOrderAndIsDeletedAtTheEnd() {
    var url = opened(Map.of("staff", "1"));
    for (int i = 0; i < 5; i++) answer(town.link(i), 2 + i % 3);
    assertThat(
            db.sql(
                    "select column_name from information_schema.columns where table_schema = 'survey' and table_name = 'answer'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("id", "round", "audience", "part", "sheet");
    assertThat(transactions("answer where round = ?")).isOne();
    assertThat(transactions("invitation where used and round = ?")).isOne();
    assertThat(post(leader, url + "/reminders", Map.of())).hasStatus(302);
    assertThat(town.link(5)).isNotEqualTo(town.link(4));
    post(leader, url + "/closing", Map.of());
    assertThat(row("answer")).isEqualTo("0");
    assertThat(row("invitation")).isEqualTo("0");
    assertThat(count("select count(*) from documents.letter where owner = ?")).isZero();
    assertThat(get(leader, url)).bodyText().contains("Medarbejdere: 5 af 6 har svaret", "2,8");
  }

  @Test
  void theTeamSeesItsOwnAndNobodyElseDoes() {
    var url = opened(Map.of("staff", "1", "manager", "1"));
    for (int i = 0; i < 5; i++) answerAlone(url, i, 2 + i % 3);
    var mine = get(town.account(1), url + "/own");
    assertThat(mine).bodyText().contains("Dine svar ses kun af dig", "checked");
    var manager = town.manager();
    assertThat(get(manager, url)).hasStatus(403);
    assertThat(get(manager, url + "/own")).hasStatus(403);
    assertThat(get(manager, url + "/manager")).bodyText().contains("Du svarer med dit navn");
    assertThat(get(manager, "/")).bodyText().contains("Giv dit syn på ledelsesteamet");
    assertThat(web.get().uri(url)).hasStatus(403);
    assertThat(post(leader, url + "/joint", Map.of("version", "0", "evidence-trust", "Vi ser det")))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg et trin", "Vi ser det");
    var joint = Map.of("version", "0", "level-trust", "2", "evidence-trust", "Vi ser det");
    assertThat(post(leader, url + "/joint", joint)).hasStatus(302);
    assertThat(post(leader, url + "/joint", joint)).hasStatus(422).bodyText().contains("En anden");
    assertThat(get(leader, url)).bodyText().doesNotContain("2,8");
    post(leader, url + "/closing", Map.of());
    assertThat(get(leader, url))
        .bodyText()
        .contains("2,8", "Vi ser det", "Mangel", "origin=assessment", "about=trust");
    for (var role : List.of(Role.PROGRAMME_OFFICE, Role.AREA_MANAGER, Role.HR, Role.SUPPORT_TEAM))
      for (var page : List.of("", "/own", "/joint", "/figures.csv"))
        assertThat(web.get().uri(url + page).with(SignedIn.as(db, role)))
            .as("%s at %s", role, page)
            .hasStatus(403);
  }

  @Test
  void aFocusAreaIsChosenAndShownToThoseAboveOnlyWhereTheTeamSharesIt() {
    var url = opened(Map.of());
    assertThat(post(leader, url + "/focus", Map.of("area", "trust", "text", "Vi vil")))
        .hasStatus(404);
    post(leader, url + "/closing", Map.of());
    assertThat(post(leader, url + "/focus", Map.of("area", "trust", "shared", "1"))).hasStatus(422);
    var shared = Map.of("area", "trust", "shared", "1", "text", "Mål " + town.tag);
    assertThat(post(leader, url + "/focus", shared)).hasStatus(302);
    assertThat(post(leader, url + "/focus", shared)).hasStatus(422);
    post(leader, url + "/focus", Map.of("area", "goals", "text", "Gemt " + town.tag));
    assertThat(get(town.manager(), "/leadership-picture"))
        .bodyText()
        .contains("Mål " + town.tag)
        .doesNotContain("Gemt " + town.tag);
    assertThat(closed.before(today.plusDays(1)))
        .anyMatch(one -> one.cluster().equals(town.cluster));
    assertThat(state.of(List.of(town.cluster), today))
        .containsEntry(town.cluster, WorkState.State.DONE);
  }

  @Test
  void badInputIsSaidAndNothingTypedIsLost() {
    var url = "/teams/" + town.cluster.value() + "/assessments";
    var form =
        Map.of(
            "form",
            UUID.randomUUID().toString(),
            "closes",
            "2020-01-01",
            "board",
            "ikke en adresse");
    assertThat(post(leader, url, form))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg en dag fra i dag", "er ikke en mailadresse", "ikke en adresse");
    opened(Map.of());
    assertThat(
            post(
                leader,
                url,
                Map.of(
                    "form", UUID.randomUUID().toString(), "closes", today.plusDays(3).toString())))
        .hasStatus(422)
        .bodyText()
        .contains("allerede en åben vurdering");
    assertThat(get(leader, "/")).bodyText().contains("Giv din egen vurdering af ledelsen");
  }
}
