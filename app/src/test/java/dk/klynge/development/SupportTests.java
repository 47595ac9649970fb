package dk.klynge.development;

import static dk.klynge.development.SupportTown.WORDS;
import static dk.klynge.development.SupportTown.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.development.SupportTown.Wish;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class SupportTests {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  private final LocalDate coming = WorkingDays.onOrAfter(today.plusDays(5));

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired SupportNeeds needs;
  @Autowired SupportVisits visits;
  @Autowired Outbox outbox;

  private SupportTown town() {
    return SupportTown.build(db, web, needs);
  }

  private String read(RequestPostProcessor who, String path) throws Exception {
    return web.perform(get(path).with(who))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void whatAClusterSaysIsReadByTheClusterAndTheTeamAndOthersSeeTheState() throws Exception {
    var town = town();
    var need = town.said();
    assertThat(needs.all()).hasSize(1);
    assertThat(read(town.leader(), page(need))).contains(WORDS);
    assertThat(read(town.team(), page(need))).contains(WORDS);
    assertThat(read(town.manager(), page(need))).doesNotContain(WORDS);
    web.perform(get("/api/v1/support-needs").with(town.manager()))
        .andExpect(jsonPath("$.items[0].state").value("SAID"))
        .andExpect(jsonPath("$.items[0].words").value(""));
    var elsewhere = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(UUID.randomUUID()));
    web.perform(get(page(need)).with(elsewhere)).andExpect(status().isForbidden());
  }

  @Test
  void supportIsPlannedMovedGivenAndEvaluatedByTheCluster() throws Exception {
    var town = town();
    var need = town.offered();
    var nadia = town.member("Nadia");
    var torben = town.member("Torben");
    var visit = UUID.randomUUID();
    var day = WorkingDays.onOrBefore(today.minusDays(3));
    town.plan(need, new Wish(visit, nadia, day)).andExpect(status().is3xxRedirection());
    assertThat(town.now(need).state()).isEqualTo(State.PLANNED);
    assertThat(letters(need)).isEqualTo(2);
    town.plan(need, new Wish(visit, torben, day)).andExpect(status().is3xxRedirection());
    town.plan(need, new Wish(visit, nadia, day)).andExpect(status().isConflict());
    assertThat(letters(need)).isEqualTo(5);
    assertThat(visits.of(need.id()).getFirst().consultantName()).isEqualTo("Torben");
    var report = page(need) + "/visits/" + visit + "/report";
    town.send(town.team(), report, "given=mange").andExpect(status().isUnprocessableContent());
    town.keep(town.team(), report, "given=3,5");
    town.keep(town.leader(), page(need) + "/evaluation", "useful=5&evaluation-words=Ja, tak");
    assertThat(town.now(need).state()).isEqualTo(State.EVALUATED);
    assertThat(read(town.team(), page(need))).contains("Ja, tak");
    assertThat(read(town.manager(), page(need))).doesNotContain("Ja, tak");
    assertThat(read(SignedIn.as(db, Role.PROGRAMME_OFFICE), page(need))).doesNotContain("Ja, tak");
  }

  private int letters(Need need) {
    return outbox.of(new Owner("support-need", need.id().value())).size();
  }

  @Test
  void whoIsPartialOrAwayCannotBeSent() throws Exception {
    var town = town();
    var need = town.offered();
    var nadia = town.member("Nadia");
    var register = new RegisterFixture(db);
    var person = register.person("Nadia");
    register.employ(person, town.house(), "consultant");
    db.sql("update development.consultant set person = :person")
        .param("person", person.value())
        .update();
    var wish = new Wish(UUID.randomUUID(), nadia, coming);
    town.plan(need, wish)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("er ansat der")));
    db.sql("update development.consultant set person = null").update();
    var away = "first=%s&last=%s".formatted(coming, coming);
    town.keep(town.team(), "/support-team/" + nadia + "/away", away);
    town.plan(need, wish).andExpect(status().isUnprocessableContent());
    assertThat(visits.of(need.id())).isEmpty();
  }

  @Test
  void selfOwningInstitutionsAreSupportedWhereItIsAgreed() throws Exception {
    var town = town();
    var alone = town.alone().value();
    ask(town)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail").value(containsString("Fri Have er selvejende")));
    var agreement = "id=%s&version=0&place=institution:%s&offer=SPARRING&from=2020-01-01";
    town.keep(town.team(), "/support-agreements", agreement.formatted(UUID.randomUUID(), alone));
    ask(town).andExpect(status().isCreated());
    var need = needs.of(List.of(alone)).getFirst();
    town.send(town.team(), page(need) + "/offers", "version=1&kind=COACHING&offer-words=Nej")
        .andExpect(status().isUnprocessableContent());
  }

  private ResultActions ask(SupportTown town) throws Exception {
    var alone = town.alone().value();
    var who = SignedIn.as(db, Role.INSTITUTION_LEADER, new Scope.Institution(alone));
    var json = "{\"place\":\"%s\",\"theme\":\"TEAM\",\"words\":\"Sparring\"}".formatted(alone);
    var request = post("/api/v1/support-needs").with(who);
    return web.perform(request.contentType(MediaType.APPLICATION_JSON).content(json));
  }

  @Test
  void theRoadmapIsOnPaperAndItsItemsKeepTheirWordings() throws Exception {
    var town = town();
    read(town.team(), "/support-roadmap/roadmap.pdf");
    read(town.team(), "/support-roadmap/roadmap.xlsx");
    db.sql("update development.roadmap set starts = null").update();
    web.perform(get("/api/v1/support-roadmap").with(town.manager()))
        .andExpect(jsonPath("$.horizons.length()").value(3))
        .andExpect(jsonPath("$.starts").value("2020-01-01"));
    var id = UUID.randomUUID();
    var items = "/support-roadmap/items";
    var form = "id=" + id + "&version=%s&kind=effort&horizon=first&da=%s&en=Text";
    town.keep(town.team(), items, form.formatted(0, "Gammel"));
    town.keep(town.team(), items, form.formatted(1, "Ny"));
    town.send(town.team(), items, form.formatted(1, "Nyest")).andExpect(status().isConflict());
    town.send(town.manager(), items, form.formatted(2, "x")).andExpect(status().isForbidden());
    assertThat(read(town.manager(), items + "/" + id)).contains("Gammel", "Ny");
    db.sql("delete from development.roadmap_wording where item = :id").param("id", id).update();
    db.sql("delete from development.roadmap_item where id = :id").param("id", id).update();
  }

  private static final String PAGES =
      """
      /support /support-team /support-team/new /support-team/CONSULTANT /support-team/CONSULTANT/edit
      /support-agreements /support-agreements/new /support-needs /support-needs/new NEED NEED/visits/new
      NEED/visits/VISIT /support-themes /course-wishes /course-wishes/new?subject=theme:TEAM /support-roadmap /support-roadmap/settings
      /support-roadmap/items/ITEM /support-roadmap/items/ITEM/edit /support-roadmap/items/new?kind=aim
      """;

  @Test
  void everyPageIsThereForTheTeamInBothLanguages() throws Exception {
    var town = town();
    var need = town.offered();
    var nadia = town.member("Nadia");
    var visit = UUID.randomUUID();
    town.plan(need, new Wish(visit, nadia, coming));
    var item = db.sql("select id from development.roadmap_item limit 1").query(UUID.class).single();
    town.keep(town.team(), "/course-wishes", "subject=theme:TEAM&words=Mødeledelse");
    var pages =
        PAGES
            .replace("CONSULTANT", nadia.toString())
            .replace("NEED", page(need))
            .replace("VISIT", visit.toString())
            .replace("ITEM", item.toString());
    for (var path : pages.strip().split("\\s+", -1))
      for (var language : List.of("da", "en"))
        web.perform(get(path).queryParam("lang", language).with(town.team()))
            .andExpect(status().isOk())
            .andExpect(content().string(not(containsString("??"))));
  }
}
