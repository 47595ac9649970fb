package dk.klynge;

import dk.klynge.database.Database;
import dk.klynge.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// One PostgreSQL for all tests of this run, and a database of its own for every context: empty for
/// the first one, which migrates it, and a copy of that for the others (see [MigratedOnce]). The
/// server writes lazily (fsync off): what tests need is speed, not durability.
public class TestDatabase implements EnvironmentPostProcessor {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String TEMPLATE = "migrated";

  private static volatile boolean kept;

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication app) {
    if (environment.containsProperty("klynge.test.own-database")) return;
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", kept ? ofCopy() : settings(fresh())));
  }

  /// Where everything is there, asking each module's migrations takes a quarter of the start.
  private static Map<String, Object> ofCopy() {
    var settings = settings(copied());
    settings.put("spring.flyway.enabled", false);
    return settings;
  }

  private static Map<String, Object> settings(Database database) {
    var settings = new HashMap<String, Object>(database.settings());
    settings.put("spring.datasource.hikari.maximum-pool-size", 6);
    settings.put("spring.datasource.hikari.minimum-idle", 1);
    return settings;
  }

  /// A new, empty database.
  public static Database fresh() {
    try {
      return Server.POSTGRES.provide("test_" + NUMBER.incrementAndGet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new database with all tables and nothing in them.
  private static Database copied() {
    var name = "test_" + NUMBER.incrementAndGet();
    try {
      copy(TEMPLATE, name);
      return Server.POSTGRES.provide(name);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Keeps a copy of this database unless there is one.
  static synchronized void keepMigrated(String url) {
    if (kept) return;
    try {
      copy(url.substring(url.lastIndexOf('/') + 1), TEMPLATE);
      kept = true;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(String from, String to) throws IOException, SQLException {
    try (var owner = Server.POSTGRES.provide("postgres").asOwner();
        var statement = owner.createStatement()) {
      statement.execute("create database %s template %s".formatted(to, from));
    }
  }

  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        var folder = Files.createTempDirectory(Path.of("target"), "postgres");
        var server =
            EmbeddedPostgres.start(
                folder.toAbsolutePath(),
                Path.of("target/postgresql").toAbsolutePath(),
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                // Each test context keeps a pool of its own open to the end of the run.
                "max_connections=300");
        // After the contexts: a pool that finds its server gone takes seconds to close, each.
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
