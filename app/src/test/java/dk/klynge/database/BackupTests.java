package dk.klynge.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.TestDatabase;
import dk.klynge.audit.AuditChain;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.database.Database.Login;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest
class BackupTests {

  /// A job that comes back by the clock moves on while the test looks.
  private static final String RECURRING = ",recurring,";

  @Autowired AuditTrail trail;
  @Autowired Environment environment;
  @TempDir Path folder;

  private Database source = new Database("", new Login("", ""), new Login("", ""));

  @BeforeEach
  void aDatabaseInWhichMuchHasHappened() throws SQLException {
    source =
        new Database(
            environment.getRequiredProperty("spring.datasource.url"),
            new Login(
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")),
            new Login(
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password")));
    try (var owner = source.asOwner()) {
      fill(owner);
    }
    trail.changedAll(
        "organisation:change",
        IntStream.range(0, 700)
            .mapToObj(n ->
                new Changed(new Subject("institution", "" + n, "Æblehaven\t\\N\n" + n), fields()))
            .toList());
  }

  private static Map<String, Change> fields() {
    return Map.of("name", new Change("", "Æblehaven"), "budget", new Change("1", "2"));
  }

  private static void fill(Connection owner) throws SQLException {
    new Catalogue(owner)
        .execute(
            """
            with area as (
              insert into organisation.area (id, valid, name)
              values (gen_random_uuid(), '[2020-01-01,)', 'Område ' || gen_random_uuid()) returning id
            ), place as (
              insert into organisation.institution (id, valid, name, type, ownership, area, budget)
              select gen_random_uuid(), '[2021-01-01,)', 'Hus ' || n, 'integrated', 'municipal', area.id, n * 1.5
              from area, generate_series(1, 300) as n returning id
            )
            insert into organisation.unit (id, valid, institution, name, kind, latitude, longitude)
            select gen_random_uuid(), '[2021-01-01,2030-01-01)', place.id, E'Linje\\nto \\\\ tab\\t', 'main', 55.1, 12.5
            from place;
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            values ('backup-test', gen_random_uuid()::text, '\\x00ff10', now() + interval '1 year', false, 1);
            """);
  }

  @Test
  void everyTableComesBackAsItWas() throws Exception {
    var file = folder.resolve("klynge.backup");
    var before = contents(source);
    var written = Backup.write(source, file, Clock.systemUTC());
    var target = TestDatabase.fresh();
    var restored = Restore.read(file, target, BackupTests::intact);
    assertThat(restored.rows()).isEqualTo(written.rows()).isGreaterThan(1000);
    assertThat(contents(target)).isEqualTo(before);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void theTrailGoesOnWhereItStopped() throws Exception {
    var file = folder.resolve("klynge.backup");
    Backup.write(source, file, Clock.systemUTC());
    var target = TestDatabase.fresh();
    Restore.read(file, target, BackupTests::intact);
    try (var program =
        DriverManager.getConnection(
            target.url(), target.runtime().user(), target.runtime().password())) {
      new Catalogue(program)
          .execute(
              """
              insert into audit.entry (at, who, who_name, kind, action, subject_kind, subject_id, subject_name, fields)
              values (now(), 'x', 'x', 'change', 'x', 'x', 'x', 'x', '{}')
              """);
      assertThatThrownBy(() -> new Catalogue(program).execute("delete from audit.entry"))
          .hasMessageContaining("permission denied");
    }
    try (var owner = target.asOwner()) {
      intact(owner);
      assertThatThrownBy(() -> new Catalogue(owner).execute("delete from audit.entry"))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aDatabaseInWhichSomethingHasHappenedIsLeftAlone() throws Exception {
    var file = folder.resolve("klynge.backup");
    Backup.write(source, file, Clock.systemUTC());
    var before = contents(source);
    assertThatThrownBy(() -> Restore.read(file, source, connection -> {}))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("not empty");
    assertThat(contents(source)).isEqualTo(before);
  }

  @Test
  void aDamagedBackupRestoresNothingAndTheWholeOneStillCanBeRestored() throws Exception {
    var file = folder.resolve("klynge.backup");
    Backup.write(source, file, Clock.systemUTC());
    var damaged = Files.copy(file, folder.resolve("damaged.backup"));
    damage(damaged, "tables/organisation.unit.txt");
    var target = TestDatabase.fresh();
    assertThatThrownBy(() -> Restore.read(damaged, target, BackupTests::intact))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("organisation.unit");
    try (var owner = target.asOwner()) {
      assertThat(new Catalogue(owner).rows("audit.entry")).isZero();
      assertThat(new Catalogue(owner).rows("organisation.institution")).isZero();
    }
    Restore.read(file, target, BackupTests::intact);
    assertThat(contents(target)).isEqualTo(contents(source));
  }

  @Test
  void whatTheLastLookRefusesIsNotKept() throws Exception {
    var file = folder.resolve("klynge.backup");
    Backup.write(source, file, Clock.systemUTC());
    var target = TestDatabase.fresh();
    assertThatThrownBy(() ->
            Restore.read(
                file,
                target,
                connection -> {
                  throw new DatabaseProblem("no");
                }))
        .hasMessage("no");
    try (var owner = target.asOwner()) {
      assertThat(new Catalogue(owner).rows("organisation.unit")).isZero();
    }
  }

  @Test
  void aFileThatIsNoBackupIsRefused() throws IOException {
    var text = Files.writeString(folder.resolve("text"), "no backup");
    var target = TestDatabase.fresh();
    assertThatThrownBy(() -> Restore.read(text, target, connection -> {}))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("no backup");
  }

  @Test
  void aFileIsNeverWrittenOver() throws IOException {
    var file = Files.writeString(folder.resolve("kept"), "kept");
    assertThatThrownBy(() -> Backup.write(source, file, Clock.systemUTC()))
        .hasMessageContaining("exists already");
    assertThat(file).hasContent("kept");
  }

  private static void intact(Connection connection) throws SQLException {
    assertThat(AuditChain.verify(connection)).isInstanceOf(AuditChain.Verdict.Intact.class);
  }

  private static void damage(Path zip, String entry) throws IOException {
    try (var files = FileSystems.newFileSystem(zip)) {
      var table = files.getPath(entry);
      var text = Files.readString(table, StandardCharsets.UTF_8);
      Files.writeString(table, text.replaceFirst("55\\.1", "55.2"));
    }
  }

  /// Every row of every table as text, and where every counter stands.
  private static Map<String, List<String>> contents(Database database) throws SQLException {
    try (var owner = database.asOwner()) {
      var catalogue = new Catalogue(owner);
      var all = new TreeMap<String, List<String>>();
      for (var table : catalogue.tables())
        all.put(
            table,
            catalogue
                .list(
                    "select t::text as row from %s as t order by 1".formatted(table),
                    row -> row.getString("row"))
                .stream()
                .filter(row -> !row.contains(RECURRING))
                .toList());
      for (var counter : catalogue.counters())
        all.put(counter.name(), List.of(String.valueOf(counter.last())));
      assertThat(all).containsKeys("audit.entry", "audit.link", "organisation.unit");
      return all;
    }
  }
}
