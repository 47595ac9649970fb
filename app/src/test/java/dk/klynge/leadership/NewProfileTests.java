package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
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

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Profiles profiles;
  @Autowired Clock clock;

  private ProfileDesk desk;
  private RequestPostProcessor office;

  @BeforeEach
  void theShippedProfileIsInForceSinceLong() {
    ProfileTown.since2020(db);
    desk = new ProfileDesk(web);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
  }

  @AfterEach
  void nothingIsLeft() {
    ProfileTown.empty(db);
  }

  private MvcTestResult draft() {
    return web.get().uri(DRAFT).with(office).exchange();
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }

  @Test
  void anEmptyDraftIsFilledAndCannotBePutInForceBeforeNothingIsMissing() {
    assertThat(desk.send(office, VERSIONS, Map.of("start", "EMPTY"))).hasRedirectedUrl(DRAFT);
    assertThat(draft()).bodyText().contains("Kladden er tom", "Tag »Tillid i relationer« med igen");
    var inForce = Map.of("from", today());
    desk.send(office, DRAFT + "/validity", inForce);
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).version()).isOne();
    var about = new HashMap<>(ProfileDesk.section(1, "Hvad vi vil", "What we want"));
    about.put("kind", "about");
    about.put("text-en", "");
    desk.send(office, DRAFT + "/sections/new", about);
    assertThat(draft())
        .bodyText()
        .contains("Kladden har ingen områder", "Hvad vi vil: Skriv formålet på dansk og engelsk");
    desk.send(office, DRAFT + "/sections/new", ProfileDesk.section(2, "Digitalt", "Digital"));
    desk.send(office, DRAFT + "/sections/new", ProfileDesk.section(3, "digitalt", "Digital life"));
    assertThat(draft())
        .bodyText()
        .contains("digitalt: Et andet afsnit har det samme danske navn", "spørger endnu ikke om");
    desk.send(office, DRAFT + "/validity", inForce);
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).version()).isOne();
    theRestIsMended(about);
    desk.send(office, DRAFT + "/validity", inForce);
    assertThat(profiles.on(LocalDate.now(clock), Locale.ENGLISH).areas())
        .extracting(Profiles.Area::code)
        .containsExactly("digital");
    assertThat(web.get().uri("/leadership-profile")).bodyText().contains("<svg", "Digitalt");
    assertThat(web.get().uri(VERSIONS + "/1")).bodyText().contains("Tillid i relationer");
  }

  private void theRestIsMended(Map<String, String> about) {
    desk.send(office, DRAFT + "/sections/digital-life/removal", Map.of("edition", "4"));
    about.put("edition", "5");
    about.put("text-en", "That all do well");
    desk.send(office, DRAFT + "/sections/what-we-want", about);
    assertThat(draft()).bodyText().contains("Intet mangler");
  }

  @Test
  void twoWhoWorkOnADraftNoticeEachOther() {
    desk.send(office, VERSIONS, Map.of());
    assertThat(desk.send(office, DRAFT + "/sections/trust/lift", Map.of("edition", "1")))
        .hasRedirectedUrl(DRAFT + "#trust");
    assertThat(profilesOf(DRAFT)).containsSubsequence("trust", "problem-solving");
    desk.send(office, DRAFT + "/sections/trust/removal", Map.of("edition", "1"));
    assertThat(profilesOf(DRAFT)).contains("trust");
    assertThat(
            desk.send(
                office, DRAFT + "/sections/new", ProfileDesk.section(1, "Digitalt", "Digital")))
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
}
