package dk.klynge.development.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.SignedIn;
import dk.klynge.development.Learning;
import dk.klynge.development.education.Leader.Plan;
import dk.klynge.development.education.Leader.Status;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class EducationTests {

  private static final Aim AIM = new Aim(1, "diploma", 2030, 100, 36, Set.of("cluster_leader"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Leaders leaders;
  @Autowired EducationRows rows;
  @Autowired AgreeEducation agree;
  @Autowired EducationTasks tasks;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private static Leader leader(Status status, String begins) {
    var day = Optional.of(begins).filter(one -> !one.isEmpty()).map(LocalDate::parse);
    return new Leader(
        new PersonId(UUID.randomUUID()),
        "Ida",
        "cluster_leader",
        "",
        Optional.empty(),
        status,
        new Plan(1, day, Optional.empty(), Optional.empty()));
  }

  @Test
  void theForecastCountsWhoEndsAtTheUsualLength() {
    var all =
        List.of(
            leader(Status.DONE, ""),
            leader(Status.STARTED, "2025-09-01"),
            leader(Status.STARTED, ""),
            leader(Status.NONE, "2027-02-01"),
            leader(Status.NONE, "2028-02-01"),
            leader(Status.NONE, ""));
    assertThat(Share.of(all, AIM, TODAY)).isEqualTo(new Share(6, 1, 2, 3, 2, 4));
    assertThat(Share.by(all, AIM, TODAY, LocalDate.of(2028, 12, 31))).isEqualTo(2);
    assertThat(Share.percent(2, 3)).isEqualTo(66);
  }

  @Test
  void whoHasNotBegunMustBeginSoThatTheyEndInTime() {
    assertThat(leader(Status.NONE, "").mustBeginBy(AIM)).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(leader(Status.NONE, "").mustBeginSoon(AIM, LocalDate.of(2027, 10, 1), 120)).isTrue();
    assertThat(leader(Status.NONE, "").mustBeginSoon(AIM, TODAY, 120)).isFalse();
    assertThat(leader(Status.DONE, "").mustBeginSoon(AIM, LocalDate.of(2029, 1, 1), 9)).isFalse();
  }

  @Test
  void namesAreSeenByThoseWhoFollowTheArea() {
    var world = new Learning(db);
    var ida = world.person("Ida Holm", world.anchor, "cluster_leader");
    var bo = world.person("Bo Lund", world.otter, "cluster_leader");
    world.educated(ida, "none");
    world.educated(bo, "done");
    world.as(Role.AREA_MANAGER, new Scope.Area(world.nord.value()));
    var aim = rows.aim();
    assertThat(leaders.seen(aim)).extracting(Leader::name).containsExactly("Ida Holm");
    assertThatThrownBy(() -> leaders.get(bo, aim)).isInstanceOf(Refused.class);
    var one = leaders.get(ida, aim);
    var soon = Optional.of(leaders.today().plusDays(30));
    assertThat(agree.agree(one, new Plan(0, Optional.empty(), soon, Optional.empty()))).isTrue();
    assertThat(agree.agree(one, new Plan(0, Optional.empty(), soon, Optional.empty()))).isFalse();
    assertThat(tasks.tasks()).singleElement().matches(task -> task.due().equals(soon));
    assertThatThrownBy(() -> agree.set(aim)).isInstanceOf(Refused.class);
    world.as(ida);
    assertThat(tasks.tasks())
        .singleElement()
        .matches(task -> task.url().equals("/leadership-education/mine"));
    pages(world);
  }

  private void pages(Learning world) {
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(world.nord.value()));
    assertThat(web.get().uri("/leadership-education").with(manager))
        .hasStatusOk()
        .bodyText()
        .contains("Ida Holm")
        .doesNotContain("Bo Lund");
    assertThat(web.get().uri("/leadership-education/leaders.xlsx").with(manager)).hasStatusOk();
    assertThat(web.get().uri("/leadership-education/aim").with(manager)).hasStatus(403);
    var hr = SignedIn.as(db, Role.HR);
    assertThat(web.get().uri("/leadership-education").with(hr))
        .bodyText()
        .contains("Ida Holm", "Bo Lund");
    var team = SignedIn.as(db, Role.SUPPORT_TEAM);
    assertThat(web.get().uri("/leadership-education").with(team)).hasStatus(403);
  }
}
