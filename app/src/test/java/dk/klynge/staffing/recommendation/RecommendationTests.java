package dk.klynge.staffing.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Recommendations;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.recommendation.KeepRecommendation.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class RecommendationTests {

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired KeepRecommendation keep;
  @Autowired Posts posts;
  @Autowired Recommendations recommendations;

  private StaffingFixture given;
  private AreaId nord;
  private CampaignId campaign;
  private PostId id;
  private ApplicationId bo;
  private ApplicationId eva;

  @BeforeEach
  void onePost() {
    var register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    id = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    bo = given.application(campaign, nord, register.person("Bo Lund"), List.of(id));
    eva = given.application(campaign, nord, register.person("Eva Dam"), List.of(id));
  }

  @Test
  void anIncompleteCommitteeCanWriteButNotHandOver() {
    assertThat(keep.handOver(thePost(), 1, 0, both())).isInstanceOf(Outcome.Rejected.class);
    assertThat(keep.save(thePost(), 1, 0, both())).isInstanceOf(Outcome.Done.class);
    assertThat(keep.save(thePost(), 1, 0, both())).isInstanceOf(Outcome.Overtaken.class);
    assertThat(recommendations.of(id, 1)).isEmpty();
  }

  @Test
  void whatIsHandedOverHoldsTiesAndIsLocked() {
    lettingItThrough();
    assertThat(keep.handOver(thePost(), 1, 0, both())).isInstanceOf(Outcome.Done.class);
    var order = recommendations.of(id, 1).orElseThrow().order();
    assertThat(order).hasSize(1);
    assertThat(order.getFirst()).containsExactlyInAnyOrder(bo, eva);
    assertThat(keep.save(thePost(), 1, 1, both())).isInstanceOf(Outcome.Overtaken.class);
    assertThat(keep.giveBack(thePost(), 1)).isTrue();
    assertThat(recommendations.of(id, 1)).isEmpty();
  }

  @Test
  void nobodyFoundNeedsAReasonAndWhoIsSortedOutCannotBeRecommended() {
    lettingItThrough();
    var none = Answer.of(Map.of("outcome", "none"));
    assertThat(keep.handOver(thePost(), 1, 0, none)).isInstanceOf(Outcome.Rejected.class);
    db.sql(
            """
            insert into assessment.screening (application, qualified, reason, decided_at, decided_by)
            values (?, false, 'Ingen ledererfaring', now(), 'test')
            """)
        .param(bo.value())
        .update();
    assertThat(keep.save(thePost(), 1, 0, both())).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void strangersDoNotFindThePageAndWhatIsTypedStays() throws Exception {
    web.perform(get("/posts/{id}/recommendation", id.value()).with(SignedIn.as(db, Role.READER)))
        .andExpect(status().isNotFound());
    web.perform(
            post("/posts/{id}/recommendation", id.value())
                .with(csrf())
                .param("round", "1")
                .param("version", "0")
                .param("outcome", "candidates")
                .param("rank-" + bo.value(), "bedst")
                .param("reason", "Klar til opgaven"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Klar til opgaven")));
    web.perform(get("/campaigns/{id}/recommendations", campaign.value()))
        .andExpect(content().string(containsString("1 indstilling mangler")));
    web.perform(get("/posts/{id}", id.value())).andExpect(status().isOk());
  }

  private void lettingItThrough() {
    var committee = given.committee(campaign, nord, List.of(id));
    db.sql(
            """
            insert into staffing.composition (campaign, role, seats, required, appointed_by)
            values (?, 'chair', 1, false, 'area')
            """)
        .param(campaign.value())
        .update();
    assertThat(committee).isNotNull();
  }

  private Answer both() {
    return Answer.of(
        Map.of("outcome", "candidates", "rank-" + bo.value(), "1", "rank-" + eva.value(), "1"));
  }

  private Post thePost() {
    return posts.find(id).orElseThrow();
  }
}
