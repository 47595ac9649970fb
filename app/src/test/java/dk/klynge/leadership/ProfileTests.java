package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class ProfileTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Goals goals;
  @Autowired TeamGoals known;
  @Autowired Profiles profiles;
  @Autowired Clock clock;

  private ProfileTown town;
  private ProfileDesk desk;
  private RequestPostProcessor office;
  private RequestPostProcessor leader;
  private RequestPostProcessor pedagogue;
  private String team;

  @BeforeEach
  void aTeam() {
    ProfileTown.empty(db);
    town = new ProfileTown(db);
    desk = new ProfileDesk(web);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    leader = SignedIn.of(town.leadersAccount());
    pedagogue = SignedIn.of(town.pedagoguesAccount());
    team = "/teams/" + town.cluster.value();
  }

  @Test
  void theProfileIsReadByEveryoneWithItsPictureAndTheOthersBesideIt() {
    var reader = SignedIn.as(db, Role.READER);
    assertThat(web.get().uri("/leadership-profile").with(reader))
        .bodyText()
        .contains(
            "<svg", "href=\"#trust\"", "De professionelles læring", "Profil for områdechefer");
    assertThat(web.get().uri("/leadership-profile/schools").with(reader)).hasStatusOk();
    assertThat(web.get().uri("/leadership-profile/nothing").with(reader)).hasStatus(404);
    assertThat(web.post().uri("/leadership-profile/teams/versions").with(csrf()).with(reader))
        .hasStatus(403);
    assertThat(web.get().uri("/api/v1/leadership-profiles/teams").with(reader))
        .bodyJson()
        .extractingPath("$.sections[?(@.code=='goals')].kind")
        .asArray()
        .containsExactly("dimension");
    assertThat(profiles.on(LocalDate.of(2001, 1, 1), Locale.ENGLISH).areas()).hasSize(9);
  }

  @Test
  void aNewVersionIsWrittenComparedAndPutInForceAndTheTeamsWorkFollows() {
    var trust = team + "/translation/trust";
    desk.send(leader, trust + "/meaning", Map.of("text", "Hos os", "edition", "0"));
    desk.send(leader, trust + "/agreement", Map.of("edition", "1"));
    var versions = "/leadership-profile/teams/versions";
    assertThat(desk.send(office, versions, Map.of())).hasRedirectedUrl(versions + "/2");
    var form = ProfileDesk.trust();
    assertThat(desk.send(office, versions + "/2/sections/trust", form)).hasStatus(302);
    assertThat(desk.send(office, versions + "/2/sections/trust", form))
        .hasStatus(422)
        .bodyText()
        .contains("En anden har ændret kladden", "Tillid er det hele");
    assertThat(web.get().uri("/leadership-profile/teams/comparison"))
        .bodyText()
        .contains("Ét afsnit er ændret.", "<ins", "hele");
    var tomorrow = LocalDate.now(clock).plusDays(1);
    desk.send(office, versions + "/2/validity", Map.of("from", tomorrow.toString()));
    assertThat(profiles.on(tomorrow, Locale.of("da")).version()).isEqualTo(2);
    db.sql("update leadership.profile_version set begins = '2020-01-01' where version = 1")
        .update();
    db.sql("update leadership.profile_version set begins = begins - 1 where version = 2").update();
    assertThat(web.get().uri(trust).with(leader))
        .bodyText()
        .contains("fra version 1 til version 2", "Hos os");
    desk.send(leader, trust + "/confirmation", Map.of());
    assertThat(web.get().uri(trust).with(leader))
        .bodyText()
        .contains("Aftalt")
        .doesNotContain("fra version 1 til version 2");
  }

  @Test
  void theTeamWritesWhatAnAreaMeansAndTwoAtOnceLoseNothing() {
    var area = team + "/translation/quality";
    assertThat(desk.send(pedagogue, area + "/meaning", Map.of("text", " ", "edition", "0")))
        .hasStatus(422);
    var first = Map.of("text", "Vi går runder", "edition", "0", "priority", "this-year");
    assertThat(desk.send(pedagogue, area + "/meaning", first)).hasStatus(302);
    assertThat(desk.send(leader, area + "/meaning", Map.of("text", "Vi måler", "edition", "0")))
        .hasStatus(409)
        .bodyText()
        .contains("Vi går runder", "Vi måler", "Sådan står der nu");
    assertThat(desk.send(pedagogue, area + "/agreement", Map.of("edition", "1"))).hasStatus(403);
    desk.send(leader, area + "/agreement", Map.of("edition", "1"));
    assertThat(web.get().uri(area).with(pedagogue)).bodyText().contains("Aftalt", "Prioriteret i");
    assertThat(web.get().uri(team + "/translation/paper.pdf").with(leader)).hasStatusOk();
    assertThat(web.get().uri("/api/v1" + team + "/translation").with(leader))
        .bodyJson()
        .extractingPath("$.areas[5].meaning")
        .isEqualTo("Vi går runder");
    var elsewhere = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(UUID.randomUUID()));
    assertThat(web.get().uri(area).with(elsewhere)).hasStatus(403);
    assertThat(web.get().uri(area).with(SignedIn.as(db, Role.SUPPORT_TEAM))).hasStatus(403);
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.area.value()));
    assertThat(web.get().uri(area).with(manager)).hasStatusOk();
    assertThat(desk.send(manager, area + "/meaning", first)).hasStatus(403);
  }

  @Test
  void goalsHangTogetherFromTheMunicipalityDownAndOnlyTheTeamsOwnSeeItsOwn() {
    var top = goal(office, "municipality", "", "Alle kender nogen", "");
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.area.value()));
    assertThat(
            desk.send(
                manager, "/leadership-goals", ProfileDesk.fields("municipality", "", "Nej", "")))
        .hasStatus(403);
    var middle = goal(manager, "area", town.area.value().toString(), "Fast aftale", top);
    var place = town.cluster.value().toString();
    var wrong =
        desk.send(leader, "/leadership-goals", ProfileDesk.fields("cluster", place, "Besøg", "x"));
    assertThat(wrong).hasStatus(422).bodyText().contains("kun hænge på");
    var below = goal(leader, "cluster", place, "Besøg skolen", middle);
    assertThat(web.get().uri("/leadership-goals/" + top).with(leader))
        .bodyText()
        .contains("Fast aftale", "Besøg skolen");
    assertThat(web.get().uri("/leadership-goals/" + below).with(leader))
        .bodyText()
        .contains("Alle kender nogen", "Fast aftale");
    var elsewhere = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(UUID.randomUUID()));
    assertThat(web.get().uri("/leadership-goals").with(elsewhere))
        .bodyText()
        .contains("Fast aftale")
        .doesNotContain("Besøg skolen");
    assertThat(web.get().uri("/leadership-goals/" + below).with(elsewhere)).hasStatus(403);
    assertThat(web.get().uri("/api/v1/leadership-goals").with(elsewhere))
        .bodyText()
        .doesNotContain("Besøg skolen");
  }

  private String goal(
      RequestPostProcessor who, String level, String place, String text, String up) {
    var sent = ProfileDesk.fields(level, place, text, up);
    assertThat(desk.send(who, "/leadership-goals", sent))
        .hasRedirectedUrl("/leadership-goals/" + sent.get("id"));
    return sent.getOrDefault("id", "");
  }

  @Test
  void aGoalIsAgreedWorkedOnSeenAndClosed() {
    var id = goal(leader, "cluster", town.cluster.value().toString(), "Besøg skolen", "");
    var url = "/leadership-goals/" + id;
    desk.send(leader, url + "/agreement", Map.of("edition", "1"));
    assertThat(state()).isEqualTo(TeamGoals.State.DRAFT);
    var sent = new HashMap<>(ProfileDesk.fields("cluster", "", "Besøg skolen tre gange", ""));
    sent.put("edition", "1");
    sent.put("signs", "Børnene fortæller om skolen");
    desk.send(pedagogue, url, sent);
    assertThat(desk.send(leader, url, sent)).hasStatus(409);
    desk.send(leader, url + "/agreement", Map.of("edition", "2"));
    assertThat(state()).isEqualTo(TeamGoals.State.AGREED);
    var stranger = Map.of("what", "Ring", "owner", UUID.randomUUID().toString(), "due", "i går");
    assertThat(desk.send(leader, url + "/steps", stranger))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg en ansvarlig", "Skriv fristen", "Ring");
    var step = new HashMap<>(stranger);
    step.put("owner", town.pedagogue.value().toString());
    step.put("due", LocalDate.now(clock).minusDays(1).toString());
    desk.send(leader, url + "/steps", step);
    assertThat(web.get().uri("/").with(pedagogue)).bodyText().contains("Handlingen er forsinket");
    assertThat(web.get().uri(team).with(pedagogue)).bodyText().contains("er forsinkede: 1");
    desk.send(pedagogue, url + "/evidence", Map.of("progress", "visible", "seen", "De fortæller"));
    assertThat(web.get().uri(url).with(leader)).bodyText().contains("Kan ses", "De fortæller");
    assertThat(desk.send(pedagogue, url + "/closing", Map.of("outcome", "reached"))).hasStatus(403);
    desk.send(leader, url + "/closing", Map.of("outcome", "reached", "note", "Alle har været der"));
    assertThat(state()).isEqualTo(TeamGoals.State.REACHED);
  }

  private TeamGoals.State state() {
    return known.of(List.of(town.cluster)).values().iterator().next().getFirst().state();
  }

  @Test
  void aFocusAreaBecomesAGoalOnce() {
    var origin = new Goals.Origin("assessment", UUID.randomUUID(), "/teams");
    var url = goals.begin(town.cluster, "trust", "Tillid", origin);
    assertThat(goals.begin(town.cluster, "trust", "Tillid igen", origin)).isEqualTo(url);
    assertThat(web.get().uri(url).with(leader)).bodyText().contains("Vurdering", "Kladde");
  }

  @Test
  void theTeamSeesItsOwnPageAndOthersTheStateWithoutWhatIsSaid() {
    assertThat(web.get().uri("/our-leadership").with(pedagogue)).hasRedirectedUrl(team);
    assertThat(web.get().uri(team).with(pedagogue))
        .bodyText()
        .contains("Fokus og mål", "Begynd med at skrive", "Anna " + town.name);
    desk.send(
        leader, team + "/translation/trust/meaning", Map.of("text", "Hemmelig", "edition", "0"));
    var support = SignedIn.as(db, Role.SUPPORT_TEAM);
    assertThat(web.get().uri("/leadership-state").with(support))
        .bodyText()
        .contains(town.name, "I gang", "ingen fælles temaer")
        .doesNotContain("Hemmelig", team);
    assertThat(web.get().uri(team).with(support)).hasStatus(403);
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.area.value()));
    assertThat(web.get().uri("/leadership-state").with(manager))
        .bodyText()
        .contains(team + "/translation");
    assertThat(web.get().uri(team).with(manager)).hasStatus(403);
    assertThat(web.get().uri("/leadership-state").with(SignedIn.as(db, Role.READER)))
        .hasStatus(403);
    assertThat(web.get().uri("/api/v1/leadership-state").with(manager))
        .bodyText()
        .contains("under_way");
  }
}
