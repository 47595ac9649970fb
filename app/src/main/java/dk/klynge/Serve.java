package dk.klynge;

import dk.klynge.database.OpenDatabase;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Starts the program on this machine. Without `KLYNGE_DATABASE_URL` it brings its own PostgreSQL.
@Command(
    name = "serve",
    description = "Run the program and open it in a browser.",
    mixinStandardHelpOptions = true)
class Serve implements Callable<Integer> {

  static final int RUNNING = -1;

  @Option(names = "--port", description = "Port on this machine (default: ${DEFAULT-VALUE}).")
  int port = 8080;

  @Mixin DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    var database = data.own();
    try {
      var context = run(database);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database)));
      System.out.printf(
          "Klynge is ready: http://localhost:%s/   (stop with Ctrl-C)%n",
          context.getEnvironment().getProperty("local.server.port"));
      return RUNNING;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private ConfigurableApplicationContext run(OpenDatabase database) {
    var settings = new HashMap<>(database.database().settings());
    settings.put("server.port", port);
    var program = new SpringApplication(Klynge.class);
    // The database must outlive the program that writes to it: one hook ends both, in that order.
    program.setRegisterShutdownHook(false);
    program.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("command line", settings)));
    return program.run();
  }

  private static void stop(ConfigurableApplicationContext context, OpenDatabase database) {
    context.close();
    database.close();
  }
}
