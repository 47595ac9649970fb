package dk.klynge.decision.force;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dk.klynge.Node;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// Two processes of the program on one database, at least when [#awaitBoth] has returned.
final class TwoNodes implements AutoCloseable {

  private final Environment environment;
  private final List<Node> alive = new ArrayList<>();
  private final List<Node> all = new ArrayList<>();
  private LocalDate day;

  /// Both at the same moment.
  TwoNodes(Environment environment, LocalDate day) {
    this.environment = environment;
    this.day = day;
    start();
    start();
  }

  private void start() {
    var node =
        Node.start(
            "node-" + (all.size() + 1),
            environment,
            NodeUnderFire.class,
            day.toString(),
            "server.port=0",
            "klynge.exchange.every=300ms",
            "db-scheduler.polling-interval=200ms",
            "db-scheduler.heartbeat-interval=500ms");
    alive.add(node);
    all.add(node);
  }

  void awaitBoth() {
    alive.forEach(Node::awaitReady);
  }

  void moveTo(LocalDate next) {
    day = next;
    alive.forEach(node -> node.tell(next.toString(), "moved"));
  }

  /// How often a node has said that the decision came into force.
  long told(String decision) {
    return all.stream().mapToLong(node -> node.count("told " + decision)).sum();
  }

  /// The node that waits for a lock which the test holds.
  Node awaitWaiting() {
    var waiting =
        await()
            .atMost(120, SECONDS)
            .until(
                () -> alive.stream().filter(node -> waits(node.name())).findFirst(),
                Optional::isPresent);
    return waiting.orElseThrow();
  }

  private boolean waits(String node) {
    return count(
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and application_name = '%s'"
                .formatted(node))
        > 0;
  }

  Node other(Node node) {
    return alive.stream().filter(each -> !each.equals(node)).findFirst().orElseThrow();
  }

  /// `kill -9`; another node begins to start in its place.
  void kill(Node node) {
    node.kill();
    alive.remove(node);
    start();
  }

  /// The machine is gone with its connections, so that the server gives up what it had begun.
  void killWithConnections(Node node) {
    kill(node);
    count(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '%s'"
            .formatted(node.name()));
    await()
        .atMost(120, SECONDS)
        .until(() ->
            count(
                    "select count(*) from pg_stat_activity where application_name = '%s'"
                        .formatted(node.name()))
                == 0);
  }

  /// Rows that the test holds until the connection is closed.
  Connection held(String query) {
    try {
      var connection = connect();
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute(query + " for update");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int count(String query) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        environment.getRequiredProperty("spring.datasource.url"),
        environment.getRequiredProperty("spring.datasource.username"),
        environment.getRequiredProperty("spring.datasource.password"));
  }

  @Override
  public void close() {
    alive.forEach(Node::kill);
  }
}
