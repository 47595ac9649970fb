package dk.klynge.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One start of the server. It may take several attempts: a server of a killed program may appear
/// only now, hold its memory a little longer, or another program may take the port first.
record PostgresStart(PostgresCluster cluster, Path folder, List<String> settings) {

  private static final int ATTEMPTS = 20;
  private static final long LARGEST_LOG = 10_000_000;

  /// Starts the server and answers the port it listens on.
  int port() throws IOException {
    turnLog();
    for (var attempt = 1; ; attempt++) {
      cluster.stopOrphan();
      var port = freePort();
      var server = cluster.binaries().serve(arguments(port), log());
      var pid = server.pid();
      if (Waiting.until(() -> !server.isAlive() || cluster.ready(pid), Duration.ofMinutes(10))
          && server.isAlive()) return port;
      server.destroyForcibly();
      if (attempt == ATTEMPTS)
        throw new DatabaseProblem(
            "PostgreSQL does not start. It says (all of it is in %s):%n%s"
                .formatted(log(), lastWords()));
      for (var pause = 0; pause < attempt; pause++) Waiting.moment();
    }
  }

  private Path log() {
    return folder.resolve("postgresql.log");
  }

  private void turnLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG)
      Files.move(log(), folder.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
  }

  private String lastWords() throws IOException {
    var lines = Files.readString(log(), StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
  }

  private List<String> arguments(int port) {
    var arguments =
        new ArrayList<>(List.of("-D", cluster.path().toString(), "-p", String.valueOf(port)));
    var all =
        new ArrayList<>(
            List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=80",
                "shared_buffers=256MB",
                "timezone=UTC",
                "log_timezone=UTC"));
    all.addAll(settings);
    for (var setting : all) arguments.addAll(List.of("-c", setting));
    return arguments;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
