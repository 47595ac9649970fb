package dk.klynge.staffing.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.Appointments.Outcome;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.appointment.AnswerOffers.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offers, answers and what they leave behind.
@SpringBootTest
@SignedInAs(Role.HR)
class OfferTests {

  @Autowired JdbcClient db;
  @Autowired Appointments appointments;
  @Autowired AppointmentRows rows;
  @Autowired AnswerOffers answers;
  @Autowired Posts posts;

  private RegisterFixture register;
  private StaffingFixture given;
  private AreaId nord;
  private InstitutionId home;
  private PersonId bo;
  private PersonId eva;
  private CampaignId campaign;
  private CampaignId pedagogical;
  private PostId a;
  private PostId b;

  @BeforeEach
  void twoPostsAndTwoPeople() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    home = register.institution("Solsikken").in(nord).add();
    bo = register.person("Bo Lund");
    register.employ(bo, home, "institution_leader");
    eva = register.person("Eva Krog");
    register.employ(eva, home, "deputy");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    pedagogical = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    b = given.leads(campaign, register.cluster("Klynge B", "municipal", nord), "Klynge B", nord);
  }

  @Test
  void aPostAndAPersonHaveOneOfferAtATime() {
    offered(a, bo);
    assertThat(refused(a, eva)).isEqualTo("staffing.appointment.refused.post");
    assertThat(refused(b, bo)).isEqualTo("staffing.appointment.refused.person");
    assertThat(appointments.ofPost(a).orElseThrow().state()).isEqualTo("offered");
    assertThat(appointments.of(campaign)).hasSize(1);
  }

  @Test
  void whoDeclinesIsFreeAndSoIsThePost() {
    answers.answer(offered(a, bo), Answer.DECLINED);
    offered(a, eva);
    offered(b, bo);
    assertThat(posts.of(pedagogical)).isEmpty();
  }

  @Test
  void aLeaderWhoAcceptsLeavesAPostAtHomeThatGoesAgainWhenItIsTakenBack() {
    var offer = offered(a, bo);
    assertThat(answers.answer(offer, Answer.ACCEPTED)).isEqualTo(new AnswerOffers.Outcome.Done());
    assertThat(answers.answer(now(offer), Answer.ACCEPTED))
        .isEqualTo(new AnswerOffers.Outcome.Done());
    assertThat(posts.of(pedagogical)).extracting(Posts.Post::place).containsExactly("Solsikken");
    assertThat(posts.find(a).orElseThrow().filled()).isTrue();
    answers.withdraw(now(offer), "Fortrudt");
    assertThat(posts.of(pedagogical)).isEmpty();
    assertThat(appointments.ofPost(a)).isEmpty();
  }

  @Test
  void whatOthersRelyOnIsNotTakenBack() {
    var offer = offered(a, bo);
    answers.answer(offer, Answer.ACCEPTED);
    var vacated = posts.of(pedagogical).getFirst().id();
    var next = offered(vacated, eva);
    assertThat(answers.withdraw(now(offer), "Fortrudt"))
        .isInstanceOf(AnswerOffers.Outcome.Held.class);
    answers.withdraw(next, "Først den ene");
    given.application(pedagogical, nord, eva, List.of(vacated));
    assertThat(answers.withdraw(now(offer), "Fortrudt"))
        .isInstanceOf(AnswerOffers.Outcome.Held.class);
  }

  @Test
  void theLastDayBindsThePersonButNotHr() {
    var offer = offered(a, bo);
    db.sql("update staffing.appointment set answer_by = current_date - 2").update();
    assertThat(answers.answer(now(offer), Answer.ACCEPTED))
        .isInstanceOf(AnswerOffers.Outcome.TooLate.class);
    assertThat(answers.note(now(offer), Answer.ACCEPTED, "Sagt i telefonen"))
        .isEqualTo(new AnswerOffers.Outcome.Done());
    assertThat(now(offer).answerReason()).isEqualTo("Sagt i telefonen");
  }

  @Test
  void whoIsOvertakenHearsOfIt() {
    var offer = offered(a, bo);
    answers.note(offer, Answer.DECLINED, "Brev");
    assertThat(answers.note(offer, Answer.ACCEPTED, "Mail"))
        .isEqualTo(new AnswerOffers.Outcome.Overtaken());
    assertThat(answers.withdraw(offer, "Fejl")).isEqualTo(new AnswerOffers.Outcome.Overtaken());
  }

  @Test
  void civilServantsKeepTheirTerms() {
    db.sql("update organisation.employment set terms = 'civil_servant' where person = ?")
        .param(bo.value())
        .update();
    assertThat(offered(a, bo).terms()).isEqualTo("civil_servant");
    assertThat(offered(b, eva).terms()).isEqualTo("agreement");
  }

  private AppointmentRow offered(PostId post, PersonId person) {
    var by = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen")).plusDays(3);
    var outcome = appointments.offer(post, person, "coordination", Optional.of(by));
    return rows.find(((Outcome.Offered) outcome).id()).orElseThrow();
  }

  private String refused(PostId post, PersonId person) {
    var outcome = appointments.offer(post, person, "coordination", Optional.empty());
    return ((Outcome.Refused) outcome).key();
  }

  private AppointmentRow now(AppointmentRow row) {
    return rows.find(new AppointmentId(row.id())).orElseThrow();
  }
}
