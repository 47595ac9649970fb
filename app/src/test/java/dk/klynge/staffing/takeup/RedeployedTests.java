package dk.klynge.staffing.takeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// From the list of redeployment to the register, with a clock that is moved.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class RedeployedTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired MovableClock clock;
  @Autowired Posts posts;
  @Autowired Employees employees;
  @Autowired Appointments appointments;
  @Autowired TakeUpPosts takeUp;

  @Test
  void whoAcceptsAnOfferWorksInTheNewPlaceFromTheDayOn() throws Exception {
    var register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.redeployment, staffing.arrangement, staffing.notice cascade")
        .update();
    clock.moveTo(TODAY);
    var nord = register.area("Nord");
    var home = register.institution("Solsikken").in(nord).add();
    var other = register.institution("Mariehønen").in(nord).add();
    var bo = register.person("Bo Lund");
    register.employ(bo, home, "deputy");
    var hr = SignedIn.as(db, Role.HR);
    begins(hr);
    offers(hr, bo, other);
    accepts(bo);
    takeUp(DAY.minusDays(1));
    assertThat(works(bo, DAY)).isEqualTo("deputy Solsikken 1.000");
    takeUp(DAY);
    takeUp(DAY.plusDays(1));
    assertThat(works(bo, DAY.minusDays(1))).isEqualTo("deputy Solsikken 1.000");
    assertThat(works(bo, DAY)).isEqualTo("pedagogue Mariehønen 0.900");
    assertThat(appointments.ofPerson(bo).orElseThrow().state()).isEqualTo("appointed");
    web.perform(get("/api/v1/redeployment").with(hr))
        .andExpect(content().string(containsString("\"redeployed\":1")));
  }

  private void begins(RequestPostProcessor hr) throws Exception {
    web.perform(
            post("/redeployment")
                .with(hr)
                .with(csrf())
                .param("name", "Souschefer")
                .param("positions", "deputy")
                .param("effective", DAY.toString())
                .param("until", TODAY.plusDays(14).toString())
                .param("form", UUID.randomUUID().toString()))
        .andExpect(status().is3xxRedirection());
  }

  private void offers(RequestPostProcessor hr, PersonId bo, InstitutionId other) throws Exception {
    var place = new Posts.Place.OfInstitution(other);
    var vacancy =
        new Posts.Vacancy(
            PostKind.PEDAGOGUE, place, DAY, new BigDecimal("0.9"), new Posts.Cause.Reported());
    var wanted = posts.vacate(vacancy).orElseThrow();
    web.perform(
            post("/appointments")
                .with(hr)
                .with(csrf())
                .param("post", wanted.value().toString())
                .param("person", bo.value().toString())
                .param("answerBy", TODAY.plusDays(7).toString()))
        .andExpect(status().is3xxRedirection());
  }

  private void accepts(PersonId bo) throws Exception {
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    db.sql("update access.account set person = null where person = ?").param(bo.value()).update();
    db.sql("update access.account set person = ? where id = ?")
        .params(bo.value(), account)
        .update();
    var offer = appointments.ofPerson(bo).orElseThrow();
    assertThat(offer.origin()).isEqualTo("redeployment");
    web.perform(
            post("/my-redeployment/offers/{id}/acceptance", offer.id().value())
                .with(SignedIn.of(account))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  private void takeUp(LocalDate day) {
    clock.moveTo(day);
    takeUp.takeUp(LocalDate.now(clock));
  }

  private String works(PersonId person, LocalDate day) {
    return employees
        .find(person, day)
        .map(one -> one.position() + " " + one.workplace() + " " + one.share())
        .orElse("–");
  }
}
