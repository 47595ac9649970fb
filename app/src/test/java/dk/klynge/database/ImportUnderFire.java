package dk.klynge.database;

import dk.klynge.Klynge;
import dk.klynge.organisation.RegisterImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program of [KillTests]: the real one on its own embedded database, which imports a file of
/// 1,000 institutions. What the import does not need is not made. Each round gives all of them
/// another name, from another day.
///
/// Arguments: data folder, folder of PostgreSQL's programs, number of the round. Says `writing`
/// before and `written` after. The second round fills the empty register with the first before
/// that.
final class ImportUnderFire {

  static final int ROWS = 1000;

  private ImportUnderFire() {}

  static LocalDate day(int round) {
    return LocalDate.of(2026, 1, 1).plusDays(round);
  }

  static void main(String[] arguments) throws Exception {
    var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]));
    var program = new SpringApplication(Klynge.class);
    program.setRegisterShutdownHook(false);
    program.setLazyInitialization(true);
    var all = new HashMap<>(postgres.provide("klynge").settings());
    all.put("server.port", 0);
    program.addInitializers(context ->
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all)));
    var context = program.run();
    var register = context.getBean(RegisterImport.class);
    var round = Integer.parseInt(arguments[2]);
    if (round > 0) await(context.getBean(JdbcClient.class));
    if (round == 2) write(register, file(Path.of(arguments[0]), 1), 1);
    System.out.println("writing");
    if (round > 0) write(register, file(Path.of(arguments[0]), round), round);
    System.out.println("written");
  }

  /// What was confirmed before the last kill is finished, or shown again, before the next begins.
  private static void await(JdbcClient db) throws InterruptedException {
    while (db.sql("select count(*) from organisation.import where state = 'confirmed'")
            .query(Integer.class)
            .single()
        > 0) Thread.sleep(50);
  }

  private static void write(RegisterImport register, Path file, int round) throws IOException {
    var attempt = 0;
    while (!register.apply(register.look(file, Optional.empty(), day(round)).id()))
      if (++attempt == 5) throw new IllegalStateException("The import was never applied");
  }

  private static Path file(Path folder, int round) throws IOException {
    var rows =
        IntStream.range(0, ROWS)
            .mapToObj(number ->
                "Hus %d runde %d,integrated,municipal,Nord,Skovvej %d,%d,%d"
                    .formatted(number, round, number, number % 80, 100_000 + number))
            .collect(Collectors.joining("\n"));
    return Files.writeString(
        folder.resolve("round.csv"),
        "institution,type,ownership,area,address,places_nursery,id:dagtilbudsnummer\n" + rows);
  }
}
