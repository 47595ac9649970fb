package dk.klynge.staffing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Applicants;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Who sees an application, how much of it, and what is written down about that.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AssessingTests {

  @Autowired MockMvc web;
  @Autowired JdbcClient db;

  private StaffingFixture given;
  private AreaId nord;
  private AreaId syd;
  private PersonId bo;
  private PersonId eva;
  private CampaignId campaign;
  private PostId a;
  private PostId b;
  private ApplicationId application;

  @BeforeEach
  void oneApplication() {
    var register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    syd = register.area("Syd");
    var home = register.institution("Solsikken").in(nord).add();
    bo = register.person("Bo Lund");
    eva = register.person("Eva Krogh");
    register.employ(bo, home, "institution_leader");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    b = given.leads(campaign, register.cluster("Klynge B", "municipal", nord), "Klynge B", nord);
    application = given.application(campaign, nord, bo, List.of(b, a));
    given.seat(given.committee(campaign, nord, List.of(a)), "chair", 1, eva);
  }

  @Test
  void hrAndTheManagerOfTheAreaSeeItAndTheManagerOfAnotherAreaDoesNot() throws Exception {
    assertThat(page(hr()).getContentAsString()).contains("Bo Lund", "Klynge A", "Klynge B");
    assertThat(page(manager(nord)).getStatus()).isEqualTo(200);
    assertThat(page(manager(syd)).getStatus()).isEqualTo(404);
    assertThat(list(manager(nord))).contains("Bo Lund");
    assertThat(list(manager(syd))).doesNotContain("Bo Lund");
  }

  @Test
  void aMemberSeesTheWishesOfTheOwnCommitteeAndNothingOfTheScreening() throws Exception {
    screen("yes", "GODKENDT INTERNT", "");
    var page = page(Applicants.as(db, eva)).getContentAsString();
    assertThat(page).contains("Bo Lund", "Klynge A", "Jeg søger");
    assertThat(page).doesNotContain("Klynge B", "GODKENDT INTERNT");
    assertThat(page(SignedIn.as(db)).getStatus()).isEqualTo(404);
  }

  @Test
  void whoIsSortedOutDoesNotGoOnToTheCommittee() throws Exception {
    assertThat(screen("no", "", "").getStatus()).isEqualTo(422);
    assertThat(screen("no", "Ingen ledererfaring", "").getStatus()).isEqualTo(302);
    assertThat(page(Applicants.as(db, eva)).getStatus()).isEqualTo(404);
    assertThat(candidates(Applicants.as(db, eva))).doesNotContain("Bo Lund");
    assertThat(page(hr()).getContentAsString()).contains("Ingen ledererfaring");
  }

  @Test
  void aMemberSeesNothingBeforeTheDeadlineNorWhenApplyingForTheSamePost() throws Exception {
    var member = Applicants.as(db, eva);
    given.posting(a, 1, Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2199-01-01T00:00:00Z"));
    assertThat(page(member).getStatus()).isEqualTo(404);
    db.sql("update staffing.posting set deadline = '2020-02-01Z'").update();
    assertThat(page(member).getStatus()).isEqualTo(200);
    given.application(campaign, nord, eva, List.of(a));
    assertThat(page(member).getStatus()).isEqualTo(404);
  }

  @Test
  void nobodyAssessesTheOwnApplication() throws Exception {
    assertThat(page(Applicants.as(db, bo, Role.HR)).getStatus()).isEqualTo(404);
  }

  @Test
  void aScreeningThatSomebodyElseHasMadeMeanwhileIsNotOverwritten() throws Exception {
    screen("yes", "", "");
    var late = screen("no", "Min begrundelse", "");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Min begrundelse", "En anden har sorteret");
    assertThat(db.sql("select qualified from assessment.screening").query(Boolean.class).single())
        .isTrue();
  }

  @Test
  void theApplicantIsToldInWhichCapacityItWasSeenAndNoName() throws Exception {
    page(hr());
    page(hr());
    page(Applicants.as(db, eva));
    var told = show("/my-applications/" + application.value(), Applicants.as(db, bo));
    assertThat(told).contains("HR: 2 gange", "Vurderingsudvalget: 1 gang").doesNotContain("Eva Krogh");
  }

  @Test
  void theRegisterIsTakenAwayAsATableAndCountedForPrograms() throws Exception {
    screen("no", "Ingen ledererfaring", "");
    var csv = show("/applications/register.csv?campaign=" + campaign.value(), manager(nord));
    assertThat(csv).contains("Bo Lund", "Institutionsleder", "Klynge B; Klynge A", "Ingen leder");
    var counts = show("/api/v1/applications?campaign=" + campaign.value(), hr());
    assertThat(counts).contains("unqualified").doesNotContain("Bo Lund", "Ingen leder");
    assertThat(
            db.sql("select count(*) from audit.entry where subject_kind = 'application-register'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  private MockHttpServletResponse screen(String answer, String reason, String seen)
      throws Exception {
    return web.perform(
            post("/applications/" + application.value() + "/screening")
                .param("qualified", answer)
                .param("reason", reason)
                .param("seen", seen)
                .with(csrf())
                .with(hr()))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse page(RequestPostProcessor who) throws Exception {
    return web.perform(get("/applications/" + application.value()).with(who))
        .andReturn()
        .getResponse();
  }

  private String list(RequestPostProcessor who) throws Exception {
    return show("/applications?campaign=" + campaign.value(), who);
  }

  private String candidates(RequestPostProcessor who) throws Exception {
    return show("/posts/" + a.value() + "/candidates", who);
  }

  private String show(String path, RequestPostProcessor who) throws Exception {
    return web.perform(get(path).with(who)).andReturn().getResponse().getContentAsString();
  }

  private RequestPostProcessor hr() {
    return SignedIn.as(db, Role.HR);
  }

  private RequestPostProcessor manager(AreaId area) {
    return SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(area.value()));
  }
}
