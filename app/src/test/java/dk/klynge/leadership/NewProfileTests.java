package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A whole new profile is written, checked and put in force, and what hangs on the earlier one
/// stays.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class NewProfileTests {

  private static final String VERSIONS = "/leadership-profile/teams/versions";
  private static final String DRAFT = VERSIONS + "/2";
  private static final String API = "/api/v1/leadership-profiles/teams/versions";

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Profiles profiles;
  @Autowired Clock clock;

  private ProfileTown town;
  private ProfileDesk desk;
  private RequestPostProcessor office;
  private RequestPostProcessor leader;
  private String team;

  @BeforeEach
  void theShippedProfileIsInForceSinceLong() {
    ProfileTown.empty(db);
    db.sql("update leadership.profile_version set begins = '2020-01-01' where version = 1")
        .update();
    town = new ProfileTown(db);
    desk = new ProfileDesk(web);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    leader = SignedIn.of(town.leadersAccount());
    team = "/teams/" + town.cluster.value();
  }

  @AfterEach
  void nothingIsLeft() {
    ProfileTown.empty(db);
  }

  private static Map<String, String> section(int edition, String danish, String english) {
    var form = new HashMap<String, String>();
    form.put("edition", Integer.toString(edition));
    form.put("kind", "dimension");
    form.put("name-da", danish);
    form.put("name-en", english);
    form.put("short-da", danish);
    form.put("short-en", english);
    form.put("text-da", "Det er hvad " + danish + " er til for");
    form.put("text-en", "What " + english + " is for");
    form.put("asks-da", "Ledelsen gør noget ved det.");
    form.put("asks-en", "The leadership does something about it.");
    return form;
  }

  private MvcTestResult draft() {
    return web.get().uri(DRAFT).with(office).exchange();
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }

  /// With two areas, one new and one of the earlier profile.
  private void newProfileInForce() {
    desk.send(office, VERSIONS, Map.of("start", "EMPTY"));
    desk.send(office, DRAFT + "/sections/new", section(1, "Digitalt", "Digital"));
    var again = new HashMap<>(section(2, "Tillid", "Trust"));
    again.put("continued", "trust");
    again.put("kind", "capability");
    assertThat(desk.send(office, DRAFT + "/sections/new", again))
        .hasRedirectedUrl(DRAFT + "#trust");
    desk.send(office, DRAFT + "/validity", Map.of("from", today()));
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).areas())
        .extracting(Profiles.Area::code)
        .containsExactly("trust", "digital");
  }

  @Test
  void anEmptyDraftIsFilledAndCannotBePutInForceBeforeNothingIsMissing() {
    assertThat(desk.send(office, VERSIONS, Map.of("start", "EMPTY"))).hasRedirectedUrl(DRAFT);
    assertThat(draft()).bodyText().contains("Kladden er tom", "Tag »Tillid i relationer« med igen");
    var inForce = Map.of("from", today());
    desk.send(office, DRAFT + "/validity", inForce);
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).version()).isOne();
    var about = new HashMap<>(section(1, "Hvad vi vil", "What we want"));
    about.put("kind", "about");
    about.put("text-en", "");
    desk.send(office, DRAFT + "/sections/new", about);
    assertThat(draft())
        .bodyText()
        .contains("Kladden har ingen områder", "Hvad vi vil: Skriv formålet på dansk og engelsk");
    desk.send(office, DRAFT + "/sections/new", section(2, "Digitalt", "Digital"));
    desk.send(office, DRAFT + "/sections/new", section(3, "digitalt", "Digital life"));
    assertThat(draft())
        .bodyText()
        .contains("digitalt: Et andet afsnit har det samme danske navn", "spørger endnu ikke om");
    desk.send(office, DRAFT + "/validity", inForce);
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).version()).isOne();
    desk.send(office, DRAFT + "/sections/digital-life/removal", Map.of("edition", "4"));
    about.put("edition", "5");
    about.put("text-en", "That all do well");
    desk.send(office, DRAFT + "/sections/what-we-want", about);
    assertThat(draft()).bodyText().contains("Intet mangler");
    desk.send(office, DRAFT + "/validity", inForce);
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).areas())
        .extracting(Profiles.Area::code)
        .containsExactly("digital");
    assertThat(web.get().uri("/leadership-profile")).bodyText().contains("<svg", "Digitalt");
    assertThat(web.get().uri(VERSIONS + "/1")).bodyText().contains("Tillid i relationer");
  }

  @Test
  void twoWhoWorkOnADraftNoticeEachOther() {
    desk.send(office, VERSIONS, Map.of());
    assertThat(desk.send(office, DRAFT + "/sections/trust/lift", Map.of("edition", "1")))
        .hasRedirectedUrl(DRAFT + "#trust");
    assertThat(profilesOf(DRAFT)).containsSubsequence("trust", "problem-solving");
    desk.send(office, DRAFT + "/sections/trust/removal", Map.of("edition", "1"));
    assertThat(profilesOf(DRAFT)).contains("trust");
    assertThat(desk.send(office, DRAFT + "/sections/new", section(1, "Digitalt", "Digital")))
        .hasStatus(422)
        .bodyText()
        .contains("En anden har ændret kladden", "Digitalt");
    var name = Map.of("edition", "1", "name-da", "Ny profil", "name-en", "New profile");
    assertThat(desk.send(office, DRAFT + "/name", name)).hasStatus(422);
    assertThat(desk.send(office, DRAFT + "/name", Map.of("edition", "2", "name-da", "Ny profil")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et navn på engelsk", "Ny profil");
    var knowing = new HashMap<>(name);
    knowing.put("edition", "2");
    assertThat(desk.send(office, DRAFT + "/name", knowing)).hasRedirectedUrl(DRAFT);
    assertThat(draft()).bodyText().contains("Ny profil");
  }

  private List<String> profilesOf(String draft) {
    return db.sql(
            """
            select code from leadership.profile_section
             where profile = 'teams' and version = :version and kind = 'capability' order by position
            """)
        .param("version", Integer.parseInt(draft.substring(draft.lastIndexOf('/') + 1)))
        .query(String.class)
        .list();
  }

  @Test
  void whatTeamsWroteAboutAnAreaThatIsGoneCanStillBeRead() {
    var quality = team + "/translation/quality";
    desk.send(leader, quality + "/meaning", Map.of("text", "Vi går runder", "edition", "0"));
    var goal = new HashMap<>(ProfileDesk.fields("cluster", town.cluster.value().toString(), "Besøg", ""));
    desk.send(leader, "/leadership-goals", goal);
    newProfileInForce();
    assertThat(web.get().uri(team + "/translation").with(leader))
        .bodyText()
        .contains("Områder fra tidligere profiler", "Systematisk kvalitet", "Digitalt");
    assertThat(web.get().uri(quality).with(leader)).bodyText().contains("Vi går runder");
    goal.put("edition", "1");
    goal.put("text", "Besøg skolen");
    assertThat(desk.send(leader, "/leadership-goals/" + goal.get("id"), goal)).hasStatus(302);
    assertThat(web.get().uri("/leadership-goals/" + goal.get("id")).with(leader))
        .bodyText()
        .contains("Besøg skolen", "tværs")
        .doesNotContain(">collaboration<");
    var gone = ProfileDesk.fields("cluster", town.cluster.value().toString(), "Nyt", "");
    assertThat(desk.send(leader, "/leadership-goals", gone)).hasStatus(422);
  }

  @Test
  void anAssessmentInProgressKeepsTheProfileThatItBeganWith() {
    var before = opened();
    newProfileInForce();
    assertThat(web.get().uri(before + "/joint").with(leader))
        .bodyText()
        .contains("Systematisk kvalitet")
        .doesNotContain("Digitalt");
    assertThat(
            desk.send(
                leader,
                before + "/joint",
                Map.of("version", "0", "level-quality", "3", "level-digital", "3")))
        .hasStatus(302);
    desk.send(leader, before + "/closing", Map.of());
    assertThat(web.get().uri(before).with(leader))
        .bodyText()
        .contains("Systematisk kvalitet")
        .doesNotContain("Digitalt");
    var after = opened();
    assertThat(web.get().uri(after + "/joint").with(leader))
        .bodyText()
        .contains("Digitalt", "Tillid")
        .doesNotContain("Systematisk kvalitet");
    assertThat(web.get().uri(after + "/own").with(leader))
        .bodyText()
        .contains("q-trust-self-1")
        .doesNotContain("q-quality-self-1");
    assertThat(web.get().uri("/question-sets/leadership-self/new-version").with(office))
        .bodyText()
        .contains("value=\"digital\"", "Digitalt");
  }

  private String opened() {
    var form =
        Map.of(
            "form",
            UUID.randomUUID().toString(),
            "closes",
            LocalDate.now(clock).plusDays(9).toString());
    var result = desk.send(leader, team + "/assessments", form);
    assertThat(result).hasStatus(302);
    return Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), "");
  }

  @Test
  void aProfileForOtherLeadersIsBegunAndSeenByAllOnceItIsInForce() {
    var reader = SignedIn.as(db, Role.READER);
    var name = Map.of("name-da", "Profil for souschefer", "name-en", "Profile of deputies 2");
    assertThat(desk.send(reader, "/leadership-profile", name)).hasStatus(403);
    assertThat(desk.send(office, "/leadership-profile", Map.of("name-da", "Profil")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et navn på engelsk");
    var like = new HashMap<>(name);
    like.put("like", "schools");
    var url = "/leadership-profile/profile-of-deputies-2";
    assertThat(desk.send(office, "/leadership-profile", like))
        .hasRedirectedUrl(url + "/versions/1");
    assertThat(desk.send(office, "/leadership-profile", like))
        .hasRedirectedUrl(url + "-2/versions/1");
    desk.send(office, url + "-2/versions/1/withdrawal", Map.of());
    assertThat(web.get().uri(url + "-2/versions").with(office)).hasStatus(404);
    assertThat(web.get().uri("/leadership-profile").with(office))
        .bodyText()
        .contains("Profil for souschefer");
    assertThat(web.get().uri("/leadership-profile").with(reader))
        .bodyText()
        .doesNotContain("souschefer");
    desk.send(office, url + "/versions/1/validity", Map.of("from", today()));
    assertThat(web.get().uri("/leadership-profile").with(reader)).bodyText().contains("souschefer");
    assertThat(web.get().uri(url).with(reader)).hasStatusOk();
  }

  @Test
  void anotherProgramWritesADraftUnderTheSameRules() {
    var reader = SignedIn.as(db, Role.READER);
    assertThat(call(reader, "POST", API, "{\"start\":\"empty\"}")).hasStatus(403);
    assertThat(call(office, "POST", API, "{\"start\":\"nothing\"}")).hasStatus(422);
    assertThat(call(office, "POST", API, "{\"start\":\"empty\"}"))
        .hasStatusOk()
        .bodyText()
        .contains("\"edition\":1", "Kladden er tom");
    var words = "{\"name\":\"%s\",\"shortName\":\"%1$s\",\"text\":\"Hvad\",\"asks\":[\"En\"]}";
    var body =
        "{\"edition\":1,\"kind\":\"dimension\",\"danish\":%s,\"english\":%s}"
            .formatted(words.formatted("Digitalt"), words.formatted("Digital"));
    assertThat(call(reader, "PUT", API + "/2/sections/digital", body)).hasStatus(403);
    assertThat(call(office, "PUT", API + "/2/sections/digital", body.replace("dimension", "part")))
        .hasStatus(422)
        .bodyText()
        .contains("kind", "capability");
    assertThat(call(office, "PUT", API + "/2/sections/digital", body)).hasStatusOk();
    assertThat(call(office, "PUT", API + "/2/sections/digital", body)).hasStatus(412);
    assertThat(call(office, "DELETE", API + "/2/sections/digital?edition=1", "")).hasStatus(412);
    assertThat(call(office, "PUT", API + "/2/validity", "{}")).hasStatus(422);
    assertThat(call(office, "PUT", API + "/2/validity", "{\"from\":\"" + today() + "\"}"))
        .hasStatusOk();
    assertThat(call(office, "PUT", API + "/2/sections/digital", body)).hasStatus(409);
    assertThat(web.get().uri(API + "/2").with(reader))
        .bodyText()
        .contains("in-force", "Digitalt", "\"name\":\"Digital\"");
    assertThat(web.get().uri(API).with(reader)).bodyText().contains("\"total\":2", "past");
  }

  private MvcTestResult call(RequestPostProcessor who, String method, String url, String body) {
    var request =
        switch (method) {
          case "POST" -> web.post();
          case "PUT" -> web.put();
          default -> web.delete();
        };
    return request
        .uri(url)
        .with(who)
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
