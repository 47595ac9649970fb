package dk.klynge.processplan.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class StatusTests {

  @Autowired JdbcClient db;
  @Autowired KeepStatus keep;
  @Autowired StatusDays days;
  @Autowired MockMvc web;

  private AreaId nord = new AreaId(new java.util.UUID(0, 0));
  private AreaId syd = nord;

  @BeforeEach
  void layOut() throws Exception {
    var register = new RegisterFixture(db).empty();
    db.sql("truncate decision.ruling cascade").update();
    db.sql(
            "truncate processplan.plan, processplan.template, processplan.status_day, processplan.status_comment, processplan.saving_target cascade")
        .update();
    nord = register.area("Nord");
    syd = register.area("Syd");
    register.cluster("Fjordklyngen", "municipal", nord);
    web.perform(
            post("/process-plans")
                .with(csrf())
                .param("title", "Reformen")
                .param("template", "reform")
                .param("decided", "2026-09-08")
                .param("effective", "2027-01-01")
                .param("form", "one"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void theWholeAndEachAreaHaveTheirFiguresOnScreenPaperAndForPrograms() throws Exception {
    var area = "/status/" + nord.value();
    for (var page :
        List.of(
            "/status/status.pdf",
            "/status/status.xlsx",
            area + "/status.pdf",
            area + "/status.xlsx",
            "/api/v1/status",
            "/api/v1/status/weeks?area=" + nord.value()))
      web.perform(get(page)).andExpect(status().isOk());
    web.perform(get("/status"))
        .andExpect(content().string(containsString("Aktiviteter udført")))
        .andExpect(content().string(containsString("/action-plans?status=approved")));
    web.perform(get(area)).andExpect(content().string(not(containsString("Nyhedsbreve sendt"))));
    assertThat(of("plans.approved", Optional.of(nord))).containsExactly("0/1");
    assertThat(of("plans.approved", Optional.of(syd))).isEmpty();
  }

  private List<String> of(String key, Optional<AreaId> area) {
    return keep.figures(LocalDate.of(2026, 11, 26)).stream()
        .filter(one -> one.key().equals(key) && one.area().equals(area))
        .map(one -> one.reached() + "/" + one.of().orElseThrow())
        .toList();
  }

  @Test
  void aDayIsKeptOnceHoweverOftenTheJobRunsAndAWeekShowsItsLastDay() {
    var monday = LocalDate.of(2026, 11, 16);
    for (int day = 0; day < 9; day++) keep.keep(monday.plusDays(day));
    keep.keep(monday);
    var kept = days.weekly(Optional.empty(), monday);
    assertThat(kept)
        .filteredOn(one -> one.key().equals("process.done"))
        .extracting(StatusDays.Kept::day)
        .containsExactly(monday.plusDays(6), monday.plusDays(8));
    assertThat(days.weekly(Optional.of(nord), monday)).isNotEmpty();
  }

  @Test
  void aCommentIsKeptInVersionsAndNothingTypedIsLost() throws Exception {
    comment("/status", 0, " ").andExpect(status().isUnprocessableContent());
    comment("/status", 0, "Det **går** godt").andExpect(redirectedUrl("/status"));
    comment("/status", 0, "Det **går** godt").andExpect(redirectedUrl("/status"));
    comment("/status", 0, "Det går skidt")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Det går skidt")))
        .andExpect(content().string(containsString("Det **går** godt")));
    comment("/status", 1, "Det går <b>bedre</b>").andExpect(redirectedUrl("/status"));
    web.perform(get("/status"))
        .andExpect(content().string(containsString("Det <strong>går</strong> godt")))
        .andExpect(content().string(containsString("Det går &lt;b&gt;bedre&lt;/b&gt;")));
  }

  private ResultActions comment(String place, int version, String text) throws Exception {
    return web.perform(
        post(place + "/comment").with(csrf()).param("version", "" + version).param("text", text));
  }

  @Test
  void theSavingTargetIsSetOnceAndTheStatusSaysHowMuchOfItIsDecided() throws Exception {
    assertThat(of("savings.decided", Optional.empty())).isEmpty();
    target(0, "mange").andExpect(status().isUnprocessableContent());
    target(0, "12.500.000 kr.").andExpect(redirectedUrl("/status"));
    target(0, "1").andExpect(status().isConflict());
    assertThat(of("savings.decided", Optional.empty())).containsExactly("0/12500000");
    web.perform(get("/status")).andExpect(content().string(containsString("12.500.000")));
    web.perform(
            get("/status/target")
                .with(SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()))))
        .andExpect(status().isForbidden());
  }

  private ResultActions target(int version, String kroner) throws Exception {
    return web.perform(
        post("/status/target")
            .with(csrf())
            .param("version", "" + version)
            .param("kroner", kroner)
            .param("source", "Budgetaftalen"));
  }

  @Test
  void anAreaManagerSeesAndCommentsTheOwnAreaOnly() throws Exception {
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()));
    var own = "/status/" + nord.value();
    web.perform(get("/status").with(manager)).andExpect(redirectedUrl(own));
    web.perform(get(own).with(manager)).andExpect(status().isOk());
    web.perform(get("/status/" + syd.value()).with(manager)).andExpect(status().isForbidden());
    web.perform(get("/status/status.pdf").with(manager)).andExpect(status().isForbidden());
    web.perform(
            post(own + "/comment")
                .with(manager)
                .with(csrf())
                .param("version", "0")
                .param("text", "Nord er klar"))
        .andExpect(redirectedUrl(own));
    web.perform(get("/status/comment").with(manager)).andExpect(status().isForbidden());
    web.perform(get("/status").with(SignedIn.as(db, Role.EDITOR)))
        .andExpect(status().isForbidden());
  }
}
