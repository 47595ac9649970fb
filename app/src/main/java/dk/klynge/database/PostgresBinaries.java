package dk.klynge.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The programs of PostgreSQL, as this user may run them on this machine.
record PostgresBinaries(Path home, List<String> prefix) {

  /// The programs in that folder; unpacked there first where they are missing.
  static PostgresBinaries in(Path folder) throws IOException {
    return new PostgresBinaries(PostgresArchive.unpackedIn(folder), prefixOfUser());
  }

  /// Runs one of the programs and fails with its words when it fails.
  void run(String program, List<String> arguments) throws IOException {
    var said = execute(command(List.of(), program, arguments));
    if (said.code() != 0)
      throw new IOException(program + " failed (" + said.code() + "): " + said.words().strip());
  }

  /// Runs one of the programs; that it may fail is expected.
  void tryRun(String program, List<String> arguments) throws IOException {
    execute(command(List.of(), program, arguments));
  }

  /// Starts the server itself. In a session of its own, so that Ctrl-C in a terminal reaches only
  /// the program, which then stops the server in good order.
  Process serve(List<String> arguments, Path log) throws IOException {
    return new ProcessBuilder(command(List.of("setsid"), "postgres", arguments))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private List<String> command(List<String> before, String program, List<String> arguments) {
    var command = new ArrayList<>(before);
    command.addAll(prefix);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return command;
  }

  private record Said(int code, String words) {}

  private static Said execute(List<String> command) throws IOException {
    var output = Files.createTempFile("klynge-postgresql", ".txt");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      var code = process.waitFor();
      return new Said(code, Files.readString(output, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while " + command + " ran", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /// PostgreSQL refuses to run as root; in a user namespace of its own it sees another user.
  private static List<String> prefixOfUser() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) return List.of();
    var alone = List.of("unshare", "-U");
    if (!permitted(alone))
      throw new DatabaseProblem(
          "PostgreSQL does not run as root, and this machine does not let root put it into a user namespace (unshare -U)."
              + " Run klynge as an ordinary user, or name a database server in KLYNGE_DATABASE_URL.");
    return alone;
  }

  private static boolean permitted(List<String> prefix) throws IOException {
    try {
      var command = new ArrayList<>(prefix);
      command.add("true");
      return execute(command).code() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
