package dk.klynge.decision.force;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.Klynge;
import dk.klynge.decision.MovableClock;
import dk.klynge.decision.StructureCameIntoForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The program of [TwoNodesTests]: the real one, pages and jobs and all, by a clock that is told
/// the day. Only that a node lives is said more often than usual, and what nobody asks for is not
/// made, so that tests need not wait.
///
/// Arguments: the first day, then settings as `name=value`. Says `ready`, and `told …` with each
/// decision that it brings into force; each line that it reads is another day. Ends with its input,
/// so that it never outlives the test.
final class NodeUnderFire {

  private NodeUnderFire() {}

  static void main(String[] arguments) {
    var clock = new MovableClock(LocalDate.parse(arguments[0]));
    var settings = new HashMap<String, Object>();
    for (int i = 1; i < arguments.length; i++) {
      var parts = arguments[i].split("=", 2);
      settings.put(parts[0], parts[1]);
    }
    var program = new SpringApplication(Klynge.class);
    program.setLazyInitialization(true);
    program.addInitializers(context -> prepare(context, settings, clock));
    program.run();
    System.out.println("ready");
    try (var days = new Scanner(System.in, UTF_8)) {
      while (days.hasNextLine()) {
        clock.moveTo(LocalDate.parse(days.nextLine()));
        System.out.println("moved");
      }
    }
    System.exit(0);
  }

  private static void prepare(
      ConfigurableApplicationContext context, Map<String, Object> settings, Clock clock) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("node", settings));
    ((GenericApplicationContext) context)
        .registerBean("nodeClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    context.addApplicationListener(event -> {
      if (event instanceof PayloadApplicationEvent<?> news
          && news.getPayload() instanceof StructureCameIntoForce came)
        System.out.println("told " + came.decision().value());
    });
  }
}
