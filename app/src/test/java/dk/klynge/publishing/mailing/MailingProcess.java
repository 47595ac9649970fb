package dk.klynge.publishing.mailing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.ClassPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A [MailingProgram] as the test sees it.
record MailingProcess(Process process, List<String> said) {

  static MailingProcess start(List<String> settings) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(List.of(java, "-Xmx500m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dklynge.test.own-database=true", "-cp", ClassPath.ofThisRun()));
    command.add(MailingProgram.class.getName());
    command.addAll(settings);
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var program = new MailingProcess(process, new CopyOnWriteArrayList<>());
      Thread.ofVirtual().start(program::listen);
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen() {
    try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      lines.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException killed) {
      said.add("killed");
    }
  }

  void awaitReady() {
    await().atMost(200, SECONDS).until(() -> said.contains("ready") || !process.isAlive());
    assertThat(process.isAlive()).as("it lives; it said %s", said).isTrue();
  }

  /// As by `kill -9`.
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
