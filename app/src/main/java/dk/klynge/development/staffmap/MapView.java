package dk.klynge.development.staffmap;

import dk.klynge.development.ClusterStaff.Member;
import dk.klynge.development.Course;
import dk.klynge.development.Courses;
import dk.klynge.development.StaffCompetences;
import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.Competence.Need;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.development.staffmap.MapPages.MapPage;
import dk.klynge.development.staffmap.MapPages.Option;
import dk.klynge.development.staffmap.MapPages.OwnLine;
import dk.klynge.development.staffmap.MapPages.OwnPage;
import dk.klynge.development.staffmap.MapPages.Person;
import dk.klynge.development.staffmap.MapPages.Planned;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the pages of a cluster's staff together. Whoever does not work there any more is left out.
@Component
class MapView {

  private final MapRows rows;
  private final StaffRows staff;
  private final StaffCompetences list;
  private final Courses courses;
  private final Teams teams;
  private final Texts texts;
  private final Clock clock;

  MapView(
      MapRows rows,
      StaffRows staff,
      StaffCompetences list,
      Courses courses,
      Teams teams,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.list = list;
    this.courses = courses;
    this.teams = teams;
    this.texts = texts;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Those of the list first, then the cluster's own by name. A retired one stays where the cluster
  /// has used it.
  List<Competence> competences(ClusterId cluster) {
    var all = new ArrayList<Competence>();
    for (var one : list.inUseOr(rows.used(cluster)))
      all.add(new Competence(one.code(), one.name(), false));
    all.addAll(rows.own(cluster));
    return all;
  }

  List<Member> people(Team team) {
    return staff.of(team.cluster(), today());
  }

  /// @throws NotFound where they do not work there
  Member member(Team team, PersonId person) {
    return people(team).stream()
        .filter(one -> one.person().equals(person))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  MapPage show(Team team) {
    var people = people(team);
    var here = people.stream().map(Member::person).collect(Collectors.toSet());
    var held =
        rows.held(team.cluster()).stream().filter(one -> here.contains(one.person())).toList();
    var needs =
        rows.needs(team.cluster()).stream()
            .collect(Collectors.toMap(Need::competence, Function.identity()));
    var entries = held.stream().collect(Collectors.groupingBy(Held::person, Collectors.counting()));
    return new MapPage(
        team,
        competences(team.cluster()).stream()
            .map(one -> Gap.of(one, Optional.ofNullable(needs.get(one.code())), held))
            .toList(),
        people.stream()
            .map(one -> new Person(one, entries.getOrDefault(one.person(), 0L).intValue()))
            .toList(),
        planned(team, people),
        entries.size());
  }

  private List<Planned> planned(Team team, List<Member> people) {
    var names = names(team.cluster());
    var who =
        people.stream().collect(Collectors.toMap(Member::person, Member::name, (one, _) -> one));
    return rows.steps(team.cluster()).stream()
        .map(one ->
            new Planned(
                one,
                names.getOrDefault(one.competence(), "–"),
                one.person()
                    .map(person -> who.getOrDefault(person, "–"))
                    .orElseGet(() -> texts.say("development.staffmap.everybody")),
                one.course().flatMap(courses::find).map(Course::title),
                one.isLate(today())))
        .toList();
  }

  private Map<String, String> names(ClusterId cluster) {
    return competences(cluster).stream()
        .collect(Collectors.toMap(Competence::code, Competence::name));
  }

  Optional<Step> step(Team team, String id) {
    return rows.steps(team.cluster()).stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst();
  }

  List<Option> courseOptions() {
    return courses.published().stream()
        .filter(one -> !one.last().isBefore(today()))
        .map(one -> new Option(one.id().toString(), one.title()))
        .toList();
  }

  OwnPage own(Optional<PersonId> me) {
    var lines = new ArrayList<OwnLine>();
    for (var one : me.map(rows::ofPerson).orElse(List.of())) {
      var cluster = new ClusterId(one.cluster());
      var held = one.held();
      lines.add(
          new OwnLine(
              teams.find(cluster, today()).map(Team::name).orElse("–"),
              names(cluster).getOrDefault(held.competence(), "–"),
              held.level(),
              held.spokenOn()));
    }
    return new OwnPage(lines, me.isPresent());
  }
}
