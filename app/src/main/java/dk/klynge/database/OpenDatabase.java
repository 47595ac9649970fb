package dk.klynge.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// A database that can be used now, until it is closed.
///
/// With `KLYNGE_DATABASE_URL` that is a database on a server; without it, the embedded one of a
/// folder.
public record OpenDatabase(Database database, Runnable end) implements AutoCloseable {

  /// For the one program that runs on the database. Of the embedded one it becomes the only owner.
  public static OpenDatabase own(Path folder, Map<String, String> environment) throws IOException {
    if (ServerDatabase.named(environment))
      return new OpenDatabase(ServerDatabase.of(environment), () -> {});
    var postgres = EmbeddedPostgres.start(folder);
    return new OpenDatabase(postgres.provide("klynge"), postgres::close);
  }

  /// For a command that may run beside the program: if the program runs, through its server.
  public static OpenDatabase visit(Path folder, Map<String, String> environment)
      throws IOException {
    if (!ServerDatabase.named(environment)) {
      var running = EmbeddedPostgres.running(folder, "klynge");
      if (running.isPresent()) return new OpenDatabase(running.get(), () -> {});
    }
    return own(folder, environment);
  }

  @Override
  public void close() {
    end.run();
  }
}
