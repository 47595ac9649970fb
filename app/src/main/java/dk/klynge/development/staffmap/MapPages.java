package dk.klynge.development.staffmap;

import dk.klynge.development.ClusterStaff.Member;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.leadership.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of staff competences show.
final class MapPages {

  private MapPages() {}

  record Option(String value, String text) {}

  /// @param entries how many competences are registered
  record Person(Member member, int entries) {}

  record Planned(Step step, String competence, String who, Optional<String> course, boolean late) {}

  record MapPage(Team team, List<Gap> gaps, List<Person> people, List<Planned> steps, int mapped) {}

  /// @param form levels by code of the competence; empty where none is registered
  record PersonPage(
      Team team,
      Member member,
      List<Competence> competences,
      Map<String, String> form,
      Map<String, String> errors,
      boolean overtaken) {}

  record NeedPage(
      Team team,
      List<Competence> competences,
      Map<String, String> form,
      Map<String, String> errors,
      boolean overtaken) {}

  record StepPage(
      Team team,
      Map<String, String> form,
      List<Option> competences,
      List<Option> people,
      List<Option> courses,
      Map<String, String> errors,
      boolean fresh,
      boolean overtaken) {}

  record OwnLine(String cluster, String competence, int level, LocalDate spokenOn) {}

  record OwnPage(List<OwnLine> lines, boolean known) {}

  /// @param counts by area; empty where fewer than four people have it
  record CountLine(String competence, List<Optional<Integer>> counts) {}

  record CountPage(List<String> areas, List<Optional<Integer>> mapped, List<CountLine> lines) {}
}
