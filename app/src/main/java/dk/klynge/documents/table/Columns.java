package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The heading of a table, and how a row is laid out below it.
record Columns(List<String> names, Map<String, Integer> places, Limits limits) {

  /// Trailing columns without a name are left out; one in the middle, or the same name twice, is
  /// refused.
  static Columns of(List<String> cells, Limits limits) throws Unreadable {
    var names = new ArrayList<>(cells.stream().map(String::strip).toList());
    while (!names.isEmpty() && names.getLast().isEmpty()) names.removeLast();
    if (names.isEmpty()) throw new Unreadable(Fault.ofRow(1, "", "no-heading"));
    if (names.size() > limits.columns())
      throw new Unreadable(Fault.ofRow(1, "", "too-many-columns", names.size(), limits.columns()));
    var places = new HashMap<String, Integer>();
    for (var name : names) {
      if (name.isEmpty())
        throw new Unreadable(Fault.ofRow(1, "", "column-without-name", names.indexOf("") + 1));
      if (places.put(name, places.size()) != null)
        throw new Unreadable(Fault.ofRow(1, name, "column-twice", name));
    }
    return new Columns(List.copyOf(names), Map.copyOf(places), limits);
  }

  TableRow row(int number, List<String> cells) throws Unreadable {
    for (var extra : cells.subList(Math.min(names.size(), cells.size()), cells.size()))
      if (!extra.isBlank())
        throw new Unreadable(Fault.ofRow(number, "", "too-many-cells", cells.size(), names.size()));
    var values = new String[names.size()];
    for (var i = 0; i < values.length; i++)
      values[i] = checked(number, i, i < cells.size() ? cells.get(i) : "");
    return checked(new TableRow(number, new Cells(this, values)));
  }

  private String checked(int number, int column, String cell) throws Unreadable {
    if (cell.length() <= limits.cell()) return cell;
    throw new Unreadable(
        Fault.ofRow(number, names.get(column), "cell-too-long", cell.length(), limits.cell()));
  }

  private TableRow checked(TableRow row) throws Unreadable {
    if (row.number() - 1 <= limits.rows()) return row;
    throw new Unreadable(Fault.ofRow(row.number(), "", "too-many-rows", limits.rows()));
  }
}
