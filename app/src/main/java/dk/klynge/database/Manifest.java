package dk.klynge.database;

import java.util.List;

/// What a backup holds, in the order in which it is put back: a table comes after those it refers
/// to.
record Manifest(
    int format,
    String madeAt,
    List<Migrated> migrations,
    List<Table> tables,
    List<Counter> counters) {

  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  /// How far the schema of one module was: its record of migrations and the last one there.
  record Migrated(String history, String version) {

    private static final String PREFIX = "flyway_schema_history_";

    /// The folder of the module's migrations.
    String folder() {
      return history.startsWith(PREFIX) ? history.substring(PREFIX.length()) : "__root";
    }
  }

  record Table(String name, List<String> columns, long rows, String sha256) {

    String entry() {
      return "tables/" + name.replace("\"", "") + ".txt";
    }

    String columnList() {
      return String.join(", ", columns);
    }
  }

  /// A sequence and the last number it gave.
  record Counter(String name, long last) {}
}
