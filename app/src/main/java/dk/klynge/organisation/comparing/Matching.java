package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.RegisterRow.Bearer;
import dk.klynge.organisation.RegisterRow.ExternalId;
import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which institution of the register a row is about: the one that bears its id; without an id of
/// its own the one with its name in its municipality. Rows of the same institution belong together.
final class Matching {

  /// Klynge's own id, as in its own files.
  static final String OWN = "klynge";

  private final Present present;
  private final List<RowProblem> problems;
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, String> fresh = new HashMap<>();

  Matching(Present present, List<RowProblem> problems) {
    this.present = present;
    this.problems = problems;
    present.now().values().stream()
        .filter(thing -> thing.key().kind() == Kind.INSTITUTION)
        .forEach(this::rememberName);
  }

  private void rememberName(Thing institution) {
    var id = institution.key().id();
    var name = institution.values().getOrDefault("name", "");
    for (var unit : present.unitsOf(id))
      byName
          .computeIfAbsent(
              name(name, unit.values().getOrDefault("municipality", "")),
              key -> new LinkedHashSet<>())
          .add(id);
  }

  private static String name(String name, String municipality) {
    return Differences.folded(name) + "|" + Differences.folded(municipality);
  }

  /// The rows by institution, in the order of the file.
  Map<String, List<RegisterRow>> group(List<RegisterRow> rows) {
    var groups = new LinkedHashMap<String, List<RegisterRow>>();
    for (var row : rows) {
      var known = known(row);
      if (known.size() > 1)
        problems.add(RowProblem.error(row.number(), "", "ids-disagree", row.institution().name()));
      else
        groups
            .computeIfAbsent(
                known.isEmpty() ? fresh(row) : known.iterator().next(), key -> new ArrayList<>())
            .add(row);
    }
    return groups;
  }

  private Set<String> known(RegisterRow row) {
    var known = new LinkedHashSet<String>();
    for (var id : own(row)) {
      if (id.kind().equals(OWN)) known.add(id.value());
      else present.bearer("institution", id.kind(), id.value()).ifPresent(known::add);
    }
    return own(row).isEmpty()
        ? byName.getOrDefault(
            name(row.institution().name(), row.unit().address().municipality()), Set.of())
        : known;
  }

  static List<ExternalId> own(RegisterRow row) {
    return row.ids().stream().filter(id -> id.bearer() == Bearer.INSTITUTION).toList();
  }

  /// The same new institution for every row with the same id, or with the same name where none has
  /// one.
  private String fresh(RegisterRow row) {
    var ids = own(row);
    var key =
        ids.isEmpty()
            ? name(row.institution().name(), row.unit().address().municipality())
            : ids.getFirst().toString();
    return fresh.computeIfAbsent(key, _ -> UUID.randomUUID().toString());
  }
}
