package dk.klynge.staffing.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.rehearsal.Assumptions.Source;
import dk.klynge.staffing.rehearsal.Rehearsal.Result;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@SignedInAs(Role.HR)
class RehearsalTests {

  @Autowired JdbcClient db;
  @Autowired AskForRehearsal ask;
  @Autowired Rehearse rehearse;
  @Autowired Rehearsals rehearsals;
  @Autowired Campaigns campaigns;
  @Autowired CopyOfCampaign copy;
  @Autowired WebApplicationContext context;

  private Campaign campaign;

  @BeforeEach
  void sixLeadersAndTwoPosts() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    var a = register.cluster("Klynge A", "municipal", nord);
    var id = given.campaign(PostKind.CLUSTER_LEADER);
    var first = given.leads(id, a, "Klynge A", nord);
    var b = register.cluster("Klynge B", "municipal", nord);
    given.leads(id, b, "Klynge B", nord);
    for (int i = 0; i < 6; i++) {
      var house = register.institution("Hus " + i).in(nord).at(55.6 + i / 50.0, 12.5);
      var institution = house.places("nursery", 20 + i).cluster(i < 3 ? a : b).add();
      var leader = register.person("Leder " + i);
      register.employ(leader, institution, "institution_leader");
      if (i == 0) given.application(id, nord, leader, List.of(first));
      if (i % 2 == 0) register.employ(register.person("Souschef " + i), institution, "deputy");
    }
    campaign = campaigns.find(id).orElseThrow();
  }

  private Result result(Assumptions assumptions) {
    var id = ask.ask(campaign, assumptions, 42, assumptions.toString());
    var done = ended(id);
    assertThat(done.state()).as(done.reference()).isEqualTo("finished");
    assertThat(done.done()).isEqualTo(assumptions.draws());
    return done.result().orElseThrow();
  }

  /// The program's own job may be at it too; whoever began last has the last word.
  private Rehearsal ended(UUID id) {
    for (int i = 0; i < 100; i++) {
      rehearse.rehearse(id);
      var found = rehearsals.find(id).orElseThrow();
      if (found.ended()) return found;
    }
    throw new AssertionError("It never ended");
  }

  @Test
  void aCampaignIsRehearsedOnACopy() {
    var scene = copy.of(campaign);
    assertThat(scene.mayApply()).isEqualTo(6);
    assertThat(scene.deputies()).isEqualTo(3);
    assertThat(scene.posts()).allSatisfy(post -> assertThat(post.spot().size()).isPositive());
    var result = result(Assumptions.usual());
    assertThat(result.posts()).isEqualTo(2);
    assertThat(result.distributions()).hasSize(Measure.values().length);
    assertThat(result.distributions())
        .allSatisfy(one -> assertThat(one.draws()).isEqualTo(Assumptions.usual().draws()));
    assertThat(db.sql("select count(*) from staffing.appointment").query(Integer.class).single())
        .isZero();
  }

  @Test
  void theSameSeedGivesTheSameResultAndAFormCountsOnce() {
    var usual = Assumptions.usual();
    var one = ask.ask(campaign, usual, 42, "form");
    assertThat(ask.ask(campaign, usual, 42, "form")).isEqualTo(one);
    var other = ask.ask(campaign, usual, 42, "another");
    ended(other);
    assertThat(distributions(one)).isEqualTo(distributions(other));
    assertThat(rehearsals.of(campaign.id())).hasSize(2);
  }

  private List<Distribution> distributions(UUID id) {
    return ended(id).result().orElseThrow().distributions();
  }

  @Test
  void realWishesAreUsedWhereThereAreAny() {
    var usual = Assumptions.usual();
    var result = result(new Assumptions(usual.applying(), 3, 50, 20, 50, 0, Source.REAL, 50));
    assertThat(result.applied()).isEqualTo(1);
    var first = result.distributions().getFirst();
    assertThat(first.measure()).isEqualTo(Measure.FILLED_FIRST);
    assertThat(first.percentile(100)).isEqualTo(1);
  }

  @Test
  void whoWaitsIsCancelledAtOnceAndDrawsNothing() {
    var id = UUID.randomUUID();
    var usual = Assumptions.usual();
    rehearsals.add(
        id, campaign.id(), new Rehearsal.Asked(usual, 1, Instant.EPOCH, "test", "Test", "to-stop"));
    ask.cancel(campaign, id);
    rehearse.rehearse(id);
    assertThat(rehearsals.find(id).orElseThrow().state()).isEqualTo("cancelled");
    assertThat(rehearsals.find(id).orElseThrow().result()).isEmpty();
  }

  @Test
  void programsAskAndRead() {
    var web = MockMvcTester.from(context, builder -> builder.apply(springSecurity()).build());
    var url = "/api/v1/campaigns/" + campaign.id().value() + "/rehearsals";
    assertThat(
            web.perform(
                post(url)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"applying\": \"60\", \"draws\": \"100\"}")))
        .hasStatus(201);
    assertThat(
            web.perform(
                post(url).contentType(MediaType.APPLICATION_JSON).content("{\"wishes\": \"99\"}")))
        .hasStatus(422);
    var id = rehearsals.of(campaign.id()).getFirst().id();
    ended(id);
    assertThat(web.perform(get(url + "/" + id)))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.result.draws")
        .isEqualTo(100);
  }
}
