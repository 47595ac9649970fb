package dk.klynge.database;

import dk.klynge.database.Manifest.Migrated;
import dk.klynge.database.Manifest.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Puts a backup into an empty database: first the schema as it was, then all rows in one
/// transaction. If anything goes wrong, the database is as empty as before.
public final class Restore {

  private Restore() {}

  /// What was put back.
  public record Restored(String madeAt, int tables, long rows) {}

  /// Looks at the restored rows before they are kept, and throws to refuse them.
  public interface LastLook {
    void at(Connection connection) throws SQLException;
  }

  public static Restored read(Path file, Database database, LastLook look)
      throws IOException, SQLException {
    if (!Files.isReadable(file)) throw new DatabaseProblem("The file " + file + " cannot be read.");
    try (var zip = open(file);
        var connection = database.asOwner()) {
      var manifest = manifest(zip, file);
      var catalogue = new Catalogue(connection);
      empty(catalogue);
      for (var module : manifest.migrations()) migrate(database, module);
      sameSchema(catalogue, manifest);
      connection.setAutoCommit(false);
      fill(catalogue, manifest, zip);
      look.at(connection);
      connection.commit();
      return new Restored(
          manifest.madeAt(),
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(Table::rows).sum());
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new DatabaseProblem("The file " + file + " is no backup, or not a whole one.", e);
    }
  }

  private static Manifest manifest(ZipFile zip, Path file) throws IOException {
    var entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) throw new DatabaseProblem("The file " + file + " is no backup of Klynge.");
    try (var in = zip.getInputStream(entry)) {
      var manifest = JsonMapper.shared().readValue(in, Manifest.class);
      if (manifest.format() != Manifest.FORMAT)
        throw new DatabaseProblem("The backup " + file + " was made by another version of Klynge.");
      return manifest;
    }
  }

  /// A database is empty while nothing has happened in it. What a start without any deed has left
  /// behind is removed, so that the schema can be made as it was in the backup.
  private static void empty(Catalogue catalogue) throws SQLException {
    var schemas = catalogue.schemas();
    if (schemas.isEmpty()) return;
    var trails = catalogue.appendOnly();
    for (var trail : trails) if (catalogue.rows(trail) > 0) throw occupied();
    if (trails.isEmpty() && !catalogue.tables().isEmpty() && catalogue.migrations().isEmpty())
      throw occupied();
    for (var schema : schemas)
      if (!schema.equals("public")) catalogue.execute("drop schema " + schema + " cascade");
    for (var table : catalogue.tables()) catalogue.execute("drop table " + table + " cascade");
    for (var module : catalogue.histories()) catalogue.execute("drop table public." + module);
  }

  private static DatabaseProblem occupied() {
    return new DatabaseProblem(
        "The database is not empty. A backup is restored only into an empty one: name a new folder with --data, or another database.");
  }

  private static void migrate(Database database, Migrated module) {
    Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .locations("classpath:db/migration/" + module.folder())
        .table(module.history())
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(module.version())
        .callbacks(new RuntimeRights(database.runtime().user()))
        .load()
        .migrate();
  }

  private static void sameSchema(Catalogue catalogue, Manifest manifest) throws SQLException {
    var names = manifest.tables().stream().map(Table::name).sorted().toList();
    if (!catalogue.migrations().containsAll(manifest.migrations())
        || !catalogue.tables().stream().sorted().toList().equals(names))
      throw new DatabaseProblem(
          "The backup comes from a newer Klynge than this one. Restore it with that version or a later one.");
  }

  private static void fill(Catalogue catalogue, Manifest manifest, ZipFile zip)
      throws IOException, SQLException {
    var tables = manifest.tables();
    for (var table : tables)
      catalogue.execute("alter table %s disable trigger user".formatted(table.name()));
    catalogue.execute("truncate " + String.join(", ", tables.stream().map(Table::name).toList()));
    for (var table : tables) copy(catalogue, table, zip);
    for (var counter : manifest.counters())
      catalogue.list(
          "select setval('%s', %d)".formatted(counter.name(), counter.last()), row -> counter);
    for (var table : tables)
      catalogue.execute("alter table %s enable trigger user".formatted(table.name()));
  }

  private static void copy(Catalogue catalogue, Table table, ZipFile zip)
      throws IOException, SQLException {
    var entry = zip.getEntry(table.entry());
    if (entry == null) throw damaged(table);
    try (var in = new DigestInputStream(zip.getInputStream(entry), Backup.sha256())) {
      var rows =
          catalogue
              .connection()
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columnList()), in);
      var sum = HexFormat.of().formatHex(in.getMessageDigest().digest());
      if (rows != table.rows() || !sum.equals(table.sha256())) throw damaged(table);
    } catch (ZipException e) {
      throw new DatabaseProblem(String.valueOf(damaged(table).getMessage()), e);
    }
  }

  private static DatabaseProblem damaged(Table table) {
    return new DatabaseProblem(
        "The backup is damaged: table %s is not as it was written. Nothing was restored."
            .formatted(table.name()));
  }
}
