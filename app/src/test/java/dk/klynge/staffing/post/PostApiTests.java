package dk.klynge.staffing.post;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// A post of a campaign, and that of a leader who stays at home.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class PostApiTests {

  @Autowired JdbcClient db;
  @Autowired MockMvc web;

  private CampaignId campaign = CampaignId.fresh();

  @BeforeEach
  void twoPosts() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    var house = register.institution("Solsikken").in(nord).add();
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    db.sql(
            """
            insert into staffing.post (id, kind, institution, place_name, area, from_day, origin, origin_id, made_at)
            values (?, 'pedagogical_leader', ?, 'Solsikken', ?, ?, 'home', ?, now())
            """)
        .params(UUID.randomUUID(), house.value(), nord.value(), StaffingFixture.EFFECTIVE)
        .param(UUID.randomUUID())
        .update();
  }

  @Test
  void postsAreAskedForByCampaignOriginAndState() throws Exception {
    web.perform(get("/api/v1/posts")).andExpect(jsonPath("$.total").value(2));
    web.perform(get("/api/v1/posts?campaign=" + campaign.value()))
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].place").value("Klynge A"));
    for (var asked : new String[] {"campaign=none", "origin=home"})
      web.perform(get("/api/v1/posts?" + asked))
          .andExpect(jsonPath("$.total").value(1))
          .andExpect(jsonPath("$.items[0].place").value("Solsikken"))
          .andExpect(jsonPath("$.items[0].origin").value("home"))
          .andExpect(jsonPath("$.items[0].from").value("2027-01-01"));
    web.perform(get("/api/v1/posts?state=filled")).andExpect(jsonPath("$.total").value(0));
    for (var wrong : new String[] {"campaign=x", "origin=x", "state=x"})
      web.perform(get("/api/v1/posts?" + wrong)).andExpect(status().isUnprocessableContent());
  }

  @Test
  void thePageShowsThemToo() throws Exception {
    web.perform(get("/posts?campaign=none"))
        .andExpect(content().string(containsString("Lederen bliver på sin egen institution")))
        .andExpect(content().string(not(containsString(">Klynge A<"))));
  }

  @Test
  void campaignsAppointmentsAndRedeploymentAreReadByThoseWhoMay() throws Exception {
    web.perform(get("/api/v1/campaigns")).andExpect(jsonPath("$.items.length()").value(1));
    web.perform(get("/api/v1/campaigns/{id}", campaign.value())).andExpect(status().isOk());
    web.perform(get("/api/v1/appointments")).andExpect(jsonPath("$.total").value(0));
    web.perform(get("/api/v1/redeployment")).andExpect(status().isOk());
    web.perform(get("/api/v1/staffing-records")).andExpect(status().isOk());
    var planner = SignedIn.as(db, Role.PLANNER);
    for (var closed : new String[] {"appointments", "redeployment", "staffing-records"})
      web.perform(get("/api/v1/" + closed).with(planner)).andExpect(status().isForbidden());
  }
}
