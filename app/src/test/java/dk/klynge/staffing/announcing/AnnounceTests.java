package dk.klynge.staffing.announcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.Posted;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// HR tells everybody.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class AnnounceTests {

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired Appointments appointments;
  @Autowired AnnounceAppointments announce;
  @Autowired Campaigns campaigns;
  @Autowired Outbox outbox;

  private AreaId nord;
  private Campaigns.Campaign campaign;

  @BeforeEach
  void aDeputyWhoIsAppointedAndOneWhoIsNot() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    var solsikken = register.institution("Solsikken").in(nord).add();
    var maanen = register.institution("Månen").in(nord).add();
    var ida = person(register, "Ida Holm");
    register.employ(ida, solsikken, "deputy");
    var bo = person(register, "Bo Lund");
    register.employ(bo, solsikken, "institution_leader");
    register.leads(bo, solsikken, "institution_leader");
    var eva = person(register, "Eva Krog");
    register.employ(eva, maanen, "deputy");
    var id = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    campaign = campaigns.find(id).orElseThrow();
    var post = given.post(id, PostKind.PEDAGOGICAL_LEADER, maanen, "Månen", nord);
    given.application(id, nord, ida, List.of(post));
    given.application(id, nord, eva, List.of(post));
    appointments.settle(post, ida, "coordination");
  }

  @Test
  void theAppointedTheHouseAndTheOthersEachHearTheirPartOnce() {
    assertThat(announce.announce(campaign, "form", "Nu er det klart")).isEqualTo(1);
    assertThat(announce.announce(campaign, "form", "Nu er det klart")).isZero();
    var others = outbox.of(new Owner("announcement", campaign.id().value()));
    assertThat(others).extracting(Posted::to).containsExactly("eva.krog@eksempel.dk");
    assertThat(others.getFirst().text()).contains("Kære Eva Krog").doesNotContain("Ida");
    var told = db.sql("select id from staffing.appointment").query(java.util.UUID.class).single();
    assertThat(outbox.of(new Owner("appointment", told)))
        .extracting(Posted::to)
        .containsExactlyInAnyOrder("ida.holm@eksempel.dk", "bo.lund@eksempel.dk");
  }

  @Test
  void thePageAndItsFilesAreForHrAlone() throws Exception {
    var page = "/campaigns/" + campaign.id().value() + "/announcement";
    web.perform(get(page)).andExpect(status().isOk());
    web.perform(get(page + ".pdf")).andExpect(status().isOk());
    web.perform(get(page + ".docx")).andExpect(status().isOk());
    web.perform(post(page).with(csrf()).param("text", " "))
        .andExpect(status().isUnprocessableContent());
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()));
    web.perform(get(page).with(manager)).andExpect(status().isForbidden());
    web.perform(get("/appointments").with(manager)).andExpect(status().isOk());
  }

  @Test
  void otherProgramsOfHrReadTheAppointments() throws Exception {
    var url = "/api/v1/appointments?campaign=" + campaign.id().value();
    web.perform(get(url))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].state").value("accepted"))
        .andExpect(jsonPath("$.items[0].place").value("Månen"));
    web.perform(get(url).with(SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()))))
        .andExpect(status().isForbidden());
  }

  private PersonId person(RegisterFixture register, String name) {
    var person = register.person(name);
    var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@eksempel.dk";
    db.sql("update organisation.person set email = ? where id = ?")
        .params(email, person.value())
        .update();
    return person;
  }
}
