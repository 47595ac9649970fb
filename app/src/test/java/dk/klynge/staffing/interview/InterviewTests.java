package dk.klynge.staffing.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.scheduling.Planning;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Rounds, who is called in them, and what other programs may read and do.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class InterviewTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired BeanFactory beans;
  @Autowired KeepRounds keep;
  @Autowired KnownInterviews interviews;
  @Autowired Venues venues;
  @Autowired InterviewsOfPost aspect;
  @Autowired Posts posts;

  private Interviewing world;
  private UUID id;
  private String api;

  @BeforeEach
  void aRound() {
    world = new Interviewing(db);
    id = world.round(beans);
    api = "/api/v1/interview-rounds/" + id;
  }

  private Meeting eva() {
    return interviews.of(id).stream()
        .filter(one -> one.name().equals("Eva Krog"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allCandidatesAreCalledAndEachCommitteeMeetsInItsOwnHouse() {
    assertThat(interviews.of(id))
        .extracting(Meeting::name)
        .containsExactly("Bo Lund", "Bo Lund", "Eva Krog");
    assertThat(venues.of(id)).extracting(Venues.Venue::name).containsExactly("Månen", "Solsikken");
    assertThat(keep.make(world.draft())).isEmpty();
    var line = aspect.of(posts.find(world.sun).orElseThrow()).orElseThrow();
    assertThat(line.arguments()).containsExactly("1", "0", "2");
  }

  @Test
  void aPlaceIsGivenBackOnlyWhereNobodyMeets() {
    var round = interviews.toPlan(id);
    var hall = venues.named("Rådhuset", round.area());
    assertThat(keep.use(round, hall.id())).isTrue();
    assertThat(keep.use(round, UUID.randomUUID())).isFalse();
    var used = venues.of(id);
    assertThat(used).hasSize(3);
    var town = used.stream().filter(one -> one.name().equals("Rådhuset")).findFirst().orElseThrow();
    assertThat(keep.drop(round, town.id())).isTrue();
    for (var taken : venues.byCommittee(id).values()) assertThat(keep.drop(round, taken)).isFalse();
  }

  @Test
  void aProgramReadsARoundAsksForAPlanAndMoves() {
    assertThat(web.get().uri("/api/v1/interview-rounds"))
        .bodyJson()
        .extractingPath("$.items[0].id")
        .isEqualTo(id.toString());
    assertThat(send("POST", api + "/plan", "{\"version\": 7}")).hasStatus(412);
    Planning.planned(beans, id);
    assertThat(web.get().uri(api)).bodyJson().extractingPath("$.round.state").isEqualTo("done");
    assertThat(web.get().uri(api + "/interviews"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(3);
    var eva = eva();
    var at = eva.at().orElseThrow();
    var body = "{\"version\": %d, \"starts\": \"%s\", \"venue\": \"%s\", \"how\": \"%s\"}";
    var evening = Interviewing.DAY.atTime(18, 0);
    var time = api + "/interviews/" + eva.id() + "/time";
    assertThat(send("PUT", time, body.formatted(eva.version(), evening, at.venue(), "move")))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.mayBeOverruled")
        .isEqualTo(true);
    assertThat(send("PUT", time, body.formatted(99, evening, at.venue(), "move"))).hasStatus(412);
    assertThat(send("PUT", time, "{}")).hasStatus(422);
    assertThat(send("PUT", time, body.formatted(eva.version(), evening, at.venue(), "overrule")))
        .hasStatusOk();
    assertThat(eva().at().orElseThrow().starts()).isEqualTo(evening);
  }

  @Test
  void aProgramMakesARoundByTheRulesOfTheForm() {
    var rounds = "/api/v1/interview-rounds";
    var body =
        """
        {"campaign": "%s", "area": "%s", "round": 2, "first": "2027-02-01", "last": "2027-02-05"}
        """
            .formatted(world.campaign.value(), world.area.value());
    assertThat(send("POST", rounds, body))
        .hasStatus(201)
        .bodyJson()
        .hasPathSatisfying("$.windows.length()", days -> days.assertThat().isEqualTo(5))
        .hasPathSatisfying("$.round.terms.minutes", long_ -> long_.assertThat().isEqualTo(45));
    assertThat(send("POST", rounds, body)).hasStatus(409);
    var wrong = "{\"campaign\": \"%s\", \"area\": \"%<s\", \"round\": 9}";
    assertThat(send("POST", rounds, wrong.formatted(UUID.randomUUID())))
        .hasStatus(422)
        .bodyText()
        .contains("\"campaign\"", "\"area\"", "\"round\"", "\"first\"", "\"last\"");
    var stranger = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(UUID.randomUUID()));
    assertThat(send("POST", rounds, body).with(stranger)).hasStatus(403);
  }

  private MockMvcTester.MockMvcRequestBuilder send(String how, String path, String body) {
    var request = how.equals("PUT") ? web.put() : web.post();
    return request.uri(path).contentType(MediaType.APPLICATION_JSON).content(body);
  }

  @Test
  void whoPlansElsewhereFindsNoRound() {
    var stranger = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(UUID.randomUUID()));
    assertThat(web.get().uri("/api/v1/interview-rounds").with(stranger))
        .bodyJson()
        .extractingPath("$.total")
        .isEqualTo(0);
    for (var path : List.of(api, api + "/interviews", "/interview-rounds/" + id))
      assertThat(web.get().uri(path).with(stranger)).hasStatus(403);
    assertThat(web.delete().uri(api + "/plan").with(stranger)).hasStatus(403);
  }

  @Test
  void aRoundKeepsItsProfileUntilItIsLiftedAndNotOnceSomebodyHasScored() {
    var before = interviews.toPlan(id).edition();
    assertThat(before.profile()).contains("pedagogical-leader");
    var hr = SignedIn.as(db, Role.HR);
    db.sql("delete from staffing.job_profile").update();
    assertThat(web.get().uri("/job-profiles/pedagogical-leader/new").with(hr))
        .bodyText()
        .contains("Sætter klare mål, siger, hvad der forventes, og giver feedback\n");
    assertThat(
            web.post()
                .uri("/job-profiles/pedagogical-leader")
                .param("based", "1")
                .param("title-da", "Pædagogisk leder")
                .param("introduction-da", "Du leder huset.")
                .param("responsibilities-da", "Huset")
                .param("responsibilities-en", "The house")
                .param("competences-da", "Kan lytte")
                .param("competences-en", "Listens")
                .with(hr)
                .with(csrf()))
        .hasStatus(302);
    try {
      lifts(hr);
    } finally {
      db.sql("delete from staffing.job_profile").update();
    }
  }

  private void lifts(RequestPostProcessor hr) {
    var score = "/interviews/" + eva().id() + "/scoring";
    var member = SignedIn.account(db, List.of(), new Scope.Everywhere());
    world.is(member, world.member);
    assertThat(web.get().uri(score).with(SignedIn.of(member))).bodyText().doesNotContain("lytte");
    assertThat(web.get().uri("/interview-rounds/" + id).with(hr)).bodyText().contains("nyere");
    assertThat(web.post().uri("/interview-rounds/" + id + "/guide").with(hr).with(csrf()))
        .hasStatus(302);
    assertThat(interviews.round(id).orElseThrow().edition().profileVersion()).isEqualTo(2);
    assertThat(web.get().uri(score).with(SignedIn.of(member))).bodyText().contains("Kan lytte");
    assertThat(
            web.post()
                .uri(score)
                .param("version", "0")
                .param("draft", "1")
                .with(SignedIn.of(member))
                .with(csrf()))
        .hasStatus(302);
    assertThat(keep.lift(interviews.round(id).orElseThrow())).isFalse();
  }
}
