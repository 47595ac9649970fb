package dk.klynge.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

  private static final Path PROGRAMS = Path.of("target/postgresql").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereAfterTheNextStart() throws Exception {
    try (var first = start(folder)) {
      execute(first.provide("klynge"), "create table kept (n int)");
      execute(first.provide("klynge"), "insert into kept values (7)");
    }
    try (var second = start(folder)) {
      assertThat(answer(second.provide("klynge"), "select n from kept")).isEqualTo("7");
    }
  }

  @Test
  void theServerWritesSafelyAndListensOnlyHere() throws Exception {
    try (var postgres = start(folder)) {
      var database = postgres.provide("klynge");
      assertThat(answer(database, "show fsync")).isEqualTo("on");
      assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(answer(database, "show full_page_writes")).isEqualTo("on");
      assertThat(answer(database, "show data_checksums")).isEqualTo("on");
      assertThat(answer(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(answer(database, "select 'Ærø' < 'Aarhus' collate \"default\"")).isEqualTo("t");
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.url(), database.owner().user(), "wrong"))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void theRuntimeUserIsNobodySpecial() throws Exception {
    try (var postgres = start(folder)) {
      assertThat(
              answer(
                  postgres.provide("klynge"),
                  "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication"
                      + " from pg_roles where rolname = 'klynge_app'"))
          .isEqualTo("f");
    }
  }

  @Test
  void aSecondOwnerIsRefusedWithTheFolderAndWhatToDo() throws Exception {
    try (var first = start(folder)) {
      assertThatThrownBy(() -> start(folder))
          .isInstanceOf(DatabaseProblem.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--data");
      assertThat(answer(first.provide("klynge"), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aCommandBesideTheProgramUsesItsServer() throws Exception {
    try (var program = start(folder);
        var visit = OpenDatabase.visit(folder, Map.of())) {
      assertThat(visit.database()).isEqualTo(program.provide("klynge"));
    }
    assertThat(EmbeddedPostgres.running(folder, "klynge")).isEmpty();
  }

  @Test
  void aFolderOfAnyNameWillDo() throws Exception {
    var odd = folder.resolve("Børnenes 'data' mappe $HOME");
    try (var postgres = start(odd)) {
      assertThat(answer(postgres.provide("klynge"), "select 1")).isEqualTo("1");
    }
    assertThat(Files.getPosixFilePermissions(odd)).hasSize(3);
  }

  @Test
  void whatAKilledFirstStartLeftBehindIsNoHindrance() throws Exception {
    Files.createDirectories(folder.resolve("database.new123/base"));
    Files.writeString(folder.resolve("database.new123/PG_VERSION"), "18");
    Files.writeString(folder.resolve("password123.new"), "");
    Files.writeString(folder.resolve("port"), "1");
    try (var postgres = start(folder)) {
      assertThat(answer(postgres.provide("klynge"), "select 1")).isEqualTo("1");
    }
    assertThat(folder.resolve("database.new123")).doesNotExist();
  }

  @Test
  void halfUnpackedProgramsAreUnpackedAgain() throws Exception {
    var whole = PostgresArchive.unpackedIn(PROGRAMS);
    var half = folder.resolve("half").resolve(whole.getFileName() + ".new");
    Files.createDirectories(half.resolve("bin"));
    Files.writeString(half.resolve("bin/postgres"), "half");
    var again = PostgresArchive.unpackedIn(folder.resolve("half"));
    assertThat(again.resolve("bin/postgres")).hasSameBinaryContentAs(whole.resolve("bin/postgres"));
  }

  @Test
  void aNoteOfADeadServerThatNowNamesAnotherProcessIsNoHindrance() throws Exception {
    start(folder).close();
    var note = folder.resolve("database/postmaster.pid");
    Files.writeString(
        note, ProcessHandle.current().pid() + "\n" + folder + "\n1\n1\n\n\n1 1\nready\n");
    try (var postgres = start(folder)) {
      assertThat(answer(postgres.provide("klynge"), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aServerThatOutlivedItsProgramIsStoppedFirst() throws Exception {
    start(folder).close();
    var cluster = new PostgresCluster(PostgresBinaries.in(PROGRAMS), folder.resolve("database"));
    new PostgresStart(cluster, folder, List.of()).port();
    var orphan = cluster.pid().orElseThrow();
    try (var postgres = start(folder)) {
      assertThat(answer(postgres.provide("klynge"), "select 1")).isEqualTo("1");
      assertThat(cluster.pid()).isPresent().get().isNotEqualTo(orphan);
    }
    assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(cluster.pid()).isEmpty();
  }

  @Test
  void somethingElseInThePlaceOfTheDatabaseIsLeftAlone() throws IOException {
    var stranger = Files.createDirectories(folder.resolve("database")).resolve("holiday.txt");
    Files.writeString(stranger, "mine");
    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("holds no database");
    assertThat(stranger).hasContent("mine");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> start(file))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
    var environment =
        Map.of("KLYNGE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/x?password=secret&ssl=false");
    assertThatThrownBy(() -> OpenDatabase.own(folder, environment))
        .isInstanceOf(DatabaseProblem.class)
        .hasMessageContaining("KLYNGE_DATABASE_URL")
        .hasMessageNotContaining("secret");
  }

  private static EmbeddedPostgres start(Path folder) throws IOException {
    return EmbeddedPostgres.start(folder, PROGRAMS);
  }

  private static void execute(Database database, String command) throws SQLException {
    try (var connection = database.asOwner()) {
      new Catalogue(connection).execute(command);
    }
  }

  private static String answer(Database database, String question) throws SQLException {
    try (var connection = database.asOwner()) {
      return new Catalogue(connection).list(question, row -> row.getString(1)).getFirst();
    }
  }
}
