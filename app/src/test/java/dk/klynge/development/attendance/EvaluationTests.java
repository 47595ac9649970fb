package dk.klynge.development.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.development.Courses;
import dk.klynge.development.Learning;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
class EvaluationTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Courses courses;
  @Autowired Evaluate evaluate;
  @Autowired TakeAttendance take;
  @Autowired Clock clock;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void nothingIsShownOfThreeAnswersNorAsLongAsSomebodyCanAnswer() {
    var last = LocalDate.of(2027, 3, 1);
    assertThat(Evaluation.isShown(last, last.plusDays(15), 4)).isTrue();
    assertThat(Evaluation.isShown(last, last.plusDays(15), 3)).isFalse();
    assertThat(Evaluation.isShown(last, last.plusDays(14), 40)).isFalse();
    assertThat(Evaluation.isOpen(last, last.minusDays(1))).isFalse();
    assertThat(Evaluation.isOpen(last, last.plusDays(14))).isTrue();
    assertThat(Evaluation.isOpen(last, last.plusDays(15))).isFalse();
  }

  @Test
  void fourOfFiveMeetingsGiveACertificate() {
    assertThat(TakeAttendance.isCertified(4, 5)).isTrue();
    assertThat(TakeAttendance.isCertified(3, 4)).isFalse();
    assertThat(TakeAttendance.isCertified(0, 0)).isFalse();
  }

  @Test
  void participantsSayOnceWhatTheyMadeOfItAndNobodyIsKnownByIt() {
    var world = new Learning(db);
    var people =
        List.of("Ida", "Bo", "Per", "Eva").stream()
            .map(name -> world.person(name, world.anchor, "pedagogue"))
            .toList();
    var course = held(people);
    for (var person : people) {
      world.as(person);
      var it = courses.find(course).orElseThrow();
      assertThat(evaluate.answer(it, new Evaluation(4, 5, "Godt"))).isTrue();
      assertThat(evaluate.answer(it, new Evaluation(1, 1, "Igen"))).isFalse();
    }
    assertThat(
            db.sql("select count(distinct xmin::text) from development.course_evaluation")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var office = SignedIn.as(db, Role.SUPPORT_TEAM);
    var page = "/courses/" + course + "/evaluation";
    assertThat(web.get().uri(page).with(office)).bodyText().doesNotContain("Godt");
    db.sql("update development.course_meeting set day = day - 20").update();
    assertThat(web.get().uri(page).with(office)).bodyText().contains("Godt", "4,0", "5,0");
    assertThat(web.get().uri(page).with(SignedIn.as(db, Role.READER))).hasStatus(403);
    certifies(world, course);
  }

  private void certifies(Learning world, UUID id) {
    world.as(Role.HR, new Scope.Everywhere());
    var course = courses.find(id).orElseThrow();
    var seat = courses.seats(id).getFirst().id();
    take.take(course, List.of(TakeAttendance.key(seat, 1)));
    assertThat(take.show(course).certified()).isEqualTo(1);
    assertThat(web.get().uri("/courses/" + id + "/certificates.pdf").with(SignedIn.as(db, Role.HR)))
        .hasStatusOk();
  }

  /// A course that was today.
  private UUID held(List<PersonId> people) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into development.course (id, form, title, theme, about, place, teacher, seats, positions, areas,
              self_owning, last_day, withdraw_until, published_at, made_at, made_by)
            values (:id, :id::text, 'Kursus', 'team', '', '', '', 9, '{}', '{}', true, :day, :day, now(), now(), 'test')
            """)
        .param("id", id)
        .param("day", LocalDate.now(clock))
        .update();
    db.sql("insert into development.course_meeting values (:id, 1, :day, '09:00', '12:00')")
        .param("id", id)
        .param("day", LocalDate.now(clock))
        .update();
    for (var person : people)
      db.sql(
              """
              insert into development.course_seat (id, course, person, signed_at, signed_by, seated_at)
              values (gen_random_uuid(), :id, :person, now(), 'test', now())
              """)
          .param("id", id)
          .param("person", person.value())
          .update();
    return id;
  }
}
