package dk.klynge.database;

import dk.klynge.database.Manifest.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// All data of a database in one file: a zip of every table as PostgreSQL's `copy` writes it, seen
/// in one snapshot, and a manifest with the versions of the schemas, numbers of rows and checksums.
public final class Backup {

  private Backup() {}

  /// What was written.
  public record Written(int tables, long rows) {}

  /// Writes the file beside its place and moves it there when it is complete.
  public static Written write(Database database, Path file, Clock clock)
      throws IOException, SQLException {
    if (Files.exists(file))
      throw new DatabaseProblem("The file " + file + " exists already. Name another one.");
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder))
      throw new DatabaseProblem("There is no folder for the file " + file + ".");
    var draft =
        Files.createTempFile(
            folder,
            file.getFileName().toString(),
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var connection = database.asOwner()) {
      var manifest = write(connection, draft, clock);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return new Written(
          manifest.tables().size(), manifest.tables().stream().mapToLong(Table::rows).sum());
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Manifest write(Connection connection, Path draft, Clock clock)
      throws IOException, SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      var catalogue = new Catalogue(connection);
      var manifest =
          new Manifest(
              Manifest.FORMAT,
              clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
              catalogue.migrations(),
              copyAll(catalogue, zip),
              catalogue.counters());
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      zip.closeEntry();
      return manifest;
    }
  }

  private static List<Table> copyAll(Catalogue catalogue, ZipOutputStream zip)
      throws IOException, SQLException {
    var copied = new ArrayList<Table>();
    for (var name : catalogue.tables()) {
      var table = new Table(name, catalogue.columns(name), 0, "");
      zip.putNextEntry(new ZipEntry(table.entry()));
      var sum = new DigestOutputStream(new Unclosed(zip), sha256());
      var rows =
          catalogue
              .connection()
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut("copy %s (%s) to stdout".formatted(name, table.columnList()), sum);
      zip.closeEntry();
      copied.add(
          new Table(
              name,
              table.columns(),
              rows,
              HexFormat.of().formatHex(sum.getMessageDigest().digest())));
    }
    return copied;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The zip stays open when one of its entries has been written.
  private static final class Unclosed extends OutputStream {

    private final OutputStream out;

    Unclosed(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }
  }
}
