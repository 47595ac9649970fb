package dk.klynge.leadership.task;

import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.TaskPages.Choice;
import dk.klynge.leadership.task.TaskPages.Counts;
import dk.klynge.leadership.task.TaskPages.CrossRow;
import dk.klynge.leadership.task.TaskPages.Group;
import dk.klynge.leadership.task.TaskPages.LoadRow;
import dk.klynge.leadership.task.TaskPages.PersonField;
import dk.klynge.leadership.task.TaskPages.PlacePage;
import dk.klynge.leadership.task.TaskPages.TasksPage;
import dk.klynge.organisation.Employees;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The distribution as the team's pages show it.
@Component
class TaskView {

  private final FindContents find;
  private final Catalogues catalogues;
  private final TaskWords words;
  private final Employees employees;
  private final TeamDoor door;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // a page gathers what stands in many places
  TaskView(
      FindContents find,
      Catalogues catalogues,
      TaskWords words,
      Employees employees,
      TeamDoor door,
      Texts texts,
      Clock clock) {
    this.find = find;
    this.catalogues = catalogues;
    this.words = words;
    this.employees = employees;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  TasksPage tasks(Team team, Map<String, String> typed, Map<String, String> errors) {
    var contents = find.seenBy(team);
    var crew = find.crew(team);
    var catalogue = catalogues.current();
    var groups = words.groups(catalogue, contents.orElse(FindContents.nothing(team)), crew);
    return new TasksPage(
        find.head(team, contents),
        counts(groups),
        groups,
        contents.map(one -> loads(one, crew, catalogue)).orElse(List.of()),
        contents.map(one -> crossCutting(one, crew)).orElse(List.of()),
        people(team, typed.getOrDefault("person", "")),
        typed.getOrDefault("form", UUID.randomUUID().toString()),
        typed,
        errors,
        door.may(LeadershipActions.TEAM, team),
        find.maySettle(team),
        find.shownSince(team));
  }

  static Counts counts(List<Group> groups) {
    var states =
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .collect(Collectors.groupingBy(TaskPages.Row::state, Collectors.counting()));
    int gaps = states.getOrDefault("GAP", 0L).intValue();
    int doubles = states.getOrDefault("DOUBLE", 0L).intValue();
    int placed = states.getOrDefault("PLACED", 0L).intValue();
    return new Counts(gaps, doubles, placed, gaps + doubles + placed);
  }

  private List<LoadRow> loads(Contents contents, Crew crew, Catalogue catalogue) {
    var known = catalogue.tasks().stream().map(Task::code).collect(Collectors.toSet());
    return people(crew.team()).stream()
        .map(member -> {
          var load = Load.of(member, contents, known, share(member));
          var houses = crew.ledBy(member);
          return new LoadRow(
              member.name(),
              texts.say(member.kind().key()),
              houses.stream().map(house -> house.place().name()).collect(Collectors.joining(", ")),
              houses.stream().mapToInt(Crew.House::employees).sum(),
              load.tasks(),
              load.crossCutting(),
              load.hours(),
              load.week(),
              load.part(),
              load.tooMuch());
        })
        .toList();
  }

  private static List<Team.Member> people(Team team) {
    return team.members().stream()
        .collect(
            Collectors.toMap(Team.Member::person, one -> one, (one, _) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /// Of full time; whoever has no employment in the register counts as full time.
  private BigDecimal share(Team.Member member) {
    return employees
        .find(member.person(), LocalDate.now(clock))
        .map(Employees.Employee::share)
        .orElse(BigDecimal.ONE);
  }

  static List<CrossRow> crossCutting(Contents contents, Crew crew) {
    return contents.crossCutting().stream()
        .map(one ->
            new CrossRow(
                one.id(),
                one.name(),
                one.personName(),
                one.hours(),
                !crew.team().has(one.person())))
        .toList();
  }

  private static List<Choice> people(Team team, String chosen) {
    return people(team).stream()
        .map(one -> {
          var id = one.person().value().toString();
          return new Choice(id, one.name(), id.equals(chosen));
        })
        .toList();
  }

  /// @param theirs what another has saved meanwhile; empty without a conflict
  PlacePage place(
      Team team, PlacementForm form, Map<String, String> errors, Optional<Placement> theirs) {
    var task = form.task();
    var said = task.in(texts.language());
    return new PlacePage(
        find.head(team, find.seenBy(team)),
        task.code(),
        said.name(),
        said.text(),
        texts.say(task.kind().key()),
        task.place() == Catalogue.Place.HOUSE,
        form.each() ? "EACH" : "PEOPLE",
        form.people().stream().map(member -> field(member, form)).toList(),
        form.value("staff"),
        form.value("reason"),
        form.edition(),
        needs(task),
        theirs.map(one -> List.of(words.said(Optional.of(one)))).orElse(List.of()),
        errors);
  }

  String name(Task task) {
    return task.in(texts.language()).name();
  }

  private List<String> needs(Task task) {
    return catalogues.current().competences().stream()
        .filter(one -> one.tasks().contains(task.code()))
        .map(one -> one.in(texts.language()).name())
        .toList();
  }

  private PersonField field(Team.Member member, PlacementForm form) {
    var id = member.person().value().toString();
    return new PersonField(
        id,
        member.name(),
        texts.say(member.kind().key()) + " · " + member.place().name(),
        form.value("part-" + id),
        form.value("hours-" + id),
        member.kind() != Team.Kind.CLUSTER_LEADER);
  }
}
