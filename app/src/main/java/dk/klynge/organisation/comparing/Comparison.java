package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterFile.Reading.Read;
import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.RowProblem.Gravity;
import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A file beside the register as it is on a day: what it means, and what would have to be written.
public final class Comparison {

  /// What happens to institutions that the file does not name.
  public enum Missing {
    KEEP,
    CLOSE
  }

  /// What the comparison found.
  public record Result(
      List<Difference> differences, int unchanged, List<RowProblem> problems, List<Write> writes) {}

  private final Present present;
  private final Read read;
  private final Missing missing;
  private final Writes writes;
  private final NamedThings named;
  private final List<RowProblem> problems;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Present present, Read read, Missing missing) {
    this.present = present;
    this.read = read;
    this.missing = missing;
    this.writes = new Writes(present);
    this.named = new NamedThings(present, writes);
    this.problems = new ArrayList<>(read.problems());
  }

  static Result of(Present present, Read read, Missing missing) {
    return new Comparison(present, read, missing).result();
  }

  private Result result() {
    var groups = new Matching(present, problems).group(read.rows());
    groups.entrySet().removeIf(group -> isIncomplete(group.getKey(), group.getValue()));
    groups.forEach(this::compare);
    var unchanged = groups.size() - differences.size();
    if (missing == Missing.CLOSE) closeMissing(groups.keySet());
    named.finish();
    return new Result(differences, unchanged, problems, writes.all());
  }

  /// A new institution needs a type and an owner; the register has none without.
  private boolean isIncomplete(String id, List<RegisterRow> rows) {
    if (present.at(Identity.of(Kind.INSTITUTION, id)).isPresent()) return false;
    var row = rows.getFirst();
    if (rows.stream().allMatch(each -> each.institution().type().isEmpty()))
      return problems.add(error(row, "type-missing"));
    if (rows.stream().allMatch(each -> each.institution().ownership().isEmpty()))
      return problems.add(error(row, "ownership-missing"));
    return false;
  }

  private static RowProblem error(RegisterRow row, String code) {
    return RowProblem.error(row.number(), "", code, row.institution().name());
  }

  private void compare(String id, List<RegisterRow> rows) {
    var fields = new Fields();
    new InstitutionChange(present, writes, named, read.given()).compare(id, rows, fields);
    var left = new UnitChange(present, writes, read.given()).compare(id, rows, fields);
    if (missing == Missing.CLOSE && rows.stream().allMatch(Comparison::namesHouses))
      for (var unit : left) {
        close(unit.key().id());
        fields.add("unit", "", unit.values().getOrDefault("name", ""), "");
      }
    var isNew = present.at(Identity.of(Kind.INSTITUTION, id)).isEmpty();
    if (!isNew && fields.all().isEmpty()) return;
    var kind = isNew ? Difference.Kind.CREATED : Difference.Kind.CHANGED;
    var first = rows.getFirst();
    differences.add(
        new Difference(kind, id, first.institution().name(), first.number(), fields.all()));
  }

  /// Closes what bears a number of the file's own kinds but is not in the file. A file with errors
  /// may name it in a row that could not be read, so nothing is closed then.
  private void closeMissing(Set<String> named) {
    if (problems.stream().anyMatch(problem -> problem.gravity() == Gravity.ERROR)) {
      problems.add(RowProblem.remark(0, "", "nothing-closed"));
      return;
    }
    var kinds =
        read.rows().stream()
            .flatMap(row -> Matching.own(row).stream())
            .map(RegisterRow.ExternalId::kind)
            .collect(Collectors.toSet());
    for (var thing : new ArrayList<>(present.now().values())) {
      var id = thing.key().id();
      if (thing.key().kind() == Kind.INSTITUTION && !named.contains(id) && bearsOne(id, kinds))
        closeInstitution(thing);
    }
  }

  private boolean bearsOne(String id, Set<String> kinds) {
    return kinds.contains(Matching.OWN)
        || present.idsOf(id).stream()
            .anyMatch(each -> kinds.contains(each.key().columns().getOrDefault("kind", "")));
  }

  private void closeInstitution(Thing institution) {
    var id = institution.key().id();
    var name = institution.values().getOrDefault("name", "");
    differences.add(new Difference(Difference.Kind.CLOSED, id, name, 0, List.of()));
    for (var unit : present.unitsOf(id)) close(unit.key().id());
    present.idsOf(id).forEach(each -> writes.end(each.key()));
    writes.end(new Identity(Kind.MEMBERSHIP, Map.of("institution", id)));
    writes.end(institution.key());
  }

  private static boolean namesHouses(RegisterRow row) {
    return row.ids().stream().anyMatch(id -> id.bearer() == RegisterRow.Bearer.UNIT);
  }

  private void close(String unit) {
    present.placesOf(unit).forEach(places -> writes.end(places.key()));
    present.idsOf(unit).forEach(each -> writes.end(each.key()));
    writes.end(Identity.of(Kind.UNIT, unit));
  }
}
