package dk.klynge.staffing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.posting.Posting.State;
import dk.klynge.staffing.posting.WritePosting.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@SignedInAs(Role.HR)
class PostingTests {

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;
  @Autowired WritePosting write;
  @Autowired PostingRows rows;
  @Autowired Postings postings;
  @Autowired Subscriptions subscriptions;
  @Autowired TellSubscribers tell;
  @Autowired Outbox outbox;
  @Autowired JobProfiles profiles;
  @Autowired Clock clock;

  private CampaignId campaign;
  private PostId post;
  private PersonId bo;
  private Instant now;

  @BeforeEach
  void onePost() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    db.sql("truncate staffing.posting_subscription, staffing.job_profile").update();
    AreaId nord = register.area("Nord");
    bo = register.person("Bo Lund");
    db.sql("update organisation.person set email = 'bo@example.org'").update();
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    post = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Test
  void aPostingIsWrittenCheckedAndPublicByTheClock() {
    write.begin(write.post(post));
    write.begin(write.post(post));
    assertThat(rows.of(post)).hasSize(1);
    assertThat(write.write(latest(), 1, "Seks huse ved havnen")).isEqualTo(Answer.DONE);
    assertThat(write.write(latest(), 1, "En andens tekst")).isEqualTo(Answer.OVERTAKEN);
    assertThat(write.submit(latest(), 2)).isEqualTo(Answer.DONE);
    assertThat(write.giveBack(latest(), 3, "Skriv mere")).isEqualTo(Answer.DONE);
    assertThat(latest().on(now)).isEqualTo(State.DRAFT);
    assertThat(write.submit(latest(), 4)).isEqualTo(Answer.DONE);
    assertThat(write.approve(latest(), 5)).isEqualTo(Answer.DONE);
    assertThat(announced(now.plusSeconds(60))).isEqualTo(Answer.NOT_YET);
    allowed();
    assertThat(announced(now.plusSeconds(60))).isEqualTo(Answer.DONE);
    assertThat(latest().on(now)).isEqualTo(State.SCHEDULED);
    assertThat(postings.open(now)).isEmpty();
    assertThat(postings.open(now.plusSeconds(60))).hasSize(1);
    var deadline = latest().deadline().orElseThrow();
    assertThat(postings.open(deadline.minusSeconds(1))).hasSize(1);
    assertThat(postings.open(deadline)).isEmpty();
    assertThat(postings.latest(post, deadline)).isPresent();
  }

  @Test
  void aPostThatStaysEmptyIsAnnouncedOnceMoreWithTheSameWords() {
    approved();
    announced(now.minus(Duration.ofDays(9)));
    write.begin(write.post(post));
    assertThat(latest().round()).isEqualTo(1);
    db.sql("update staffing.posting set deadline = now() - interval '1 minute'").update();
    write.begin(write.post(post));
    assertThat(latest().round()).isEqualTo(2);
    assertThat(latest().localPart()).isEqualTo("Seks huse ved havnen");
    assertThat(latest().on(now)).isEqualTo(State.DRAFT);
  }

  @Test
  void nobodySeesAPostingBeforeItsTimeAndEverybodyReadsItThen() {
    approved();
    announced(now.plus(Duration.ofDays(1)));
    var anybody = new RegisterBrowser(context, SignedIn.as(db));
    var url = "/announcements/" + latest().id().value();
    assertThat(anybody.get(url)).hasStatus(404);
    announced(now.minusSeconds(5));
    assertThat(anybody.danish(url)).contains("Seks huse ved havnen", "Søg stillingen");
    assertThat(anybody.english("/announcements")).contains("Klynge A", "Cluster leader");
    assertThat(anybody.get(url + "/announcement.pdf")).hasStatusOk();
    assertThat(anybody.get("/posts/" + post.value() + "/posting")).hasStatus(403);
  }

  @Test
  void subscribersAreWrittenToOnceWhenItBecomesPublic() {
    subscriptions.set(bo, List.of("cluster_leader", "nonsense"));
    db.sql("update staffing.posting_subscription set since = now() - interval '1 day'").update();
    approved();
    announced(now.plusSeconds(600));
    tell.tell();
    var owner = new Owner("posting", latest().id().value());
    assertThat(outbox.of(owner)).isEmpty();
    announced(now.minusSeconds(5));
    tell.tell();
    tell.tell();
    assertThat(outbox.of(owner))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.to()).isEqualTo("bo@example.org");
          assertThat(letter.subject()).contains("Klyngeleder", "Klynge A");
        });
  }

  @Test
  void aNewProfileKeepsTheKeysAndPostingsKeepTheirVersion() {
    write.begin(write.post(post));
    var hr = new RegisterBrowser(context, SignedIn.as(db, Role.HR));
    var before = profiles.latest("cluster-leader").orElseThrow();
    var form = ProfileForms.of(before).values();
    hr.post(
        "/job-profiles/cluster-leader",
        "based",
        "1",
        "title-da",
        "Klyngeleder",
        "introduction-da",
        "Kort og godt",
        "responsibilities-da",
        "Alt",
        "responsibilities-en",
        "All",
        "competences-da",
        form.getOrDefault("competences-da", ""),
        "competences-en",
        form.getOrDefault("competences-en", ""));
    var after = profiles.latest("cluster-leader").orElseThrow();
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.competences()).isEqualTo(before.competences());
    assertThat(latest().profileVersion()).isEqualTo(1);
    assertThat(hr.danish("/posts/" + post.value() + "/posting")).contains("nyere version");
  }

  private Posting latest() {
    return rows.of(post).getFirst();
  }

  private Answer announced(Instant publish) {
    return write.announce(latest(), latest().version(), publish, publish.plus(Duration.ofDays(10)));
  }

  private void allowed() {
    db.sql(
            """
            insert into staffing.announcement_override (campaign, reason, made_at, made_by)
            values (?, 'Prøve', now(), 'test')
            """)
        .param(campaign.value())
        .update();
  }

  private void approved() {
    allowed();
    write.begin(write.post(post));
    write.write(latest(), 1, "Seks huse ved havnen");
    write.submit(latest(), 2);
    write.approve(latest(), 3);
  }
}
