package dk.klynge.leadership.competence;

import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.PlacedTasks;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.competence.CompetencePages.Row;
import dk.klynge.leadership.competence.CompetencePages.TeamPage;
import dk.klynge.leadership.competence.CompetencePages.Waiting;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a team can, held against what the profile and its tasks need. Names are for the team;
/// others see how many.
@Component
class TeamCompetences {

  private final CompetenceRows rows;
  private final SayCompetences say;
  private final Catalogues catalogues;
  private final PlacedTasks placed;
  private final AreaNames areas;
  private final TeamDoor door;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // holds three sources against each other
  TeamCompetences(
      CompetenceRows rows,
      SayCompetences say,
      Catalogues catalogues,
      PlacedTasks placed,
      AreaNames areas,
      TeamDoor door,
      Texts texts) {
    this.rows = rows;
    this.say = say;
    this.catalogues = catalogues;
    this.placed = placed;
    this.areas = areas;
    this.door = door;
    this.texts = texts;
  }

  static Map<PersonId, Team.Member> people(Team team) {
    var people = new LinkedHashMap<PersonId, Team.Member>();
    team.members().forEach(one -> people.putIfAbsent(one.person(), one));
    return people;
  }

  /// How many competences of the catalogue nobody in the team masters.
  int gaps(Team team) {
    var said = byCode(rows.of(people(team).keySet()));
    return (int)
        catalogues.current().competences().stream()
            .map(one -> said.getOrDefault(one.code(), List.of()))
            .filter(those -> those.stream().noneMatch(Said::masters))
            .count();
  }

  private static Map<String, List<Said>> byCode(List<Said> said) {
    return said.stream().collect(Collectors.groupingBy(Said::code));
  }

  TeamPage page(Team team) {
    var people = people(team);
    var all = rows.of(people.keySet());
    var said = byCode(all);
    var leads = placed.leads(team);
    boolean belongs = door.may(LeadershipActions.TEAM, team);
    var lines =
        catalogues.current().competences().stream()
            .map(one -> row(one, said.getOrDefault(one.code(), List.of()), leads, team))
            .toList();
    var speaking = all.stream().map(Said::person).collect(Collectors.toSet());
    return new TeamPage(
        team.cluster().value(),
        team.name(),
        with(Coverage.State.GAP, lines),
        with(Coverage.State.STRENGTH, lines),
        with(Coverage.State.COVERED, lines),
        waiting(team, all),
        people.values().stream()
            .filter(one -> belongs && !speaking.contains(one.person()))
            .map(Team.Member::name)
            .toList(),
        people.size(),
        speaking.size(),
        belongs);
  }

  private static List<Row> with(Coverage.State state, List<Row> lines) {
    return lines.stream().filter(one -> one.state().equals(state.name())).toList();
  }

  private Row row(Competence one, List<Said> said, Map<String, Set<PersonId>> leads, Team team) {
    var coverage = Coverage.of(said, one.tasks(), leads);
    var words = one.in(texts.language());
    boolean belongs = door.may(LeadershipActions.TEAM, team);
    return new Row(
        one.code(),
        words.name(),
        words.text(),
        areaNames(one),
        names(one.tasks().stream().filter(leads::containsKey).toList()),
        names(coverage.unmet()),
        coverage.state().name(),
        belongs ? who(said, team) : List.of(),
        (int) said.stream().filter(Said::masters).count(),
        (int) said.stream().filter(two -> two.confirmedOn().isPresent()).count());
  }

  String areaNames(Competence one) {
    var names = areas.in(texts.language());
    return one.areas().stream()
        .map(code -> names.getOrDefault(code, code))
        .collect(Collectors.joining(", "));
  }

  private List<String> names(List<String> tasks) {
    return tasks.stream()
        .flatMap(code -> catalogues.current().task(code).stream())
        .map(task -> task.in(texts.language()).name())
        .toList();
  }

  /// In the order of the team, never by level.
  private List<String> who(List<Said> said, Team team) {
    return people(team).values().stream()
        .flatMap(member ->
            said.stream()
                .filter(one -> one.person().equals(member.person()))
                .map(one ->
                    texts.say(
                        one.confirmedOn().isPresent()
                            ? "leadership.competences.who.confirmed"
                            : "leadership.competences.who.said",
                        member.name(),
                        texts.say("leadership.competences.level." + one.level()))))
        .toList();
  }

  /// What the caller can confirm here.
  List<Waiting> waiting(Team team, List<Said> all) {
    var catalogue = catalogues.current();
    return people(team).values().stream()
        .filter(member -> say.mayConfirm(team, member))
        .flatMap(member -> {
          int edition = rows.edition(member.person());
          return all.stream()
              .filter(one -> one.person().equals(member.person()))
              .filter(one -> one.confirmedOn().isEmpty())
              .flatMap(one ->
                  catalogue.competence(one.code()).stream()
                      .map(known ->
                          new Waiting(
                              member.person().value(),
                              member.name(),
                              one.code(),
                              known.in(texts.language()).name(),
                              one.level(),
                              one.evidence(),
                              edition)));
        })
        .toList();
  }

  int waiting(Team team) {
    return waiting(team, rows.of(people(team).keySet())).size();
  }
}
