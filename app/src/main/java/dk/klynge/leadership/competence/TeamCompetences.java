package dk.klynge.leadership.competence;

import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.Catalogue;
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
  ///
  /// @param all that the team says of itself
  int gaps(List<Said> all) {
    var said = byCode(all);
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
    boolean belongs = door.may(LeadershipActions.TEAM, team);
    var catalogue = catalogues.current();
    var asked = new Asked(catalogue, areas.ever(), placed.leads(team));
    var lines =
        catalogue.competences().stream()
            .map(one -> {
              var those = said.getOrDefault(one.code(), List.<Said>of());
              return row(one, those, asked, belongs ? who(those, team) : List.of());
            })
            .toList();
    var speaking = all.stream().map(Said::person).collect(Collectors.toSet());
    return new TeamPage(
        team.cluster().value(),
        team.name(),
        with(Coverage.State.GAP, lines),
        with(Coverage.State.STRENGTH, lines),
        with(Coverage.State.COVERED, lines),
        waiting(team, all, catalogue),
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

  /// What competences are held against, read once for all of them.
  ///
  /// @param areas names of the profile's areas by code
  /// @param leads who leads which task
  private record Asked(
      Catalogue catalogue, Map<String, String> areas, Map<String, Set<PersonId>> leads) {}

  private Row row(Competence one, List<Said> said, Asked asked, List<String> who) {
    var coverage = Coverage.of(said, one.tasks(), asked.leads());
    var words = one.in(texts.language());
    return new Row(
        one.code(),
        words.name(),
        words.text(),
        AreaNames.joined(one.areas(), asked.areas()),
        names(one.tasks().stream().filter(asked.leads()::containsKey).toList(), asked.catalogue()),
        names(coverage.unmet(), asked.catalogue()),
        coverage.state().name(),
        who,
        (int) said.stream().filter(Said::masters).count(),
        (int) said.stream().filter(two -> two.confirmedOn().isPresent()).count());
  }

  private List<String> names(List<String> tasks, Catalogue catalogue) {
    return tasks.stream()
        .flatMap(code -> catalogue.task(code).stream())
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
    return waiting(team, all, catalogues.current());
  }

  private List<Waiting> waiting(Team team, List<Said> all, Catalogue catalogue) {
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
