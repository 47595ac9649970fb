package dk.klynge.planning.sidebyside;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.sidebyside.Measuring.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Sets the chosen structures beside each other, each measured by plain counting.
@Component
class CompareScenarios {

  /// What comes of it.
  sealed interface Outcome {
    record Compared(SideBySide all, Sight sight) implements Outcome {}

    /// @param key of the message that says why not
    record Rejected(String key) implements Outcome {}
  }

  private final Scenarios scenarios;
  private final TodaysStructure today;
  private final Guard guard;

  CompareScenarios(Scenarios scenarios, TodaysStructure today, Guard guard) {
    this.scenarios = scenarios;
    this.today = today;
    this.guard = guard;
  }

  /// @throws Refused where one of the scenarios does not concern an area that the caller may see
  Outcome compare(Choice choice, String action) {
    if (choice.ids().size() < Choice.LEAST) return rejected("few");
    if (choice.ids().size() > Choice.MOST) return rejected("many");
    var found = found(choice);
    if (found.isEmpty()) return rejected("unknown");
    var sight = Sight.of(guard, action);
    for (var scenario : found.get())
      if (!sight.reaches(scenario.institutions())) throw new Refused(action);
    var judge = judge(choice, found.get());
    var columns = new ArrayList<Column>();
    for (var structure : structures(choice, found.get())) {
      var column = new Measuring(criteria(judge), sight).column(structure);
      if (column.isEmpty()) return rejected("unfit");
      columns.add(column.get());
    }
    return new Outcome.Compared(new SideBySide(choice, judge, criteria(judge), columns), sight);
  }

  private static Outcome rejected(String reason) {
    return new Outcome.Rejected("planning.sidebyside.rejected." + reason);
  }

  /// The scenarios in the order of the choice; empty where one is not there.
  private Optional<List<Scenario>> found(Choice choice) {
    var wanted = choice.scenarios();
    var found =
        wanted.stream().flatMap(Optional::stream).map(scenarios::find).flatMap(Optional::stream);
    return Optional.of(found.toList()).filter(all -> all.size() == wanted.size());
  }

  private static Scenario.Judge judge(Choice choice, List<Scenario> found) {
    return found.stream()
        .filter(scenario -> key(scenario.id()).equals(choice.judge()))
        .findFirst()
        .orElse(found.getFirst())
        .criteria();
  }

  private static String key(ScenarioId id) {
    return id.value().toString();
  }

  static CriteriaSet criteria(Scenario.Judge judge) {
    return switch (CriteriaText.read(judge.text())) {
      case CriteriaReading.Understood(var set) -> set;
      case CriteriaReading.Rejected(var problems) ->
          throw new IllegalStateException("Criteria that a scenario was made with: " + problems);
    };
  }

  private List<Structure> structures(Choice choice, List<Scenario> found) {
    var structures = new ArrayList<Structure>();
    if (choice.withToday()) structures.add(todays(choice, found));
    for (var scenario : found)
      structures.add(
          new Structure(
              key(scenario.id()),
              scenario.name(),
              scenario.day(),
              OptionalInt.of(scenario.revision()),
              scenario.institutions(),
              scenario.clusters()));
    return structures;
  }

  /// Today's structure of the institutions that the scenarios are about.
  private Structure todays(Choice choice, List<Scenario> found) {
    var day = choice.day().orElse(found.getFirst().day());
    Set<InstitutionId> wanted =
        found.stream()
            .flatMap(scenario -> scenario.institutions().stream())
            .map(Entry::id)
            .collect(Collectors.toSet());
    var institutions = today.institutions(wanted, day);
    return new Structure(
        Choice.TODAY,
        "",
        day,
        OptionalInt.empty(),
        institutions,
        today.clusters(institutions, day));
  }
}
