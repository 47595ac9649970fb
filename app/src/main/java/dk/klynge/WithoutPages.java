package dk.klynge;

import dk.klynge.database.OpenDatabase;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The whole program for one command: on a port nobody knows, and gone when the command ends.
record WithoutPages(ConfigurableApplicationContext context, OpenDatabase database)
    implements AutoCloseable {

  static WithoutPages start(DataOption data) throws Exception {
    var database = data.own();
    try {
      var settings = new HashMap<>(database.database().settings());
      settings.put("server.port", 0);
      settings.put("logging.level.root", "error");
      settings.put("logging.level.dk.klynge", "error");
      var program = new SpringApplication(Klynge.class);
      program.setRegisterShutdownHook(false);
      program.addInitializers(context ->
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("command line", settings)));
      return new WithoutPages(program.run(), database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
