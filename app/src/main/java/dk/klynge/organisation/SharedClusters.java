package dk.klynge.organisation;

import dk.klynge.organisation.RegisterRow.Institution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// In the national register the level above an institution is a cluster only where several
/// institutions stand below it; with one below, it is that institution itself.
final class SharedClusters {

  private SharedClusters() {}

  static List<RegisterRow> only(List<RegisterRow> rows, ImportProfile profile) {
    var by = profile.field("cluster").sharedBy();
    if (by.isEmpty()) return List.copyOf(rows);
    Function<RegisterRow, String> key = row -> row.attributes().getOrDefault(by.get(), "");
    Map<String, Long> many =
        rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    return rows.stream()
        .map(row -> many.getOrDefault(key.apply(row), 0L) > 1 ? row : alone(row))
        .toList();
  }

  private static RegisterRow alone(RegisterRow row) {
    var of = row.institution();
    return new RegisterRow(
        row.number(),
        row.ids(),
        new Institution(
            of.name(),
            of.type(),
            of.ownership(),
            of.area(),
            Optional.empty(),
            of.umbrella(),
            of.legalUnit(),
            of.cvr(),
            of.website(),
            of.budget(),
            of.staff(),
            of.profile()),
        row.unit(),
        row.capacity(),
        row.weight(),
        row.attributes());
  }
}
