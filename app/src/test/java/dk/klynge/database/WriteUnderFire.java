package dk.klynge.database;

import dk.klynge.Klynge;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The program of [KillTests]: the real one on its own embedded database, which then writes 3,700
/// institutions and their audit entries in one transaction, as an import does.
///
/// Arguments: data folder, folder of PostgreSQL's programs, number of the round. Says `writing`
/// before and `written` after.
final class WriteUnderFire {

  static final int ROWS = 3700;

  private WriteUnderFire() {}

  static void main(String[] arguments) throws Exception {
    var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]));
    var program = new SpringApplication(Klynge.class);
    program.setRegisterShutdownHook(false);
    var all = new HashMap<>(postgres.provide("klynge").settings());
    all.put("server.port", 0);
    program.addInitializers(context ->
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all)));
    var context = program.run();
    System.out.println("writing");
    write(context, Integer.parseInt(arguments[2]));
    System.out.println("written");
  }

  private static void write(ConfigurableApplicationContext context, int round) {
    var db = context.getBean(JdbcClient.class);
    var trail = context.getBean(AuditTrail.class);
    context
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(transaction ->
            IntStream.range(0, ROWS)
                .boxed()
                .gather(Gatherers.windowFixed(50))
                .forEach(some -> writeSome(db, trail, some, round)));
  }

  private static void writeSome(JdbcClient db, AuditTrail trail, List<Integer> some, int round) {
    for (var number : some)
      db.sql(
              """
              insert into organisation.institution (id, valid, name, type, ownership)
              values (:id, '[2026-01-01,)', :name, 'integrated', 'municipal')
              """)
          .param("id", new UUID(round, number))
          .param("name", "Hus " + number)
          .update();
    trail.changedAll(
        "organisation:import",
        some.stream()
            .map(number ->
                new Changed(
                    new Subject("institution", "" + number, "Hus " + number),
                    Map.of("round", new Change("", "" + round))))
            .toList());
  }
}
