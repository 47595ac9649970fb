package dk.klynge.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.ClassPath;
import dk.klynge.audit.AuditChain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of the running program at random moments. Three times in every check; as often as
/// `-Dklynge.kills=20` says on request.
class KillTests {

  private static final Path PROGRAMS = Path.of("target/postgresql").toAbsolutePath();
  private static final int KILLS = Integer.getInteger("klynge.kills", 3);

  private static final int ROWS = ImportUnderFire.ROWS;
  private static final String RECORDED =
      "audit.entry where action = 'organisation:import' and subject_kind = 'institution'";
  private static final String NAMES =
      """
      select substring(name from 'runde ([0-9]+)$')::bigint as round
        from organisation.institution where valid @> date '%s' group by 1
      """;

  private final Random random = new Random();

  @TempDir Path folder;

  /// What the killed program had said last, and how long it was allowed to write.
  private record Killed(String said, long millis) {}

  @Test
  void aKilledFirstStartIsBegunAnew() throws Exception {
    for (var attempt = 0; attempt < KILLS; attempt++) {
      var start = program(0);
      start.waitFor(random.nextInt(50, 4000), TimeUnit.MILLISECONDS);
      kill(start);
    }
    try (var postgres = EmbeddedPostgres.start(folder, PROGRAMS)) {
      assertThat(postgres.provide("klynge").url()).endsWith("/klynge");
    }
  }

  @Test
  void anImportIsThereWhollyOrNotAtAll() throws Exception {
    var usual = killWhileWriting(2, Long.MAX_VALUE).millis();
    var before = 2L;
    assertThat(lastRound(2)).isEqualTo(before);
    for (var round = 3; round < KILLS + 3; round++) {
      var killed = killWhileWriting(round, random.nextLong(usual * 5 / 4 + 1));
      var now = lastRound(round);
      System.out.printf(
          "kill %d after %d of about %d ms, it had said '%s': round %d before, %d now%n",
          round - 2, killed.millis(), usual, killed.said(), before, now);
      assertThat(now).isBetween(before, (long) round);
      if (killed.said().equals("written")) assertThat(now).isEqualTo(round);
      before = now;
    }
  }

  /// Lets the program write for that long and kills it; now and then its database server too.
  private Killed killWhileWriting(int round, long millis) throws Exception {
    var program = program(round);
    var said = new Said();
    var listener = Thread.ofVirtual().start(() -> listen(program, said));
    await(program, said, "writing", 900_000);
    var begun = System.nanoTime();
    await(program, said, "written", millis);
    var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    kill(program);
    listener.join();
    return new Killed(said.word(), took);
  }

  /// The last word that the program has said.
  private static final class Said {
    private volatile String word = "";

    void hear(String next) {
      word = next;
    }

    String word() {
      return word;
    }
  }

  private static void await(Process program, Said said, String word, long millis)
      throws InterruptedException {
    var begun = System.nanoTime();
    while (!said.word().equals(word)
        && TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) < millis) {
      assertThat(program.isAlive()).as("the program runs until it is killed").isTrue();
      Thread.sleep(1);
    }
    if (word.equals("writing")) assertThat(said.word()).isIn("writing", "written");
  }

  private static void listen(Process program, Said said) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().filter(List.of("writing", "written")::contains).forEach(said::hear);
    } catch (IOException killed) {
      said.hear(said.word());
    }
  }

  private void kill(Process program) throws Exception {
    program.destroyForcibly().waitFor();
    if (random.nextInt(3) == 0) {
      var cluster = new PostgresCluster(PostgresBinaries.in(PROGRAMS), folder.resolve("database"));
      cluster.pid().flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /// Starts the database again, checks the chain and that every institution carries the name of one
  /// and the same round, and answers which.
  private long lastRound(int latest) throws Exception {
    try (var postgres = EmbeddedPostgres.start(folder, PROGRAMS);
        var connection = postgres.provide("klynge").asOwner()) {
      var catalogue = new Catalogue(connection);
      assertThat(AuditChain.verify(connection)).isInstanceOf(AuditChain.Verdict.Intact.class);
      var applied = catalogue.rows("organisation.import where state = 'applied'");
      assertThat(catalogue.rows("organisation.institution")).isEqualTo(applied * ROWS);
      assertThat(catalogue.rows(RECORDED)).isEqualTo(applied * ROWS);
      assertThat(catalogue.rows("organisation.unit where upper_inf(valid)")).isEqualTo(ROWS);
      assertThat(catalogue.rows("organisation.places where upper_inf(valid)")).isEqualTo(ROWS);
      var names = NAMES.formatted(ImportUnderFire.day(latest));
      var rounds = catalogue.list(names, row -> row.getLong("round"));
      assertThat(rounds).as("rounds whose names are in the register").hasSize(1);
      return rounds.getFirst();
    }
  }

  private Process program(int round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dklynge.test.own-database=true",
            "-cp",
            ClassPath.ofThisRun(),
            ImportUnderFire.class.getName(),
            folder.toString(),
            PROGRAMS.toString(),
            String.valueOf(round))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
