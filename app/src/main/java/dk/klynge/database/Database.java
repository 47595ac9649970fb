package dk.klynge.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// One database and its two users: the owner, who changes the schema, and the runtime user, who has
/// only the rights that the running program needs. On a server they may be the same.
public record Database(String url, Login owner, Login runtime) {

  /// A user of the database and the password.
  public record Login(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }

  /// A connection that may change the schema.
  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, owner.user(), owner.password());
  }

  /// The connection as Spring wants to hear it: the pool runs as the runtime user, migrations as
  /// the owner.
  public Map<String, Object> settings() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", runtime.user(),
        "spring.datasource.password", runtime.password(),
        "spring.flyway.url", url,
        "spring.flyway.user", owner.user(),
        "spring.flyway.password", owner.password());
  }
}
