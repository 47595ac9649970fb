package dk.klynge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.core.env.Environment;

/// A process of the program on the database of the test, as the test sees it.
///
/// @param name its connections bear in the database
/// @param said line by line
public record Node(String name, Process process, List<String> said) {

  private static final List<String> FROM_THE_TEST =
      List.of(
          "spring.datasource.username",
          "spring.datasource.password",
          "spring.flyway.url",
          "spring.flyway.user",
          "spring.flyway.password");

  /// Begins to start; [#awaitReady] tells when it is there.
  ///
  /// @param program that says `ready`, and takes settings as `name=value` after its own arguments
  public static Node start(
      String name, Environment environment, Class<?> program, String... arguments) {
    var settings = new ArrayList<>(List.of(arguments));
    for (var key : FROM_THE_TEST) settings.add(key + "=" + environment.getRequiredProperty(key));
    var url = environment.getRequiredProperty("spring.datasource.url");
    settings.addAll(
        List.of(
            "spring.datasource.url=" + url + "?ApplicationName=" + name,
            "spring.datasource.hikari.maximum-pool-size=5",
            "spring.datasource.hikari.minimum-idle=1"));
    return start(name, program, settings);
  }

  /// With these settings only.
  public static Node start(String name, Class<?> program, List<String> settings) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dklynge.test.own-database=true",
                "-cp",
                ClassPath.ofThisRun(),
                program.getName()));
    command.addAll(settings);
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var node = new Node(name, process, new CopyOnWriteArrayList<>());
      Thread.ofVirtual().start(node::listen);
      return node;
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

  public void awaitReady() {
    await().atMost(400, SECONDS).until(() -> said.contains("ready") || !process.isAlive());
    assertThat(process.isAlive()).as("%s lives; it said %s", name, said).isTrue();
  }

  /// One more line of its input; it has answered when it says the word.
  public void tell(String line, String answer) {
    long before = count(answer);
    new PrintWriter(process.getOutputStream(), true, UTF_8).println(line);
    await().atMost(120, SECONDS).until(() -> count(answer) > before);
  }

  public long count(String... words) {
    return said.stream().filter(line -> Arrays.asList(words).contains(line)).count();
  }

  /// As by `kill -9`.
  public void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
