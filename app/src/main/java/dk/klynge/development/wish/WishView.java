package dk.klynge.development.wish;

import dk.klynge.development.Course;
import dk.klynge.development.CourseAdmission;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.development.Courses;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportPlace;
import dk.klynge.development.wish.WishPages.Count;
import dk.klynge.development.wish.WishPages.GatheredPage;
import dk.klynge.development.wish.WishPages.Group;
import dk.klynge.development.wish.WishPages.Line;
import dk.klynge.development.wish.WishPages.MyPage;
import dk.klynge.development.wish.WishPages.NewPage;
import dk.klynge.development.wish.WishWords.Option;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the pages of wishes together.
@Component
class WishView {

  private final WishRows rows;
  private final WishWords words;
  private final MakeWish make;
  private final Courses courses;
  private final CourseAdmission admission;
  private final SupportNeeds needs;
  private final Teams teams;
  private final SignedInPerson signedIn;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  WishView(
      WishRows rows,
      WishWords words,
      MakeWish make,
      Courses courses,
      CourseAdmission admission,
      SupportNeeds needs,
      Teams teams,
      SignedInPerson signedIn,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.words = words;
    this.make = make;
    this.courses = courses;
    this.admission = admission;
    this.needs = needs;
    this.teams = teams;
    this.signedIn = signedIn;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  GatheredPage gathered(Set<String> chosen, String course, Map<String, String> errors) {
    var all = rows.all();
    return new GatheredPage(
        groups(all),
        all.stream().filter(one -> !one.isOpen()).map(this::line).toList(),
        courses.published().stream()
            .filter(one -> !one.last().isBefore(LocalDate.now(clock)))
            .map(one -> new Option(one.id().toString(), one.title()))
            .toList(),
        chosen,
        course,
        errors);
  }

  /// What most wish for comes first.
  List<Group> groups(List<Wish> all) {
    var bySubject = new LinkedHashMap<String, List<Wish>>();
    for (var one : all)
      if (one.isOpen())
        bySubject.computeIfAbsent(one.subject().written(), _ -> new ArrayList<>()).add(one);
    return bySubject.entrySet().stream()
        .map(one -> group(one.getKey(), one.getValue()))
        .sorted(Comparator.comparingInt(Group::wishes).reversed())
        .toList();
  }

  private Group group(String code, List<Wish> wishes) {
    var clusters =
        wishes.stream()
            .collect(Collectors.groupingBy(words::place, Collectors.counting()))
            .entrySet()
            .stream()
            .map(one -> new Count(one.getKey(), one.getValue().intValue()))
            .sorted(Comparator.comparingInt(Count::wishes).reversed().thenComparing(Count::name))
            .toList();
    return new Group(
        code,
        words.name(wishes.getFirst().subject()),
        wishes.size(),
        clusters,
        wishes.stream().map(this::line).toList());
  }

  private Line line(Wish one) {
    var course = one.course().flatMap(courses::find);
    return new Line(
        one.id(),
        words.name(one.subject()),
        one.words(),
        words.who(one),
        words.place(one),
        one.origin(),
        one.madeAt(),
        one.by(),
        one.state(),
        course.map(found -> new Named(found.id(), found.title())),
        course
            .filter(found ->
                found.standing() != Course.Standing.DRAFT || guard.may(DevelopmentActions.OFFER))
            .isPresent(),
        one.metOn(),
        one.isOpen() && make.mayWithdraw(one));
  }

  /// Nobody but those who keep the catalogue sees wishes of others than themselves and those for
  /// whom they have written them.
  MyPage mine(Map<String, String> form, Map<String, String> errors) {
    return new MyPage(
        rows.of(signedIn.now(), guard.who()).stream().map(this::line).toList(),
        signedIn.now().isPresent(),
        words.themes(),
        words.competences(),
        people(),
        form,
        errors);
  }

  private List<Option> people() {
    var people = new ArrayList<Option>();
    if (signedIn.now().isPresent()) people.add(new Option("", texts.say("development.wish.me")));
    if (guard.may(DevelopmentActions.MAP))
      for (var team : teams.on(LocalDate.now(clock)))
        if (guard.may(DevelopmentActions.MAP, new Scope.Cluster(team.cluster().value())))
          people.add(
              new Option(
                  "team:" + team.cluster().value(),
                  texts.say("development.wish.team", team.name())));
    for (var one : admission.led()) people.add(new Option(one.id().toString(), one.name()));
    return people;
  }

  /// Clusters that have said the same are chosen already, where nothing else was.
  NewPage fresh(Map<String, String> form, Set<String> chosen, Map<String, String> errors) {
    return new NewPage(
        words.themes(),
        words.competences(),
        teams.on(LocalDate.now(clock)).stream()
            .map(one -> new Option(one.cluster().value().toString(), one.name()))
            .toList(),
        chosen,
        form,
        errors);
  }

  Set<String> needing(String subject) {
    if (!guard.may(DevelopmentActions.SUPPORT)) return Set.of();
    return needs.all().stream()
        .filter(one -> one.isOpen() && one.placeKind() == SupportPlace.Kind.CLUSTER)
        .filter(one -> subject.equals("theme:" + one.theme().name()))
        .map(one -> one.place().toString())
        .collect(Collectors.toSet());
  }
}
