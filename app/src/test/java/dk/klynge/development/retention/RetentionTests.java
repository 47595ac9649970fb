package dk.klynge.development.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.development.Learning;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/// Who took part in a course, or wished for one, is forgotten by rule; how many is not.
@SpringBootTest
@AutoConfigureMockMvc
class RetentionTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired ForgetSignUps forget;
  @Autowired RetentionRows rows;
  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private PersonId ida;
  private RequestPostProcessor hr = request -> request;

  @BeforeEach
  void aPerson() {
    var world = new Learning(db);
    db.sql("truncate development.course_wish").update();
    db.sql("delete from development.course_retention where version > 1").update();
    ida = world.person("Ida Holm", world.anchor, "pedagogue");
    hr = SignedIn.as(db, Role.HR);
  }

  private UUID course(int monthsAgo) {
    var id = UUID.randomUUID();
    var day = LocalDate.now(clock).minusMonths(monthsAgo);
    db.sql(
            """
            insert into development.course (id, form, title, theme, about, place, teacher, seats, positions, areas,
              self_owning, last_day, withdraw_until, made_at, made_by, published_at)
            values (:id, :id::text, 'Sprog', 'professional', '', '', '', 20, '{}', '{}', true, :day, :day, now(), 'a',
              now())
            """)
        .param("id", id)
        .param("day", day)
        .update();
    db.sql("insert into development.course_meeting values (:id, 1, :day - 1, '09:00', '12:00')")
        .param("id", id)
        .param("day", day)
        .update();
    db.sql("insert into development.course_meeting values (:id, 2, :day, '09:00', '12:00')")
        .param("id", id)
        .param("day", day)
        .update();
    seat(id);
    return id;
  }

  private void seat(UUID course) {
    var seat = UUID.randomUUID();
    db.sql(
            """
            insert into development.course_seat (id, course, person, signed_at, signed_by, seated_at)
            values (:seat, :course, :person, now(), 'a', now())
            """)
        .param("seat", seat)
        .param("course", course)
        .param("person", ida.value())
        .update();
    db.sql("insert into development.course_attendance values (:seat, 1)")
        .param("seat", seat)
        .update();
    db.sql("insert into development.course_invitation values (:course, :person, now())")
        .param("course", course)
        .param("person", ida.value())
        .update();
  }

  private void letter(UUID course) {
    var letter =
        Letter.of(
            new Owner("course", course), "k" + course, "ida@eksempel.dk", "Plads", "Kære Ida");
    transaction.executeWithoutResult(_ -> outbox.put(letter));
  }

  private void wish(int monthsAgo, UUID course) {
    db.sql(
            """
            insert into development.course_wish (id, theme, words, made_at, made_by_name, person, course, met_on)
            values (gen_random_uuid(), 'TEAM', 'Ord', now() - make_interval(months => :months), 'A', :person, :course,
              current_date)
            """)
        .param("months", monthsAgo)
        .param("person", ida.value())
        .param("course", course)
        .update();
  }

  private int count(String table) {
    return db.sql("select count(*) from development." + table).query(Integer.class).single();
  }

  @Test
  void afterTheTermOnlyTheNumberOfSeatsIsLeft() {
    var old = course(25);
    var young = course(23);
    letter(old);
    letter(young);
    assertThat(forget.forget()).isOne();
    assertThat(forget.forget()).isZero();
    assertThat(count("course_seat where course = '" + old + "'")).isZero();
    assertThat(count("course_seat where course = '" + young + "'")).isOne();
    assertThat(outbox.of(new Owner("course", old))).isEmpty();
    assertThat(outbox.of(new Owner("course", young))).hasSize(1);
    assertThat(count("course_attendance")).isOne();
    assertThat(count("course_invitation")).isOne();
    assertThat(web.get().uri("/courses/" + old).with(hr).exchange())
        .bodyText()
        .contains("Hvem der deltog, blev slettet", "1 havde en plads");
    assertThat(
            db.sql(
                    "select count(*) from audit.entry where subject_id = :id and action = 'development:records'")
                .param("id", old.toString())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void aWishIsForgottenByATermOfItsOwnButNotBeforeItsCourseIsOver() {
    wish(25, course(1));
    wish(25, course(-1));
    wish(23, course(2));
    forget.forget();
    assertThat(count("course_wish")).isEqualTo(2);
    assertThat(send("1", "24", "3")).hasStatus(302);
    forget.forget();
    assertThat(count("course_wish")).isOne();
    assertThat(count("course_seat")).isEqualTo(3);
  }

  private MvcTestResult send(String version, String seats, String wishes) {
    var form = web.post().uri("/course-records").with(hr).with(csrf());
    form.param("version", version).param("seat-months", seats).param("wish-months", wishes);
    return form.param("reason", "Efter drøftelse i MED").exchange();
  }

  @Test
  void theRuleIsChangedWithAReasonByThoseWhoMayAndByOneAtATime() {
    assertThat(send("1", "0", "200")).hasStatus(422).bodyText().contains("fra 1 til 120");
    assertThat(send("1", "12", "6")).hasStatus(302);
    assertThat(send("1", "36", "6")).hasStatus(409).bodyText().contains("value=\"36\"");
    assertThat(rows.now()).isEqualTo(new RetentionRows.Rule(2, 12, 6));
    assertThat(web.get().uri("/course-records").with(hr).exchange())
        .bodyText()
        .contains("12 måneder efter kursets sidste møde", "Efter drøftelse i MED");
    var team = SignedIn.as(db, Role.SUPPORT_TEAM);
    assertThat(web.get().uri("/course-records").with(team).exchange()).hasStatus(403);
  }
}
