package dk.klynge;

import dk.klynge.audit.AuditChain;
import dk.klynge.database.DatabaseProblem;
import dk.klynge.database.Restore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Put a backup into an empty database. Whole, or not at all.",
    mixinStandardHelpOptions = true)
class PutBack implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A file that klynge backup wrote.")
  Path file = Path.of("");

  @Mixin DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    // Who restores is told the outcome, not every migration on the way.
    LoggingSystem.get(PutBack.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.ERROR);
    try (var open = data.own()) {
      var restored = Restore.read(file, open.database(), PutBack::check);
      System.out.printf(
          "Restored %d rows of %d tables, as they stood at %s%n",
          restored.rows(), restored.tables(), restored.madeAt());
      return 0;
    }
  }

  /// A backup whose audit trail was tampered with is not put back.
  static void check(Connection connection) throws SQLException {
    if (AuditChain.verify(connection) instanceof AuditChain.Verdict.Broken(var reason))
      throw new DatabaseProblem(
          "The audit trail in the backup is broken: " + reason + ". Nothing was restored.");
  }
}
