package dk.klynge.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// The files of one PostgreSQL server, and whatever server process may still be alive on them.
record PostgresCluster(PostgresBinaries binaries, Path path) {

  /// Makes the files where there are none: beside their place, then moved there in one step.
  void initialise(String superuser, Path passwordFile) throws IOException {
    if (Files.exists(path.resolve("PG_VERSION"))) return;
    if (Files.exists(path))
      throw new DatabaseProblem(
          "The folder %s exists but holds no database. Move it away, or name another folder with --data."
              .formatted(path));
    removeDrafts();
    var draft = Files.createTempDirectory(path.getParent(), "database.new");
    binaries.run(
        "initdb",
        List.of(
            "-D",
            draft.toString(),
            "-U",
            superuser,
            "-A",
            "scram-sha-256",
            "--pwfile=" + passwordFile,
            "-E",
            "UTF8",
            "--data-checksums",
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=da-DK",
            "--text-search-config=danish"));
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
  }

  /// What a killed first start left behind. Its initdb may still be writing there; then the rest is
  /// removed at the next start.
  private void removeDrafts() throws IOException {
    try (var leftovers = Files.newDirectoryStream(path.getParent(), "database.new*")) {
      for (var leftover : leftovers) remove(leftover);
    }
  }

  @SuppressWarnings("EmptyCatch") // still in use: the next start removes it
  private static void remove(Path leftover) {
    try {
      FileSystemUtils.deleteRecursively(leftover);
    } catch (IOException stillInUse) {
    }
  }

  /// Stops a server that outlived its program, and clears the note of one that died with it. Never
  /// attaches to it: nobody knows what its connections were about to do.
  void stopOrphan() throws IOException {
    var pid = pid();
    if (pid.isEmpty()) return;
    if (!serves(pid.get())) {
      // A number from before: PostgreSQL would take whoever bears it today for a living server.
      Files.deleteIfExists(path.resolve("postmaster.pid"));
      return;
    }
    for (var mode : List.of("fast", "immediate")) {
      binaries.tryRun(
          "pg_ctl", List.of("stop", "-D", path.toString(), "-m", mode, "-w", "-t", "30"));
      if (Waiting.until(() -> !serves(pid.get()), Duration.ofSeconds(2))) return;
    }
    throw new DatabaseProblem(
        "A PostgreSQL server of an earlier run (process %d) on %s does not stop. End it, then start again."
            .formatted(pid.get(), path));
  }

  /// The process that the server noted as itself.
  Optional<Long> pid() throws IOException {
    return line(0).map(Long::parseLong);
  }

  /// Has this very process said that it takes connections?
  boolean ready(long pid) throws IOException {
    return pid().equals(Optional.of(pid))
        && line(7).map(String::strip).equals(Optional.of("ready"));
  }

  private Optional<String> line(int number) throws IOException {
    try {
      var lines = Files.readAllLines(path.resolve("postmaster.pid"));
      return lines.size() > number && !lines.get(number).isBlank()
          ? Optional.of(lines.get(number).strip())
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Is this process a PostgreSQL server on our files? A dead one that nobody has buried is not.
  private boolean serves(long pid) throws IOException {
    try {
      var command = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
      return command.contains("postgres") && command.contains(path.toString());
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
