package dk.klynge.planning.sidebyside;

import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Structures of houses that are known by one letter, told as `A: abc`.
final class Structures {

  static final Named NORTH = new Named(UUID.randomUUID(), "Nord");
  static final Named SOUTH = new Named(UUID.randomUUID(), "Syd");

  private Structures() {}

  /// Houses before m lie in the north.
  static Entry house(char letter) {
    return new Entry(
        new InstitutionId(new UUID(0, letter)),
        "Hus " + letter,
        "integrated",
        "municipal",
        Optional.of(letter < 'm' ? NORTH : SOUTH),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("nursery", 10),
        OptionalInt.of(10),
        Map.of("district", "" + (char) (letter / 2)));
  }

  static Column column(String key, String houses, String... clusters) {
    var institutions = new LinkedHashMap<InstitutionId, Entry>();
    houses
        .chars()
        .forEach(each -> {
          var entry = house((char) each);
          institutions.put(entry.id(), entry);
        });
    var named = Column.named(Arrays.stream(clusters).map(Structures::cluster).toList());
    var nothing =
        new Measured(List.of(), 0, Objective.Unit.METRES, 0, List.of(), List.of(), List.of());
    return new Column(
        key,
        key,
        LocalDate.of(2026, 1, 1),
        OptionalInt.empty(),
        institutions,
        named,
        nothing,
        Set.copyOf(named.keySet()));
  }

  private static PlannedCluster cluster(String told) {
    var parts = told.split(": ?", -1);
    return new PlannedCluster(
        new ClusterId(UUID.nameUUIDFromBytes(parts[0].getBytes(StandardCharsets.UTF_8))),
        parts[0],
        "municipal",
        Optional.empty(),
        parts[1].chars().mapToObj(each -> house((char) each).id()).toList());
  }

  static SideBySide beside(Column... columns) {
    var judge = new Scenario.Judge("Prøve", 1, "clusters: 2");
    if (!(CriteriaText.read(judge.text()) instanceof CriteriaReading.Understood(var criteria)))
      throw new IllegalStateException();
    var choice = new Choice(Arrays.stream(columns).map(Column::key).toList(), Optional.empty(), "");
    return new SideBySide(choice, judge, criteria, List.of(columns));
  }
}
