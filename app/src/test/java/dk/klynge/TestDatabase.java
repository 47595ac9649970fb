package dk.klynge;

import dk.klynge.database.Database;
import dk.klynge.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// One PostgreSQL for all tests of this run, and an empty database of its own for every context.
/// The server writes lazily (fsync off): what tests need is speed, not durability.
public class TestDatabase implements EnvironmentPostProcessor {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication app) {
    if (environment.containsProperty("klynge.test.own-database")) return;
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", settings(fresh())));
  }

  private static Map<String, Object> settings(Database database) {
    var settings = new HashMap<>(database.settings());
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
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
