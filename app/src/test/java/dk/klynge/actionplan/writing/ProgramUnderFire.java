package dk.klynge.actionplan.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.Klynge;
import java.util.HashMap;
import java.util.Scanner;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;

/// The program of [KilledWhileWritingTests]: the real one. Arguments are settings as `name=value`.
/// Says `ready`, and ends with its input, so that it never outlives the test.
final class ProgramUnderFire {

  private ProgramUnderFire() {}

  static void main(String[] arguments) {
    var settings = new HashMap<String, Object>();
    for (var argument : arguments) {
      var parts = argument.split("=", 2);
      settings.put(parts[0], parts[1]);
    }
    var program = new SpringApplication(Klynge.class);
    program.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("node", settings)));
    program.run();
    System.out.println("ready");
    try (var input = new Scanner(System.in, UTF_8)) {
      while (input.hasNextLine()) input.nextLine();
    }
    System.exit(0);
  }
}
