package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.CourseWishes;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.course.CoursePages.Asked;
import dk.klynge.development.course.CoursePages.CataloguePage;
import dk.klynge.development.course.CoursePages.CoursePage;
import dk.klynge.development.course.CoursePages.Line;
import dk.klynge.development.course.CoursePages.Mine;
import dk.klynge.development.course.CoursePages.MyPage;
import dk.klynge.development.course.CoursePages.Rights;
import dk.klynge.development.course.CoursePages.Wished;
import dk.klynge.development.course.SeatRows.Filled;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.AreaNames;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Prose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the pages of courses together.
@Component
class CourseView {

  private final CourseRows courses;
  private final SeatRows seats;
  private final Admission admission;
  private final CourseTasks tasks;
  private final CourseWords words;
  private final CourseWishes wishes;
  private final SignedInPerson signedIn;
  private final Guard guard;
  private final Clock clock;

  CourseView(
      CourseRows courses,
      SeatRows seats,
      Admission admission,
      CourseTasks tasks,
      CourseWords words,
      CourseWishes wishes,
      SignedInPerson signedIn,
      Guard guard,
      Clock clock) {
    this.courses = courses;
    this.seats = seats;
    this.admission = admission;
    this.tasks = tasks;
    this.words = words;
    this.wishes = wishes;
    this.signedIn = signedIn;
    this.guard = guard;
    this.clock = clock;
  }

  /// Drafts are there only for those who keep the catalogue.
  ///
  /// @throws NotFound where there is none for the one who asks
  Course get(UUID id) {
    return courses
        .find(id)
        .filter(one -> one.standing() != Standing.DRAFT || mayOffer())
        .orElseThrow(NotFound::new);
  }

  private boolean mayOffer() {
    return guard.may(DevelopmentActions.OFFER);
  }

  CataloguePage catalogue(Asked asked) {
    var filled = seats.filled();
    var mine =
        signedIn.now().map(seats::ofPerson).orElse(List.of()).stream()
            .collect(Collectors.toMap(Seat::course, one -> one.seated() ? "seated" : "waiting"));
    tasks.invitations().forEach(one -> mine.putIfAbsent(one.id(), "invited"));
    var names = words.areaNames();
    var lines =
        (asked.q().isBlank() ? courses.all() : courses.found(asked.q()))
            .stream()
                .filter(one -> isAsked(one, asked))
                .map(one -> line(one, names, filled, mine))
                .toList();
    return new CataloguePage(asked, lines, words.themes(), words.areas(), mayOffer());
  }

  private boolean isAsked(Course one, Asked asked) {
    boolean over = one.last().isBefore(LocalDate.now(clock));
    boolean draft = one.standing() == Standing.DRAFT;
    if (draft && !mayOffer()) return false;
    var when =
        switch (asked.when()) {
          case "over" -> over && !draft;
          case "drafts" -> draft;
          default -> !over && !draft;
        };
    return when
        && (asked.theme().isEmpty() || asked.theme().equals(one.content().theme()))
        && (asked.area().isEmpty() || one.content().areas().contains(asked.area()));
  }

  private Line line(
      Course one, Map<String, String> names, Map<UUID, Filled> filled, Map<UUID, String> mine) {
    var full = filled.getOrDefault(one.id(), new Filled(0, 0));
    return new Line(
        one,
        AreaNames.joined(one.content().areas(), names),
        Math.max(0, one.content().seats() - full.taken()),
        full.waiting(),
        mine.getOrDefault(one.id(), ""));
  }

  CoursePage show(Course course) {
    var all = seats.of(course.id());
    var own = all.stream().filter(one -> admission.isMe(one.person())).findFirst();
    var led = admission.led();
    var ledIds = led.stream().map(one -> new PersonId(one.id())).collect(Collectors.toSet());
    var taken = (int) all.stream().filter(Seat::seated).count();
    return new CoursePage(
        course,
        Prose.html(course.content().about()),
        AreaNames.joined(course.content().areas(), words.areaNames()),
        words.competenceNames(course.content().competences()),
        words.positions(course.content().positions()),
        Math.max(0, course.content().seats() - taken),
        all.size() - taken,
        mayOffer() ? seats.invited(course.id()) : 0,
        signedIn.now().flatMap(me -> admission.hindrance(course, me)),
        own,
        own.map(seat -> place(seat, all)).orElse(0),
        led.stream()
            .filter(one -> all.stream().noneMatch(seat -> seat.person().value().equals(one.id())))
            .toList(),
        all.stream().filter(seat -> ledIds.contains(seat.person())).toList(),
        mayOffer() ? all : List.of(),
        mayOffer() ? wished(course) : new Wished(0, 0),
        seats.forgotten(course.id()),
        rights(course));
  }

  Wished wished(Course course) {
    var left = new HashSet<>(wishes.wishers(course.id()));
    left.removeAll(seats.invitedPeople(course.id()));
    seats.of(course.id()).forEach(seat -> left.remove(seat.person()));
    return new Wished(wishes.behind(course.id()).size(), left.size());
  }

  private Rights rights(Course course) {
    var today = LocalDate.now(clock);
    var published = course.standing() == Standing.PUBLISHED;
    return new Rights(
        published && !today.isAfter(course.content().lastDay()),
        signedIn.now().isPresent(),
        mayOffer(),
        !today.isBefore(course.first()),
        published && !today.isAfter(course.content().withdrawUntil()));
  }

  private static int place(Seat seat, List<Seat> all) {
    return seat.seated() ? 0 : all.stream().filter(one -> !one.seated()).toList().indexOf(seat) + 1;
  }

  MyPage mine() {
    var today = LocalDate.now(clock);
    var all =
        signedIn.now().map(seats::ofPerson).orElse(List.of()).stream()
            .flatMap(seat -> courses.find(seat.course()).map(one -> mine(one, seat)).stream())
            .toList();
    return new MyPage(
        all.stream().filter(one -> !one.course().last().isBefore(today)).toList(),
        all.stream()
            .filter(one -> one.course().last().isBefore(today) && one.seat().seated())
            .toList(),
        tasks.invitations(),
        signedIn.now().isPresent(),
        today);
  }

  private Mine mine(Course course, Seat seat) {
    var late = LocalDate.now(clock).isAfter(course.content().withdrawUntil());
    var open = course.standing() == Standing.PUBLISHED && (!late || !seat.seated());
    return new Mine(course, seat, place(seat, seats.of(course.id())), open);
  }
}
