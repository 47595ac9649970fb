package dk.klynge.development.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.development.CourseWishes.State;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.development.Learning;
import dk.klynge.development.wish.MakeWish.Answer;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Those who plan make courses of wishes, or tie them to one that is there.
@SpringBootTest
@AutoConfigureMockMvc
class MetWishTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MakeWish make;
  @Autowired KnownWishes wishes;
  @Autowired WishRows rows;
  @Autowired Clock clock;

  private Learning world;
  private PersonId ida;
  private PersonId per;
  private PersonId mette;
  private RequestPostProcessor planner = request -> request;

  @BeforeEach
  void people() {
    world = new Learning(db);
    db.sql("truncate development.course_wish").update();
    ida = world.person("Ida Holm", world.anchor, "pedagogue");
    per = world.person("Per Bech", world.otter, "pedagogue");
    mette = world.person("Mette Dahl", world.anchor, "cluster_leader");
    world.register.leads(mette, world.harbour);
    planner = SignedIn.as(db, Role.HR);
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

  @Test
  void aCourseIsMadeOfChosenWishesAndMeetsThemOnceItIsPublished() {
    var one = wished(ida);
    var other = wished(per);
    var form = web.post().uri("/course-wishes/selection").with(planner).with(csrf());
    form.param("wish", one.toString(), other.toString()).param("act", "new");
    var query = "/courses/new?wish=" + one + "&wish=" + other;
    assertThat(form.exchange()).hasStatus(302).hasRedirectedUrl(query);
    assertThat(web.get().uri(query).with(planner).exchange())
        .bodyText()
        .contains(
            "value=\"Sprog og tidlig læsning\"", "- Dialogisk læsning", "2 ønsker", one + "\"");
    var course = made(one, other);
    assertThat(states()).containsOnly(State.COMING);
    world.as(ida);
    assertThat(make.withdraw(rows.find(one).orElseThrow())).isFalse();
    publish(course);
    assertThat(states()).containsOnly(State.MET);
    assertThat(rows.find(one).flatMap(Wish::course)).contains(course);
    assertThat(wishes.wishers(course)).containsExactlyInAnyOrder(ida, per);
    invited(course);
    called(course);
  }

  private UUID made(UUID... of) {
    var day = LocalDate.now(clock).plusDays(30).toString();
    var form = web.post().uri("/courses").with(planner).with(csrf());
    form.param("form", UUID.randomUUID().toString()).param("title", "Sprog").param("seats", "20");
    form.param("theme", "professional").param("competence", "language").param("last-day", day);
    form.param("meeting.day", day).param("meeting.begins", "09:00").param("meeting.ends", "12:00");
    for (var one : of) form.param("wish", one.toString());
    assertThat(form.exchange()).hasStatus(302);
    return db.sql("select id from development.course").query(UUID.class).single();
  }

  private void publish(UUID course) {
    var form = web.post().uri("/courses/" + course + "/publication").with(planner).with(csrf());
    assertThat(form.param("version", "1").exchange()).hasStatus(302);
  }

  private List<State> states() {
    return rows.all().stream().map(Wish::state).toList();
  }

  /// In the product's own way: a letter, and the task on the start page.
  private void invited(UUID course) {
    var page = "/courses/" + course;
    assertThat(web.get().uri(page).with(planner).exchange())
        .bodyText()
        .contains("Inviter de 2, der ønskede kurset");
    var form = web.post().uri(page + "/invitations").with(planner).with(csrf());
    assertThat(form.param("wished", "on").exchange()).hasStatus(302);
    assertThat(db.sql("select person from development.course_invitation").query(UUID.class).list())
        .containsExactlyInAnyOrder(ida.value(), per.value());
    assertThat(web.get().uri(page).with(planner).exchange())
        .bodyText()
        .contains("2 ønsker ligger bag kurset")
        .doesNotContain("der ønskede kurset");
  }

  private void called(UUID course) {
    var form = web.post().uri("/courses/" + course + "/cancellation").with(planner).with(csrf());
    assertThat(form.param("version", "2").exchange()).hasStatus(302);
    assertThat(states()).containsOnly(State.OPEN);
    var again = another();
    assertThat(wishes.meet(rows.all().stream().map(Wish::id).toList(), again)).isEqualTo(2);
  }

  /// A published copy of the one course that there is.
  private UUID another() {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into development.course (id, form, title, theme, about, place, teacher, seats, positions, areas,
              self_owning, last_day, withdraw_until, made_at, made_by, published_at)
            select :id, :id::text, title, theme, about, place, teacher, seats, positions, areas, self_owning,
                   last_day, withdraw_until, made_at, made_by, now() from development.course
            """)
        .param("id", id)
        .update();
    db.sql(
            "insert into development.course_meeting select :id, number, day, begins, ends"
                + " from development.course_meeting")
        .param("id", id)
        .update();
    return id;
  }

  @Test
  void aWishOfATeamIsOfferedToItsMembersAndLinkedToACourseThatIsThere() {
    world.as(Role.SUPPORT_TEAM, new Scope.Everywhere());
    var form =
        WishForm.of(
            Map.of(
                "form",
                UUID.randomUUID().toString(),
                "subject",
                "theme:TEAM",
                "words",
                "Møder",
                "origin",
                "needs"));
    var clusters = List.of(world.harbour.value(), world.river.value());
    for (int twice = 0; twice < 2; twice++) make.gather(form, clusters);
    assertThat(rows.all()).hasSize(2);
    made();
    var course = another();
    var link = web.post().uri("/course-wishes/selection").with(planner).with(csrf());
    for (var one : rows.all()) link.param("wish", one.id().toString());
    link.param("act", "course").param("course", course.toString());
    assertThat(link.exchange()).hasStatus(302).hasRedirectedUrl("/courses/" + course);
    assertThat(states()).containsOnly(State.MET);
    assertThat(wishes.wishers(course)).containsExactly(mette);
    var none = web.post().uri("/course-wishes/selection").with(planner).with(csrf());
    assertThat(none.exchange()).hasStatus(422).bodyText().contains("Sæt kryds");
  }

  @Test
  void aProgramWishesReadsAndLinks() {
    var own = SignedIn.of(world.account(ida, Role.SIGNED_IN, new Scope.Everywhere()));
    var call = "/api/v1/course-wishes";
    var sent = web.post().uri(call).with(own).with(csrf()).contentType(MediaType.APPLICATION_JSON);
    assertThat(
            sent.content("{\"subject\": \"competence:language\", \"words\": \"Ord\"}").exchange())
        .hasStatus(201)
        .bodyText()
        .contains("\"state\":\"open\"", "Klyngen ved Havnen");
    sent = web.post().uri(call).with(own).with(csrf()).contentType(MediaType.APPLICATION_JSON);
    assertThat(sent.content("{\"subject\": \"theme:X\"}").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Vælg et emne", "words");
    assertThat(web.get().uri(call).with(own).exchange()).hasStatus(403);
    assertThat(web.get().uri(call + "/subjects").with(planner).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("\"wishes\":1", "\"name\":\"Klyngen ved Havnen\"");
    links(own);
  }

  private void links(RequestPostProcessor own) {
    var call = "/api/v1/course-wishes";
    made();
    var body =
        "{\"course\": \"%s\", \"wishes\": [\"%s\"]}"
            .formatted(another(), rows.all().getFirst().id());
    var link = web.post().uri(call + "/links").with(planner).with(csrf());
    assertThat(link.contentType(MediaType.APPLICATION_JSON).content(body).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("\"met\":1");
    var back = web.delete().uri(call + "/" + rows.all().getFirst().id()).with(own).with(csrf());
    assertThat(back.exchange()).hasStatus(422);
  }
}
