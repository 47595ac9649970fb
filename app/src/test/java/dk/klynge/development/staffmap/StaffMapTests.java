package dk.klynge.development.staffmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.development.Learning;
import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.Competence.Need;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.WorkState.State;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class StaffMapTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MapStaff map;
  @Autowired MapView view;
  @Autowired MapState state;
  @Autowired MapTasks tasks;
  @Autowired Teams teams;
  @Autowired Clock clock;

  private Learning world;
  private List<PersonId> people = List.of();
  private RequestPostProcessor leader = request -> request;
  private String page = "";

  @BeforeEach
  void aCluster() {
    world = new Learning(db);
    people =
        IntStream.range(0, 5)
            .mapToObj(one -> world.person("Person " + one, world.anchor, "pedagogue"))
            .toList();
    leader = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(world.harbour.value()));
    page = "/teams/" + world.harbour.value() + "/staff-competences";
    world.as(Role.CLUSTER_LEADER, new Scope.Cluster(world.harbour.value()));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private void knows(PersonId person, int level) {
    var team = teams.find(world.harbour, LocalDate.now(clock)).orElseThrow();
    var held = new Held(person, "language", level, LocalDate.now(clock));
    assertThat(map.register(team, person, 0, List.of(held))).isTrue();
  }

  @Test
  void aRetiredCompetenceStaysWhereItIsMapped() {
    knows(people.get(0), 2);
    db.sql("update development.competence set retired = true where code = 'language'").update();
    try {
      assertThat(view.competences(world.harbour)).anyMatch(one -> one.code().equals("language"));
      assertThat(view.competences(world.river)).noneMatch(one -> one.code().equals("language"));
    } finally {
      db.sql("update development.competence set retired = false").update();
    }
  }

  @Test
  void aGapIsWhatIsNeededAndNotThereAtTheLevel() {
    knows(people.get(0), 1);
    knows(people.get(1), 3);
    var team = teams.find(world.harbour, LocalDate.now(clock)).orElseThrow();
    assertThat(map.need(team, 0, List.of(new Need("language", 3, 2)), "Svømning")).isTrue();
    assertThat(map.need(team, 0, List.of(), "")).isFalse();
    var gap = view.show(team).gaps().getFirst();
    assertThat(gap.have()).isEqualTo(1);
    assertThat(gap.missing()).isEqualTo(2);
    assertThat(gap.byLevel()).containsExactly(1, 0, 1, 0);
    assertThat(view.competences(world.harbour)).last().matches(one -> one.own());
    plans();
  }

  private void plans() {
    var team = teams.find(world.harbour, LocalDate.now(clock)).orElseThrow();
    var today = LocalDate.now(clock);
    assertThat(state.of(List.of(world.harbour, world.river), today))
        .containsEntry(world.harbour, State.UNDER_WAY)
        .containsEntry(world.river, State.NOT_BEGUN);
    var step =
        new Step(
            UUID.randomUUID(),
            0,
            "language",
            Optional.of(people.get(0)),
            "Kursus i sprog",
            Optional.empty(),
            today.minusDays(1),
            Optional.empty());
    assertThat(map.plan(team, step)).isTrue();
    assertThat(map.plan(team, step)).isFalse();
    assertThat(state.of(List.of(world.harbour), today)).containsValue(State.OVERDUE);
    assertThat(tasks.tasks()).hasSize(1);
  }

  @Test
  void namesStayInTheClusterAndEverybodySeesTheirOwn() {
    knows(people.get(0), 3);
    assertThat(web.get().uri(page).with(leader)).hasStatusOk().bodyText().contains("Person 0");
    for (var other : List.of(Role.PROGRAMME_OFFICE, Role.HR, Role.SUPPORT_TEAM))
      assertThat(web.get().uri(page).with(SignedIn.as(db, other))).hasStatus(403);
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(world.nord.value()));
    assertThat(web.get().uri(page).with(manager)).hasStatus(403);
    var river = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(world.river.value()));
    assertThat(web.get().uri(page).with(river)).hasStatus(403);
    var self = SignedIn.of(world.account(people.get(0), Role.SIGNED_IN, new Scope.Everywhere()));
    assertThat(web.get().uri("/my-competences-at-work").with(self))
        .hasStatusOk()
        .bodyText()
        .contains("Sprog og tidlig læsning", "Gør det alene");
    assertThat(web.get().uri("/staff-competences").with(manager))
        .hasStatusOk()
        .bodyText()
        .contains("under 4")
        .doesNotContain("<td class=\"number\">1<");
    people.subList(1, 4).forEach(one -> knows(one, 4));
    assertThat(web.get().uri("/staff-competences").with(manager))
        .bodyText()
        .contains("<td class=\"number\">4<")
        .doesNotContain("Person 0");
  }

  @Test
  void nothingIsWrittenThatThePersonDoesNotKnowOf() {
    var path = page + "/people/" + people.get(0).value();
    var sent = web.post().uri(path).with(leader).with(csrf());
    sent.param("version", "0").param("level.language", "2");
    assertThat(sent).hasStatus(422).bodyText().contains("Skriv dagen");
    sent = web.post().uri(path).with(leader).with(csrf());
    sent.param("version", "0").param("level.language", "2");
    assertThat(sent.param("spoken", LocalDate.now(clock).toString())).hasStatus(302);
    sent = web.post().uri(path).with(leader).with(csrf());
    sent.param("version", "0").param("level.language", "4");
    assertThat(sent.param("spoken", LocalDate.now(clock).toString())).hasStatus(409);
    for (var form : List.of("/needs", "/steps/new", "/people/" + people.get(0).value()))
      assertThat(web.get().uri(page + form).with(leader)).hasStatusOk();
  }
}
