package dk.klynge.processplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import java.util.List;
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
class PagesTests {

  @Autowired JdbcClient db;
  @Autowired RunningPlans plans;
  @Autowired MockMvc web;

  private RegisterFixture register;

  @BeforeEach
  void layOut() throws Exception {
    register = new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan, processplan.template cascade").update();
    register.area("Nord");
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
  void everyPageAndFileOfAPlanOpens() throws Exception {
    var home = "/process-plans/" + plan().id().value();
    var one = home + "/activities/" + one("cl-announce").id().value();
    for (var page :
        List.of(
            home,
            one,
            one + "/dates",
            home + "/dates",
            home + "/activities/new",
            home + "/plan.pdf",
            home + "/plan.xlsx?state=open",
            home + "?owner=mine&window=near",
            "/process-plans",
            "/process-plan-templates",
            "/process-plan-templates/reform",
            "/process-plan-letter",
            "/api/v1/process-plans",
            "/api/v1" + home + "/activities")) web.perform(get(page)).andExpect(status().isOk());
  }

  @Test
  void whatIsToldIsKeptAndWhatIsWrongStaysInTheForm() throws Exception {
    var one = one("toolbox");
    var here = "/process-plans/" + plan().id().value() + "/activities/" + one.id().value();
    web.perform(
            post(here + "/progress")
                .with(csrf())
                .param("version", "" + one.version())
                .param("state", "not-applicable")
                .param("on", "")
                .param("reason", ""))
        .andExpect(status().isUnprocessableContent());
    web.perform(
            post(here + "/progress")
                .with(csrf())
                .param("version", "" + one.version())
                .param("state", "done")
                .param("on", "2026-09-08")
                .param("reason", ""))
        .andExpect(status().is3xxRedirection());
    web.perform(get(here)).andExpect(content().string(containsString("Udført 8. september 2026")));
  }

  @Test
  void anAreaManagerTicksOffTheOwnAreaAndNoOther() throws Exception {
    var nord = one("groups");
    var syd = register.area("Syd");
    var there = new Scope.Area(nord.place().orElseThrow().area().value());
    var elsewhere = new Scope.Area(syd.value());
    tell(nord, elsewhere, "done").andExpect(status().isForbidden());
    tell(nord, there, "done").andExpect(status().isOk());
    assertThat(one("groups").progress()).isInstanceOf(Activity.Progress.Done.class);
    tell(nord, there, "begun").andExpect(status().isConflict());
  }

  private ResultActions tell(Activity one, Scope place, String state) throws Exception {
    var path = "/api/v1/process-plans/" + plan().id().value() + "/activities/";
    return web.perform(
        put(path + one.id().value() + "/progress")
            .with(SignedIn.as(db, Role.AREA_MANAGER, place))
            .contentType(APPLICATION_JSON)
            .content("{\"version\": %d, \"state\": \"%s\"}".formatted(one.version(), state)));
  }

  @Test
  void anActivityIsAddedOnceAndAProgramMayAskWhatAMoveWouldMean() throws Exception {
    var home = "/process-plans/" + plan().id().value();
    for (int twice = 0; twice < 2; twice++)
      web.perform(
              post(home + "/activities")
                  .with(csrf())
                  .param("form", "7f6f4f1c-2e44-4c7a-9d0a-0f6a3c9a1b11")
                  .param("title", "Kommunens jubilæum")
                  .param("owner", "EDITOR")
                  .param("theme", "communication")
                  .param("begins", "2026-10-20"))
          .andExpect(status().is3xxRedirection());
    assertThat(plan().activities())
        .filteredOn(one -> one.pattern().key().startsWith("own-"))
        .hasSize(1);
    web.perform(
            put("/api/v1" + home + "/activities/" + one("cl-announce").id().value() + "/dates")
                .contentType(APPLICATION_JSON)
                .content(
                    """
                    {"version": 0, "begins": "2026-12-28", "ends": "2026-12-28", "confirmed": false,
                     "reason": "", "dryRun": true}
                    """))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("EFFECTIVE_DAY")));
  }

  private RunningPlan plan() {
    return plans.current().orElseThrow();
  }

  private Activity one(String key) {
    return plan().activities().stream()
        .filter(one -> one.pattern().key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
