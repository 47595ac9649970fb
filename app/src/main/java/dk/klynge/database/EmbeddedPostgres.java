package dk.klynge.database;

import dk.klynge.database.Database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A real PostgreSQL that belongs to this program alone: a folder that stays, checksums, fsync on,
/// passwords, loopback only. A lock keeps a second program out; a server that outlived its program
/// is stopped before a new one starts, so that nobody writes behind our back.
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String OWNER = "klynge";
  private static final String RUNTIME = "klynge_app";

  private final DataFolder folder;
  private final PostgresCluster cluster;
  private final FolderLock lock;
  private final int port;

  private EmbeddedPostgres(DataFolder folder, PostgresCluster cluster, FolderLock lock, int port) {
    this.folder = folder;
    this.cluster = cluster;
    this.lock = lock;
    this.port = port;
  }

  /// Starts the server of this folder; makes both on the first call.
  public static EmbeddedPostgres start(Path folder) throws IOException {
    return start(folder, folder.resolve("postgresql"));
  }

  /// The same with PostgreSQL's programs in a folder of their own, shared by several servers, and
  /// with further settings (`name=value`).
  public static EmbeddedPostgres start(Path path, Path programs, String... settings)
      throws IOException {
    var folder = DataFolder.at(path);
    var lock = folder.own();
    try {
      var binaries = PostgresBinaries.in(programs.toAbsolutePath());
      folder.secret("password");
      var cluster = new PostgresCluster(binaries, folder.path().resolve("database"));
      cluster.initialise(OWNER, folder.path().resolve("password"));
      var port = new PostgresStart(cluster, folder.path(), List.of(settings)).port();
      folder.write("port", String.valueOf(port));
      return new EmbeddedPostgres(folder, cluster, lock, port);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// The database of a program that runs on this folder now, for a command beside it.
  static Optional<Database> running(Path path, String database) throws IOException {
    var folder = new DataFolder(path.toAbsolutePath().normalize());
    if (!folder.owned()) return Optional.empty();
    if (!Files.exists(folder.path().resolve("port")))
      throw new DatabaseProblem(
          "Klynge is starting or stopping on the data folder %s. Try again in a moment."
              .formatted(folder.path()));
    var port = Integer.parseInt(Files.readString(folder.path().resolve("port")).strip());
    return Optional.of(database(folder, port, database));
  }

  /// A database of this name with its two users; made on the first call.
  public Database provide(String name) throws IOException {
    var database = database(folder, port, name);
    try (var admin = admin()) {
      provideRuntimeUser(admin, database.runtime());
      if (!exists(admin, "select 1 from pg_database where datname = ?", name))
        execute(admin, "create database " + name);
    } catch (SQLException e) {
      throw new IOException("The database " + name + " cannot be made", e);
    }
    return database;
  }

  private static void provideRuntimeUser(Connection admin, Login runtime) throws SQLException {
    var verb =
        exists(admin, "select 1 from pg_roles where rolname = ?", runtime.user())
            ? "alter"
            : "create";
    execute(
        admin,
        "%s role %s login password '%s'".formatted(verb, runtime.user(), runtime.password()));
  }

  private Connection admin() throws SQLException, IOException {
    return database(folder, port, "postgres").asOwner();
  }

  private static boolean exists(Connection admin, String question, String name)
      throws SQLException {
    try (var statement = admin.prepareStatement(question)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection admin, String command) throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute(command);
    }
  }

  private static Database database(DataFolder folder, int port, String name) throws IOException {
    return new Database(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name),
        new Login(OWNER, folder.secret("password")),
        new Login(RUNTIME, folder.secret("password-runtime")));
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.path().resolve("port"));
      cluster.stopOrphan();
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
