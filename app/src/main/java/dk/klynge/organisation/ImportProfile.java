package dk.klynge.organisation;

import dk.klynge.documents.TableShape;
import dk.klynge.organisation.RegisterRow.Bearer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// How the files of one source are read: which column is what. Profiles are YAML that people write;
/// the words are explained in `docs/import-profiles.md`.
public final class ImportProfile {

  private final String name;
  private final String yaml;
  private final Map<String, String> titles;
  private final Table table;
  private final List<IdRule> ids;
  private final Values values;

  ImportProfile(
      Source source, Map<String, String> titles, Table table, List<IdRule> ids, Values values) {
    this.name = source.name();
    this.yaml = source.yaml();
    this.titles = titles;
    this.table = table;
    this.ids = ids;
    this.values = values;
  }

  /// What the profile was read from.
  record Source(String name, String yaml) {}

  /// The file itself. `signature` are the columns it must have; `complete` says that an institution
  /// which is not in the file exists no more.
  record Table(
      TableShape shape,
      char decimal,
      List<String> signature,
      Coverage coverage,
      Coordinates coordinates) {}

  enum Coverage {
    COMPLETE,
    PARTIAL
  }

  /// Degrees unless the file says otherwise; or metres in `epsg`; or bare numbers.
  record Coordinates(Ground ground, OptionalInt epsg, Optional<Box> box) {
    enum Ground {
      EARTH,
      BARE
    }
  }

  /// Within these degrees every point must lie, or the file was misread.
  record Box(double south, double west, double north, double east) {
    boolean contains(double latitude, double longitude) {
      return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
    }
  }

  /// `prefix` instead of a kind: each column that begins so holds ids of the kind that follows.
  record IdRule(
      String kind, String prefix, Bearer bearer, CellRule value, Optional<Pattern> pattern) {}

  /// What is read from each row.
  record Values(
      Map<String, CellRule> fields,
      Map<String, CellRule> places,
      Map<String, CellRule> children,
      List<Condition> leaveOut,
      List<Condition> expected,
      Map<String, Map<String, String>> aliases) {}

  /// A column with one of these values (folded); `code` is the remark to make of it.
  record Condition(String column, Set<String> values, Sense sense, String code) {
    enum Sense {
      IS,
      IS_NOT
    }

    boolean holds(String cell) {
      return values.contains(Spelling.fold(cell)) == (sense == Sense.IS);
    }
  }

  public String name() {
    return name;
  }

  /// The text it was read from.
  public String yaml() {
    return yaml;
  }

  /// What people choose it by.
  public String title(Locale locale) {
    return titles.getOrDefault(locale.getLanguage(), titles.getOrDefault("da", name));
  }

  /// Whether an institution that is missing from the file is taken to be closed.
  public boolean isComplete() {
    return table.coverage() == Coverage.COMPLETE;
  }

  /// The columns without which a file is not of this kind.
  public List<String> signature() {
    return table.signature();
  }

  Table table() {
    return table;
  }

  List<IdRule> ids() {
    return ids;
  }

  Values values() {
    return values;
  }

  CellRule field(String field) {
    return values.fields().getOrDefault(field, CellRule.NONE);
  }

  @Override
  public String toString() {
    return name;
  }
}
