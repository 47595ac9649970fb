package dk.klynge.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

  private static final String WORDS = "Vi bruger alle møder på drift";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired SupportNeeds needs;
  @Autowired SupportVisits visits;
  @Autowired Outbox outbox;

  private AreaId area = new AreaId(UUID.randomUUID());
  private ClusterId cluster = new ClusterId(UUID.randomUUID());
  private InstitutionId house = new InstitutionId(UUID.randomUUID());
  private InstitutionId alone = new InstitutionId(UUID.randomUUID());

  private record Member(UUID id, String name) {}

  @BeforeEach
  void town() {
    db.sql(
            """
            truncate development.evaluation, development.visit, development.offer, development.need,
              development.support_agreement, development.relation, development.away, development.consultant
            """)
        .update();
    var register = new RegisterFixture(db).empty();
    area = register.area("Ådalen");
    cluster = register.cluster("Klynge Ådalen", "municipal", area);
    var leader = register.person("Lis Leder");
    register.leads(leader, cluster);
    db.sql("update organisation.person set email = 'lis@eksempel.dk' where id = :id")
        .param("id", leader.value())
        .update();
    house = register.institution("Solsikken").in(area).cluster(cluster).add();
    alone = register.institution("Fri Have").in(area).ownership("self_owning").add();
  }

  private RequestPostProcessor team() {
    return SignedIn.as(db, Role.SUPPORT_TEAM);
  }

  private RequestPostProcessor leader() {
    return SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(cluster.value()));
  }

  private RequestPostProcessor manager() {
    return SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(area.value()));
  }

  private ResultActions send(RequestPostProcessor who, String path, String... fields)
      throws Exception {
    var request = post(path).with(who).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return web.perform(request);
  }

  private Need said(UUID place) throws Exception {
    var form = UUID.randomUUID();
    for (int twice = 0; twice < 2; twice++)
      send(leader(), "/support-needs", "form", "" + form, "cluster", "" + place, "theme", "TEAM", "words", WORDS)
          .andExpect(status().is3xxRedirection());
    return needs.of(List.of(place)).getFirst();
  }

  private Need offered() throws Exception {
    var need = said(cluster.value());
    send(team(), page(need) + "/offers", "version", "1", "kind", "COACHING", "offer-words", "To møder")
        .andExpect(status().is3xxRedirection());
    return now(need);
  }

  private Need now(Need need) {
    return needs.find(need.id()).orElseThrow();
  }

  private static String page(Need need) {
    return "/support-needs/" + need.id().value();
  }

  private Member member(String name) throws Exception {
    var id = UUID.randomUUID();
    send(team(), "/support-team", "id", "" + id, "version", "0", "name", name, "email", name.toLowerCase(Locale.ROOT) + "@eksempel.dk", "subject", "TEAM", "capacity", "7,5", "from", "2020-01-01")
        .andExpect(status().is3xxRedirection());
    return new Member(id, name);
  }

  private ResultActions plan(Need need, Member member, UUID visit, LocalDate day) throws Exception {
    return send(team(), page(need) + "/visits", "id", "" + visit, "number", "0", "day", "" + day, "begins", "09:00", "ends", "11:00", "preparation", "1", "place", "Solsikken", "consultant", "" + member.id());
  }

  @Test
  void whatAClusterSaysIsReadByTheClusterAndTheTeamAndOthersSeeTheState() throws Exception {
    var need = said(cluster.value());
    assertThat(needs.of(List.of(cluster.value()))).hasSize(1);
    for (var reader : List.of(leader(), team()))
      web.perform(get(page(need)).with(reader)).andExpect(content().string(containsString(WORDS)));
    web.perform(get(page(need)).with(manager()))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(WORDS))));
    web.perform(get("/api/v1/support-needs").with(manager()))
        .andExpect(jsonPath("$.items[0].state").value("SAID"))
        .andExpect(jsonPath("$.items[0].words").value(""));
    web.perform(get(page(need)).with(SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(UUID.randomUUID()))))
        .andExpect(status().isForbidden());
  }

  @Test
  void supportIsPlannedMovedGivenAndEvaluatedByTheCluster() throws Exception {
    var need = offered();
    var nadia = member("Nadia");
    var torben = member("Torben");
    var visit = UUID.randomUUID();
    var day = WorkingDays.onOrBefore(TODAY.minusDays(3));
    plan(need, nadia, visit, day).andExpect(status().is3xxRedirection());
    assertThat(now(need).state()).isEqualTo(State.PLANNED);
    assertThat(letters(need)).isEqualTo(2);
    plan(need, torben, visit, day).andExpect(status().is3xxRedirection());
    plan(need, nadia, visit, day).andExpect(status().isConflict());
    assertThat(letters(need)).isEqualTo(5);
    assertThat(visits.of(need.id()).getFirst().consultantName()).isEqualTo("Torben");
    send(team(), page(need) + "/visits/" + visit + "/report", "given", "mange")
        .andExpect(status().isUnprocessableContent());
    send(team(), page(need) + "/visits/" + visit + "/report", "given", "3,5")
        .andExpect(status().is3xxRedirection());
    send(leader(), page(need) + "/evaluation", "useful", "5", "evaluation-words", "Ja, tak")
        .andExpect(status().is3xxRedirection());
    assertThat(now(need).state()).isEqualTo(State.EVALUATED);
    web.perform(get(page(need)).with(team())).andExpect(content().string(containsString("Ja, tak")));
    for (var other : List.of(manager(), SignedIn.as(db, Role.PROGRAMME_OFFICE)))
      web.perform(get(page(need)).with(other))
          .andExpect(content().string(not(containsString("Ja, tak"))));
  }

  @Test
  void everyPageIsThereForTheTeamInBothLanguages() throws Exception {
    var need = offered();
    var nadia = member("Nadia");
    var visit = UUID.randomUUID();
    plan(need, nadia, visit, WorkingDays.onOrAfter(TODAY.plusDays(5)));
    var item = db.sql("select id from development.roadmap_item limit 1").query(UUID.class).single();
    send(team(), "/support-themes/wishes", "theme", "TEAM", "words", "Mødeledelse", "form", "" + visit);
    for (var path :
        List.of(
            "/support", "/support-team", "/support-team/new", "/support-team/" + nadia.id(),
            "/support-team/" + nadia.id() + "/edit", "/support-agreements", "/support-agreements/new",
            "/support-needs", "/support-needs/new", page(need), page(need) + "/visits/new",
            page(need) + "/visits/" + visit, "/support-themes", "/support-roadmap",
            "/support-roadmap/items/" + item, "/support-roadmap/items/" + item + "/edit",
            "/support-roadmap/items/new?kind=aim", "/support-roadmap/settings"))
      for (var language : List.of("da", "en"))
        web.perform(get(path).queryParam("lang", language).with(team()))
            .andExpect(status().isOk())
            .andExpect(content().string(not(containsString("??"))));
  }

  private int letters(Need need) {
    return outbox.of(new Owner("support-need", need.id().value())).size();
  }

  @Test
  void whoIsPartialOrAwayCannotBeSent() throws Exception {
    var need = offered();
    var nadia = member("Nadia");
    var day = WorkingDays.onOrAfter(TODAY.plusDays(5));
    var person = new RegisterFixture(db).person("Nadia");
    new RegisterFixture(db).employ(person, house, "consultant");
    db.sql("update development.consultant set person = :person").param("person", person.value()).update();
    plan(need, nadia, UUID.randomUUID(), day)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("er ansat der")));
    db.sql("update development.consultant set person = null").update();
    send(team(), "/support-team/" + nadia.id() + "/away", "first", "" + day, "last", "" + day)
        .andExpect(status().is3xxRedirection());
    plan(need, nadia, UUID.randomUUID(), day).andExpect(status().isUnprocessableContent());
    assertThat(visits.of(need.id())).isEmpty();
  }

  @Test
  void selfOwningInstitutionsAreSupportedWhereItIsAgreed() throws Exception {
    var who = SignedIn.as(db, Role.INSTITUTION_LEADER, new Scope.Institution(alone.value()));
    var json = "{\"place\":\"%s\",\"theme\":\"TEAM\",\"words\":\"Sparring\"}".formatted(alone.value());
    web.perform(post("/api/v1/support-needs").with(who).contentType(MediaType.APPLICATION_JSON).content(json))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail").value(containsString("Fri Have er selvejende")));
    send(team(), "/support-agreements", "id", "" + UUID.randomUUID(), "version", "0", "place", "institution:" + alone.value(), "offer", "SPARRING", "from", "2020-01-01")
        .andExpect(status().is3xxRedirection());
    web.perform(post("/api/v1/support-needs").with(who).contentType(MediaType.APPLICATION_JSON).content(json))
        .andExpect(status().isCreated());
    var need = needs.of(List.of(alone.value())).getFirst();
    send(team(), page(need) + "/offers", "version", "1", "kind", "COACHING", "offer-words", "Nej")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void theRoadmapIsOnPaperAndItsItemsKeepTheirWordings() throws Exception {
    web.perform(get("/support-roadmap/roadmap.pdf").with(team())).andExpect(status().isOk());
    web.perform(get("/support-roadmap/roadmap.xlsx").with(team())).andExpect(status().isOk());
    web.perform(get("/api/v1/support-roadmap").with(manager()))
        .andExpect(jsonPath("$.horizons.length()").value(3))
        .andExpect(jsonPath("$.starts").value("2020-01-01"));
    var id = UUID.randomUUID();
    var form = new String[] {"id", "" + id, "version", "0", "kind", "effort", "horizon", "first", "da", "Gammel", "en", "Old"};
    send(team(), "/support-roadmap/items", form).andExpect(status().is3xxRedirection());
    form[3] = "1";
    form[9] = "Ny";
    send(team(), "/support-roadmap/items", form).andExpect(status().is3xxRedirection());
    send(team(), "/support-roadmap/items", form).andExpect(status().isConflict());
    web.perform(get("/support-roadmap/items/" + id).with(manager()))
        .andExpect(content().string(containsString("Gammel")));
    send(manager(), "/support-roadmap/items", form).andExpect(status().isForbidden());
    db.sql("delete from development.roadmap_wording where item = :id").param("id", id).update();
    db.sql("delete from development.roadmap_item where id = :id").param("id", id).update();
  }
}
