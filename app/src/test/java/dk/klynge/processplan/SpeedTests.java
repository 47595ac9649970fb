package dk.klynge.processplan;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.Schedule.Anchors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class SpeedTests {
  @Autowired JdbcClient db;
  @Autowired PlanTemplates templates;
  @Autowired RunningPlans plans;
  @Autowired PlanChanges changes;
  @Autowired MockMvc web;

  @Test
  void speed() throws Exception {
    new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan, processplan.template cascade").update();
    var text = new StringBuilder("key: reform\nversion: 2\ntitle: {da: Stor}\nthemes:\n");
    for (int t = 0; t < 10; t++) text.append("  - {key: t" + t + ", title: {da: Tema " + t + "}}\n");
    text.append("activities:\n");
    for (int i = 0; i < 400; i++)
      text.append("  - {key: a" + i + ", title: {da: Aktivitet nummer " + i + "}, theme: t" + (i % 10) + ", owner: AREA_MANAGER, reach: area, when: decision +" + (i % 200) + " days to decision +" + (i % 200 + 4) + " days" + (i >= 10 ? ", needs: [a" + (i - 10) + (i >= 17 ? ", a" + (i - 17) : "") + "]" : "") + ", limits: [{not-after: effective -1 days, why: {da: x}}]}\n");
    db.sql("insert into processplan.template values ('reform', 2, :text, '', now(), 'test')").param("text", text.toString()).update();
    var areas = new ArrayList<AreaId>();
    for (int i = 0; i < 5; i++) areas.add(new AreaId(UUID.randomUUID()));
    var template = templates.newest("reform").orElseThrow();
    var anchors = new Anchors(LocalDate.now().minusDays(40), LocalDate.now().plusDays(100));
    for (int n = 0; n < 6; n++) {
      long s = System.nanoTime();
      Schedule.of(template, anchors, areas);
      System.out.println("TIME layout " + (System.nanoTime() - s) / 1000000.0);
    }
    var register = new RegisterFixture(db);
    for (int i = 0; i < 5; i++) register.area("Område " + i);
    System.out.println("SEE " + web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/process-plans").with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf()).param("title", "Stor").param("template", "reform").param("decided", anchors.decided().toString()).param("effective", anchors.effective().toString()).param("form", "x")).andReturn().getResponse().getStatus());
    for (int n = 0; n < 6; n++) {
      long s = System.nanoTime();
      var plan = plans.current().orElseThrow();
      System.out.println("TIME load " + plan.activities().size() + " " + (System.nanoTime() - s) / 1000000.0);
      s = System.nanoTime();
      var wish = new Wish(new Anchors(plan.decidedOn().plusDays(3), plan.effectiveOn()), Map.of());
      var wanted = Rearrangement.of(plan, wish, LocalDate.now());
      System.out.println("TIME rearrange " + wanted.shifts().size() + " " + (System.nanoTime() - s) / 1000000.0);
      s = System.nanoTime();
      changes.apply(plan, wanted, new Said("x", Standing.PROVISIONAL));
      System.out.println("TIME apply " + (System.nanoTime() - s) / 1000000.0);
    }
    var id = plans.current().orElseThrow().id().value();
    for (var query : List.of("?window=all", "?window=reform", "?area=" + plans.current().orElseThrow().activities().getFirst().place().orElseThrow().area().value()))
      for (int n = 0; n < 12; n++) {
        long s = System.nanoTime();
        var size = web.perform(get("/process-plans/" + id + query)).andReturn().getResponse().getContentAsByteArray().length;
        System.out.println("TIME page " + query + " " + size + " " + (System.nanoTime() - s) / 1000000.0);
      }
    db.sql("truncate processplan.plan, processplan.template cascade").update();
  }
}
