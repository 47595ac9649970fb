package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What hangs on a profile stays with it when another is put in force.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class KeptProfileTests {

  private static final String VERSIONS = "/leadership-profile/teams/versions";
  private static final String DRAFT = VERSIONS + "/2";

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
    ProfileTown.since2020(db);
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

  private String today() {
    return LocalDate.now(clock).toString();
  }

  /// With two areas, one new and one of the earlier profile.
  private void newProfileInForce() {
    desk.send(office, VERSIONS, Map.of("start", "EMPTY"));
    desk.send(office, DRAFT + "/sections/new", ProfileDesk.section(1, "Digitalt", "Digital"));
    var again = new HashMap<>(ProfileDesk.section(2, "Tillid", "Trust"));
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
  void whatTeamsWroteAboutAnAreaThatIsGoneCanStillBeRead() {
    var quality = team + "/translation/quality";
    desk.send(leader, quality + "/meaning", Map.of("text", "Vi går runder", "edition", "0"));
    var goal =
        new HashMap<>(ProfileDesk.fields("cluster", town.cluster.value().toString(), "Besøg", ""));
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
    theNextOneIsHeldByTheNewProfile();
  }

  private void theNextOneIsHeldByTheNewProfile() {
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
}
