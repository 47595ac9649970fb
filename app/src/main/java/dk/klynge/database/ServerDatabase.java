package dk.klynge.database;

import dk.klynge.database.Database.Login;
import java.sql.SQLException;
import java.util.Map;

/// The database that the environment names, on a server that somebody else looks after.
final class ServerDatabase {

  private static final int OLDEST = 180_000;

  private ServerDatabase() {}

  static boolean named(Map<String, String> environment) {
    return !environment.getOrDefault("KLYNGE_DATABASE_URL", "").isBlank();
  }

  static Database of(Map<String, String> environment) {
    var runtime = login(environment, "KLYNGE_DATABASE_", new Login("klynge", ""));
    var database =
        new Database(
            environment.getOrDefault("KLYNGE_DATABASE_URL", ""),
            login(environment, "KLYNGE_DATABASE_OWNER_", runtime),
            runtime);
    check(database);
    return database;
  }

  private static Login login(Map<String, String> environment, String prefix, Login otherwise) {
    return new Login(
        environment.getOrDefault(prefix + "USER", otherwise.user()),
        environment.getOrDefault(prefix + "PASSWORD", otherwise.password()));
  }

  private static void check(Database database) {
    try (var connection = database.asOwner();
        var statement = connection.createStatement();
        var answer = statement.executeQuery("select current_setting('server_version_num')::int")) {
      answer.next();
      if (answer.getInt(1) < OLDEST)
        throw new DatabaseProblem(
            "The server of KLYNGE_DATABASE_URL runs PostgreSQL %d; Klynge needs 18 or newer."
                .formatted(answer.getInt(1) / 10_000));
    } catch (SQLException e) {
      throw new DatabaseProblem(
          "The database of KLYNGE_DATABASE_URL (%s, user %s) cannot be reached: %s"
              .formatted(withoutSecrets(database.url()), database.owner(), e.getMessage()),
          e);
    }
  }

  private static String withoutSecrets(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1…");
  }
}
