package dk.klynge.documents.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.klynge.SignedIn;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.interview.Interviewing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A calendar program follows somebody's dates by a secret address, and nobody else's.
@SpringBootTest
@AutoConfigureMockMvc
class FeedTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Feeds feeds;
  @Autowired Clock clock;

  private Interviewing world;
  private UUID bo;

  @BeforeEach
  void boAppliesForTwoPosts() {
    world = new Interviewing(db);
    bo = SignedIn.account(db, List.of(), new Scope.Everywhere());
    world.is(bo, world.boHimself);
    var now = Instant.now().truncatedTo(ChronoUnit.DAYS);
    world.announced(
        world.sun, now.minus(2, ChronoUnit.DAYS), Instant.parse("2040-06-01T10:00:00Z"));
  }

  private String made() {
    var version = feeds.of(bo).map(Feed::version).orElse(0);
    assertThat(
            web.post()
                .uri("/calendar/feed?language=en&version=" + version)
                .with(SignedIn.of(bo))
                .with(csrf()))
        .hasRedirectedUrl("/calendar#feed");
    return feeds.of(bo).orElseThrow().path();
  }

  private List<VEvent> fetched(String path) throws Exception {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    return Biweekly.parse(answer.getResponse().getContentAsString()).first().getEvents();
  }

  @Test
  void theDeadlineOfAWishedPostStandsInTheOwnCalendarAndInNoOther() throws Exception {
    var events = fetched(made());
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().getSummary().getValue())
        .isEqualTo("Deadline for applications: Pedagogical leader, Solsikken");
    assertThat(events.getFirst().getDateStart().getValue().toString()).contains("Jun 01");
    assertThat(events.getFirst().getDescription().getValue()).contains("11.59");
    assertThat(events.getFirst().getUrl().getValue())
        .startsWith("http")
        .contains("/my-applications/");
    assertThat(web.get().uri("/calendar").with(SignedIn.of(bo)))
        .bodyText()
        .contains("Ansøgningsfrist: Pædagogisk leder, Solsikken", "webcal:");
    assertThat(web.get().uri("/calendar").with(SignedIn.as(db)))
        .bodyText()
        .doesNotContain("Solsikken");
    assertThat(feeds.of(bo).orElseThrow().lastRead()).contains(LocalDate.now(clock));
  }

  @Test
  void whereNothingChangedNothingIsSentAgain() {
    var path = made();
    var etag =
        String.valueOf(web.get().uri(path).exchange().getResponse().getHeader(HttpHeaders.ETAG));
    assertThat(etag).startsWith("\"");
    assertThat(web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, etag)).hasStatus(304);
    db.sql("update staffing.posting set deadline = deadline + interval '1 day'").update();
    assertThat(web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, etag)).hasStatusOk();
  }

  @Test
  void aRenewedOrClosedAddressAndTheAddressOfAClosedAccountOpenNothing() {
    var first = made();
    var second = made();
    assertThat(web.get().uri(first)).hasStatus(404);
    assertThat(web.post().uri("/calendar/feed?version=1").with(SignedIn.of(bo)).with(csrf()))
        .as("a second click on the first page")
        .hasStatus(302);
    assertThat(web.get().uri(second)).hasStatusOk();
    db.sql("update access.account set disabled_at = now() where id = ?").param(bo).update();
    assertThat(web.get().uri(second)).hasStatus(404);
    db.sql("update access.account set disabled_at = null where id = ?").param(bo).update();
    assertThat(web.post().uri("/calendar/feed/revocation").with(SignedIn.of(bo)).with(csrf()))
        .hasStatus(302);
    assertThat(web.get().uri(second)).hasStatus(404);
  }
}
