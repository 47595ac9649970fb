package dk.klynge.organisation;

import dk.klynge.documents.Formulas;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableRow;
import dk.klynge.organisation.ImportProfile.IdRule;
import dk.klynge.organisation.RegisterFile.Reading;
import dk.klynge.organisation.RegisterRow.ExternalId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Turns the rows of a table into rows of the register, one by one.
final class RowReader implements Consumer<TableRow> {

  /// Nobody reads more; the rest is counted.
  private static final int MOST_PROBLEMS = 1000;

  private final ImportProfile profile;
  private final TableFile table;
  private final Placing placing;
  private final List<RegisterRow> rows = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private int left;
  private int read;

  RowReader(ImportProfile profile, TableFile table) {
    this.profile = profile;
    this.table = table;
    this.placing = new Placing(profile, table.epsg());
  }

  @Override
  public void accept(TableRow row) {
    read++;
    for (var each : profile.values().leaveOut()) if (each.holds(row.cell(each.column()))) return;
    var values = new RowValues(profile, row, cells(row));
    var found = row(values);
    if (values.isUsable() && !seen.add(identity(found)))
      values.error("", "row-twice", found.site());
    values.problems().forEach(this::note);
    if (values.isUsable()) rows.add(found);
  }

  /// A file that Klynge wrote hides what a spreadsheet would take for a formula behind an
  /// apostrophe.
  private Map<String, String> cells(TableRow row) {
    if (table.format() != TableFormat.CSV || !profile.name().equals(ImportProfiles.OWN))
      return row.cells();
    var plain = new LinkedHashMap<String, String>();
    row.cells().forEach((column, cell) -> plain.put(column, Formulas.restore(cell)));
    return plain;
  }

  private void note(RowProblem problem) {
    if (problems.size() < MOST_PROBLEMS) problems.add(problem);
    else left++;
  }

  private RegisterRow row(RowValues values) {
    var ids = ids(values);
    var institution = InstitutionValues.of(values, ids);
    return new RegisterRow(
        values.number(),
        ids,
        institution,
        UnitValues.of(values, institution.name(), placing),
        CapacityValues.of(values),
        values.decimal("weight"),
        values.cells());
  }

  private List<ExternalId> ids(RowValues values) {
    var ids = new ArrayList<ExternalId>();
    for (var rule : profile.ids()) {
      if (rule.prefix().isEmpty()) values.id(rule).ifPresent(ids::add);
      else
        for (var column : values.cells().keySet())
          if (column.startsWith(rule.prefix())) values.id(named(rule, column)).ifPresent(ids::add);
    }
    return ids;
  }

  private static IdRule named(IdRule rule, String column) {
    var kind = column.substring(rule.prefix().length());
    return new IdRule(kind, "", rule.bearer(), CellRule.ofColumns(List.of(column)), rule.pattern());
  }

  private static List<Object> identity(RegisterRow row) {
    return List.of(
        row.ids(),
        row.institution().name(),
        row.unit().name(),
        row.unit().kind(),
        row.unit().address());
  }

  Reading reading() {
    if (read == 0) return new Reading.Refused(RowProblem.error(0, "", "no-rows"));
    if (left > 0) problems.add(RowProblem.remark(0, "", "more-problems", String.valueOf(left)));
    return new Reading.Read(SharedClusters.only(rows, profile), List.copyOf(problems), given());
  }

  private Set<String> given() {
    var given = new HashSet<String>();
    given(profile.values().fields(), "", given);
    given(profile.values().places(), "places:", given);
    given(profile.values().children(), "children:", given);
    return Set.copyOf(given);
  }

  private void given(Map<String, CellRule> rules, String prefix, Set<String> given) {
    rules.forEach((name, rule) -> {
      if (rule.isGiven(table.columns())) given.add(prefix + name);
    });
  }
}
