package dk.klynge.development.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.development.Course;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.Learning;
import dk.klynge.development.course.InvitePeople.Wanted;
import dk.klynge.development.course.KeepCourse.Outcome;
import dk.klynge.development.course.TakeSeat.Answer;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

@SpringBootTest
@AutoConfigureMockMvc
class CourseTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired KeepCourse keep;
  @Autowired TakeSeat take;
  @Autowired InvitePeople invite;
  @Autowired CourseRows courses;
  @Autowired SeatRows seats;
  @Autowired List<CalendarSource> calendars;
  @Autowired CourseTasks tasks;
  @Autowired Outbox outbox;
  @Autowired Clock clock;

  private Learning world;
  private PersonId ida;
  private PersonId bo;

  @BeforeEach
  void people() {
    world = new Learning(db);
    ida = world.person("Ida Holm", world.anchor, "pedagogue");
    bo = world.person("Bo Lund", world.anchor, "pedagogue");
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private Course published(int days) {
    world.as(Role.SUPPORT_TEAM, new Scope.Everywhere());
    var today = LocalDate.now(clock);
    var all =
        IntStream.rangeClosed(1, days)
            .mapToObj(one -> today.plusDays(20L + one).toString())
            .toList();
    var form = CourseFormTests.form(today.plusDays(10).toString(), all);
    var id = ((Outcome.Kept) keep.make(form, UUID.randomUUID().toString())).id();
    keep.publish(courses.find(id).orElseThrow());
    return courses.find(id).orElseThrow();
  }

  private List<String> letters(Course course) {
    return outbox.of(new Owner("course", course.id())).stream()
        .map(one -> one.subject() + " " + String.join(",", one.enclosures()))
        .toList();
  }

  private List<CalendarEvent> inCalendars() {
    return calendars.stream().flatMap(one -> one.events().stream()).toList();
  }

  @Test
  void whoWaitsMovesUpByThemselvesWhenSomebodyWithdrawsAndGetsTheDates() {
    var course = published(1);
    world.as(ida);
    assertThat(take.take(course.id(), ida)).isEqualTo(new Answer.Seated());
    assertThat(take.take(course.id(), ida)).isEqualTo(new Answer.Seated());
    assertThat(inCalendars()).hasSize(1);
    var seat = seats.find(course.id(), ida).orElseThrow();
    world.as(bo);
    assertThat(take.take(course.id(), bo)).isEqualTo(new Answer.Waiting(1));
    assertThat(inCalendars()).isEmpty();
    assertThatThrownBy(() -> take.withdraw(course.id(), seat.id())).isInstanceOf(Refused.class);
    world.as(ida);
    assertThat(take.withdraw(course.id(), seat.id())).isEqualTo(new Answer.Withdrawn());
    assertThat(seats.of(course.id())).extracting(Seat::person).containsExactly(bo);
    assertThat(seats.of(course.id()).getFirst().seated()).isTrue();
    assertThat(letters(course))
        .anyMatch(one -> one.startsWith("Du har fået en plads"))
        .anyMatch(one -> one.startsWith("Du er meldt fra"))
        .hasSize(4);
    assertThat(
            db.sql("select calendar_method from documents.letter where owner = ? order by made_at")
                .param(course.id())
                .query(String.class)
                .list())
        .containsExactly("REQUEST", null, "CANCEL", "REQUEST");
  }

  @Test
  void oneSeatIsNeverGivenToTwo() {
    var course = published(1);
    var many =
        IntStream.range(0, 6)
            .mapToObj(one -> world.person("Person " + one, world.anchor, "pedagogue"))
            .toList();
    var context = SecurityContextHolder.getContext();
    var all =
        many.stream()
            .map(person ->
                CompletableFuture.runAsync(() -> {
                  SecurityContextHolder.setContext(context);
                  take.take(course.id(), person);
                }))
            .toList();
    all.forEach(CompletableFuture::join);
    assertThat(seats.of(course.id())).hasSize(6).filteredOn(Seat::seated).hasSize(1);
  }

  @Test
  void aLeaderSignsUpTheirStaffAndNobodyElses() {
    var course = published(2);
    var mette = world.person("Mette Dahl", world.anchor, "cluster_leader");
    var other = world.person("Per Bech", world.otter, "pedagogue");
    world.as(mette, Role.CLUSTER_LEADER, new Scope.Cluster(world.harbour.value()));
    assertThat(take.take(course.id(), ida)).isEqualTo(new Answer.Seated());
    assertThatThrownBy(() -> take.take(course.id(), other)).isInstanceOf(Refused.class);
    assertThat(letters(course)).singleElement().asString().contains("kursus.ics");
  }

  @Test
  void aCourseIsForThoseItIsMeantFor() {
    var course = published(1);
    db.sql("update development.course set positions = '{deputy}'").update();
    world.as(ida);
    assertThat(take.take(course.id(), ida))
        .isEqualTo(new Answer.Refused("development.course.refused.position"));
    db.sql("update development.course set positions = '{}', last_day = last_day - 30").update();
    assertThat(take.take(course.id(), ida))
        .isEqualTo(new Answer.Refused("development.course.refused.last-day"));
  }

  @Test
  void groupsAndSinglePeopleAreInvitedOnceAndSeeIt() {
    var course = published(1);
    var wanted = new Wanted(Set.of("pedagogue"), Optional.of(world.nord), List.of());
    assertThat(invite.invite(course, wanted)).isEqualTo(new InvitePeople.Outcome.Invited(2, 0));
    assertThat(invite.invite(course, wanted)).isEqualTo(new InvitePeople.Outcome.Invited(0, 0));
    var unknown = new Wanted(Set.of(), Optional.empty(), List.of("ingen@eksempel.dk"));
    assertThat(invite.invite(course, unknown)).isInstanceOf(InvitePeople.Outcome.Unknown.class);
    world.as(ida);
    assertThat(tasks.tasks()).hasSize(1);
    take.take(course.id(), ida);
    assertThat(tasks.tasks()).isEmpty();
  }

  @Test
  void moreSeatsLetThoseInWhoWaitAndAMovedDayIsTold() {
    var course = published(1);
    take.take(course.id(), ida);
    take.take(course.id(), bo);
    var sent = CourseForm.of(course);
    var fields = new HashMap<>(sent.fields());
    fields.putAll(Map.of("seats", "5", "place", "Ankeret"));
    var form =
        new CourseForm(
            fields, sent.positions(), sent.areas(), List.of("play"), List.of(), sent.rows());
    assertThat(keep.change(course, form)).isInstanceOf(Outcome.Kept.class);
    assertThat(keep.change(course, form)).isInstanceOf(Outcome.Overtaken.class);
    assertThat(seats.of(course.id())).allMatch(Seat::seated);
    assertThat(courses.find(course.id()).orElseThrow().content().competences())
        .containsExactly("play");
    assertThat(letters(course)).anyMatch(one -> one.startsWith("Nyt om"));
  }

  @Test
  void pagesFindInDanishAndHideDraftsAndNames() {
    var course = published(1);
    take.take(course.id(), bo);
    var reader = SignedIn.as(db);
    assertThat(web.get().uri("/courses?q=øvelse samtale").with(reader))
        .hasStatusOk()
        .bodyText()
        .contains("Den svære samtale");
    assertThat(web.get().uri("/courses/" + course.id()).with(reader))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Bo Lund");
    var office = SignedIn.as(db, Role.SUPPORT_TEAM);
    assertThat(web.get().uri("/courses/" + course.id()).with(office))
        .bodyText()
        .contains("Bo Lund");
    var stale = web.post().uri("/courses/" + course.id() + "/content").with(office).with(csrf());
    var day = LocalDate.now(clock).plusDays(30).toString();
    stale.param("version", "1").param("title", "Min titel").param("seats", "3");
    stale.param("last-day", day).param("meeting.day", day);
    stale.param("meeting.begins", "09:00").param("meeting.ends", "10:00");
    assertThat(stale).hasStatus(409).bodyText().contains("Min titel", "Den svære samtale");
  }

  @Test
  void aProgramSignsUpByTheInterface() {
    var course = published(1);
    var person = SignedIn.of(world.account(ida, Role.READER, new Scope.Everywhere()));
    var call = "/api/v1/courses/" + course.id() + "/seats";
    var sent = web.post().uri(call).with(person).contentType(MediaType.APPLICATION_JSON);
    assertThat(sent.content("{}")).hasStatusOk().bodyText().contains("seated");
    assertThat(web.get().uri("/api/v1/courses").with(person))
        .hasStatusOk()
        .bodyText()
        .contains("\"taken\":1");
    assertThat(web.get().uri(call).with(person)).hasStatus(403);
  }
}
