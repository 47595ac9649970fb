package dk.klynge.audit;

import dk.klynge.audit.AuditChain.Verdict;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;

/// A trail for tests to write to, and its database seen as its owner.
record AuditFixture(AuditTrail trail, Environment environment) {

  static final String ACTION = "organisation:change";

  String changeName(String before, String after) {
    var id = UUID.randomUUID().toString();
    trail.changed(
        ACTION, new Subject("institution", id, before), Map.of("name", new Change(before, after)));
    return id;
  }

  Verdict verdict() throws SQLException {
    try (var owner = owner()) {
      return AuditChain.verify(owner);
    }
  }

  Connection owner() throws SQLException {
    return DriverManager.getConnection(
        environment.getRequiredProperty("spring.flyway.url"),
        environment.getRequiredProperty("spring.flyway.user"),
        environment.getRequiredProperty("spring.flyway.password"));
  }

  static void execute(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
