package dk.klynge.development.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.development.Learning;
import dk.klynge.development.wish.MakeWish.Answer;
import dk.klynge.development.wish.WishPages.Count;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// People wish for courses, and those who plan make courses of it.
@SpringBootTest
@AutoConfigureMockMvc
class WishTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MakeWish make;
  @Autowired WishRows rows;
  @Autowired WishView view;

  private Learning world;
  private PersonId ida;
  private PersonId per;
  private PersonId mette;

  @BeforeEach
  void people() {
    world = new Learning(db);
    db.sql("truncate development.course_wish").update();
    ida = world.person("Ida Holm", world.anchor, "pedagogue");
    per = world.person("Per Bech", world.otter, "pedagogue");
    mette = world.person("Mette Dahl", world.anchor, "cluster_leader");
    world.register.leads(mette, world.harbour);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private Answer wish(String who, String subject) {
    return make.wish(
        WishForm.of(Map.of("who", who, "subject", subject, "words", "Dialogisk læsning")));
  }

  private UUID wished(PersonId person) {
    world.as(person);
    return ((Answer.Made) wish("", "competence:language")).id();
  }

  private void asLeader() {
    world.as(mette, Role.CLUSTER_LEADER, new Scope.Cluster(world.harbour.value()));
  }

  @Test
  void aPersonWishesOnceAtATimeAndALeaderForThoseTheyLead() {
    wished(ida);
    assertThat(wish("", "competence:language")).isInstanceOf(Answer.Wrong.class);
    assertThat(wish("", "competence:nothing")).isInstanceOf(Answer.Wrong.class);
    assertThat(wish("", "theme:TEAM")).isInstanceOf(Answer.Made.class);
    assertThatThrownBy(() -> wish(per.value().toString(), "theme:TEAM"))
        .isInstanceOf(Refused.class);
    asLeader();
    assertThat(wish(ida.value().toString(), "competence:play")).isInstanceOf(Answer.Made.class);
    assertThat(wish("team:" + world.harbour.value(), "theme:ROLE")).isInstanceOf(Answer.Made.class);
    assertThatThrownBy(() -> wish("team:" + world.river.value(), "theme:ROLE"))
        .isInstanceOf(Refused.class);
    assertThat(rows.all())
        .hasSize(4)
        .allMatch(one -> one.cluster().orElseThrow().name().equals("Klyngen ved Havnen"));
  }

  @Test
  void theyAreGatheredBySubjectWithTheClustersTheyComeFrom() {
    wished(ida);
    wished(per);
    wished(mette);
    wish("", "theme:TEAM");
    world.as(Role.HR, new Scope.Everywhere());
    var groups = view.groups(rows.all());
    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst().code()).isEqualTo("competence:language");
    assertThat(groups.getFirst().clusters())
        .containsExactly(new Count("Klyngen ved Havnen", 2), new Count("Klyngen ved Åen", 1));
    assertThat(web.get().uri("/course-wishes").with(SignedIn.as(db)).exchange()).hasStatus(403);
  }

  @Test
  void anOpenWishIsTakenBackByThePersonAndNobodyElse() {
    var id = wished(ida);
    world.as(per);
    assertThatThrownBy(() -> make.withdraw(rows.find(id).orElseThrow()))
        .isInstanceOf(Refused.class);
    var own = SignedIn.of(world.account(ida, Role.SIGNED_IN, new Scope.Everywhere()));
    assertThat(web.get().uri("/my-course-wishes").with(own).exchange())
        .bodyText()
        .contains("Dialogisk læsning", "Træk ønsket tilbage");
    var form = web.post().uri("/my-course-wishes/" + id + "/withdrawal").with(own).with(csrf());
    assertThat(form.exchange()).hasStatus(302);
    assertThat(rows.all()).isEmpty();
  }
}
