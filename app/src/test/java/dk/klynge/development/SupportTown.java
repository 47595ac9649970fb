package dk.klynge.development;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// One cluster with its leader, a self-owning institution beside it, and those who write to the
/// support team.
record SupportTown(
    JdbcClient db,
    MockMvc web,
    SupportNeeds needs,
    AreaId area,
    ClusterId cluster,
    InstitutionId house,
    InstitutionId alone) {

  static final String WORDS = "Vi bruger alle møder på drift";

  static SupportTown build(JdbcClient db, MockMvc web, SupportNeeds needs) {
    db.sql(
            """
            truncate development.evaluation, development.visit, development.offer, development.need,
              development.support_agreement, development.relation, development.away, development.consultant,
              development.course_wish
            """)
        .update();
    var register = new RegisterFixture(db).empty();
    var area = register.area("Ådalen");
    var cluster = register.cluster("Klynge Ådalen", "municipal", area);
    var leader = register.person("Lis Leder");
    register.leads(leader, cluster);
    db.sql("update organisation.person set email = 'lis@eksempel.dk' where id = :id")
        .param("id", leader.value())
        .update();
    var house = register.institution("Solsikken").in(area).cluster(cluster).add();
    var alone = register.institution("Fri Have").in(area).ownership("self_owning").add();
    return new SupportTown(db, web, needs, area, cluster, house, alone);
  }

  RequestPostProcessor team() {
    return SignedIn.as(db, Role.SUPPORT_TEAM);
  }

  RequestPostProcessor leader() {
    return SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(cluster.value()));
  }

  RequestPostProcessor manager() {
    return SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(area.value()));
  }

  /// @param form fields as `name=value&name=value`
  ResultActions send(RequestPostProcessor who, String path, String form) throws Exception {
    var request = post(path).with(who).with(csrf());
    for (var field : form.split("&", -1)) {
      var at = field.indexOf('=');
      request.param(field.substring(0, at), field.substring(at + 1));
    }
    return web.perform(request);
  }

  void keep(RequestPostProcessor who, String path, String form) throws Exception {
    send(who, path, form).andExpect(status().is3xxRedirection());
  }

  /// Sent twice, as an impatient finger does.
  Need said() throws Exception {
    var form =
        "form=%s&cluster=%s&theme=TEAM&words=%s"
            .formatted(UUID.randomUUID(), cluster.value(), WORDS);
    for (int twice = 0; twice < 2; twice++) keep(leader(), "/support-needs", form);
    return needs.of(List.of(cluster.value())).getFirst();
  }

  Need offered() throws Exception {
    var need = said();
    keep(team(), page(need) + "/offers", "version=1&kind=COACHING&offer-words=To møder");
    return now(need);
  }

  Need now(Need need) {
    return needs.find(need.id()).orElseThrow();
  }

  static String page(Need need) {
    return "/support-needs/" + need.id().value();
  }

  UUID member(String name) throws Exception {
    var id = UUID.randomUUID();
    keep(
        team(),
        "/support-team",
        "id=%s&version=0&name=%s&email=%s@eksempel.dk&subject=TEAM&capacity=7,5&from=2020-01-01"
            .formatted(id, name, name.toLowerCase(Locale.ROOT)));
    return id;
  }

  /// A visit that nobody has changed since it was made.
  record Wish(UUID visit, UUID consultant, LocalDate day) {}

  ResultActions plan(Need need, Wish wish) throws Exception {
    return send(
        team(),
        page(need) + "/visits",
        "id=%s&number=0&day=%s&begins=09:00&ends=11:00&preparation=1&place=Solsikken&consultant=%s"
            .formatted(wish.visit(), wish.day(), wish.consultant()));
  }
}
