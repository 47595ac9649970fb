package dk.klynge.staffing.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Bo leads Solsikken, and is to leave.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class DepartureTests {

  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final LocalDate DAY = LAST.plusDays(1);

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired Employees employees;
  @Autowired EndEmployments employments;

  private RegisterFixture register;
  private InstitutionId home;
  private PersonId bo;

  @BeforeEach
  void boLeadsSolsikken() {
    register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql(
            """
            truncate staffing.arrangement, staffing.notice, staffing.redeployment, staffing.departure,
              staffing.home_exception cascade
            """)
        .update();
    home = register.institution("Solsikken").in(register.area("Nord")).add();
    bo = register.person("Bo Lund");
    register.employ(bo, home, "institution_leader");
    register.leads(bo, home, "institution_leader");
  }

  @Test
  void afterTheLastDayTheEmploymentAndTheRoleEndOnceAlsoWhenTheProgramWasDown() throws Exception {
    var notice = noticed(bo);
    listed(bo);
    employments.end(LAST);
    assertThat(employedOn(DAY)).isTrue();
    employments.end(DAY.plusDays(9));
    employments.end(DAY.plusDays(10));
    assertThat(employedOn(LAST)).isTrue();
    assertThat(employedOn(DAY)).isFalse();
    assertThat(rolesOn(DAY)).isZero();
    assertThat(audited()).isEqualTo(1);
    web.perform(get("/people/{id}", bo.value()))
        .andExpect(content().string(containsString("fratrådt")));
    web.perform(get("/departures"))
        .andExpect(content().string(containsString("Ansættelsen er ophørt")));
    web.perform(get("/api/v1/redeployment"))
        .andExpect(content().string(containsString("\"start\":1")))
        .andExpect(content().string(containsString("\"notice\":1")));
    web.perform(
            post("/notices/{id}/withdrawal", notice)
                .with(csrf())
                .param("version", "1")
                .param("reason", "Fortrudt"))
        .andExpect(flash().attribute("notice", not(containsString("success"))));
    web.perform(get("/notices/{id}", notice))
        .andExpect(content().string(containsString("ansæt personen igen i registret")));
  }

  @Test
  void whatIsWithdrawnAndWhoeverStaysInASeniorPostEndsNothing() {
    var notice = noticed(bo);
    db.sql(
            "update staffing.notice set withdrawn_at = now(), withdrawn_reason = 'Fortrudt' where"
                + " id = ?")
        .param(notice)
        .update();
    agreed("senior");
    employments.end(DAY);
    assertThat(employedOn(DAY)).isTrue();
    assertThat(rolesOn(DAY)).isEqualTo(1);
  }

  @Test
  void whoRetiresIsEmployedUntilTheAgreementHolds() {
    agreed("retirement");
    employments.end(DAY.minusDays(1));
    assertThat(employedOn(DAY)).isTrue();
    employments.end(DAY);
    assertThat(employedOn(DAY)).isFalse();
    assertThat(employedOn(LAST)).isTrue();
  }

  @Test
  void whoAcceptedAPostSinceStays() throws Exception {
    noticed(bo);
    var given = new StaffingFixture(db);
    var leaders = given.campaign(PostKind.CLUSTER_LEADER);
    var post =
        given.leads(leaders, register.cluster("Klynge A", "municipal", area()), "Klynge A", area());
    db.sql(
            """
            insert into staffing.appointment (id, post, person, name, origin, from_day, share, terms, offered_at, accepted_at)
            values (gen_random_uuid(), ?, ?, 'Bo Lund', 'coordination', ?, 1, 'agreement', now(), now())
            """)
        .params(post.value(), bo.value(), DAY)
        .update();
    employments.end(DAY);
    assertThat(employedOn(DAY)).isTrue();
    web.perform(get("/departures")).andExpect(content().string(containsString("Bliver")));
  }

  private AreaId area() {
    return employees.find(bo, DAY).flatMap(Employee::area).orElseThrow();
  }

  private UUID noticed(PersonId person) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.notice (id, person, name, institution, workplace, terms, heard_on, answer_by, begun_at,
                                         begun_by, given_on, leaves_on, given_at)
            values (:id, :person, 'Bo Lund', :home, 'Solsikken', 'agreement', :heard, :heard + 14, now(), 'HR',
                    :heard + 20, :last, now() - interval '1 day')
            """)
        .param("id", id)
        .param("person", person.value())
        .param("home", home.value())
        .param("heard", LAST.minusMonths(4))
        .param("last", LAST)
        .update();
    return id;
  }

  private void agreed(String kind) {
    db.sql(
            """
            insert into staffing.arrangement (id, person, name, institution, workplace, kind, wanted_from, asked_at,
                                              asked_by, union_name, negotiated_on, effective_on, agreed_at)
            values (gen_random_uuid(), ?, 'Bo Lund', ?, 'Solsikken', ?, ?, now(), 'Bo', 'BUPL', current_date, ?, now())
            """)
        .params(bo.value(), home.value(), kind, DAY, DAY)
        .update();
  }

  private void listed(PersonId person) {
    var round = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.redeployment (id, name, positions, effective_on, wishes_until, made_at, made_by)
            values (?, 'Ledere', '{institution_leader}', ?, now(), now(), 'HR')
            """)
        .params(round, DAY)
        .update();
    db.sql(
            """
            insert into staffing.concerned (redeployment, person, name, position, share, terms, added_at, added_by)
            values (?, ?, 'Bo Lund', 'institution_leader', 1, 'agreement', now(), 'HR')
            """)
        .params(round, person.value())
        .update();
  }

  private boolean employedOn(LocalDate day) {
    return employees.find(bo, day).isPresent();
  }

  private int rolesOn(LocalDate day) {
    return db.sql("select count(*) from organisation.role where person = ? and valid @> ?")
        .params(bo.value(), day)
        .query(Integer.class)
        .single();
  }

  private int audited() {
    return db.sql(
            """
            select count(*) from audit.entry where subject_id = ? and action = 'staffing:give-notice'
            """)
        .param(bo.value().toString())
        .query(Integer.class)
        .single();
  }
}
