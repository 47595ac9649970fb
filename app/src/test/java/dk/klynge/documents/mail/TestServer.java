package dk.klynge.documents.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// As much of a mail server as refusals need: it answers about a receiver what the test says.
final class TestServer implements AutoCloseable {

  private final ServerSocket door;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  TestServer() {
    try {
      door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void about(String receiver, String answer) {
    answers.put(receiver, answer);
  }

  /// The Message-IDs of what it took, one for each time.
  List<String> taken() {
    return List.copyOf(taken);
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var client = door.accept()) {
        converse(client);
      } catch (SocketException _) {
        return;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void converse(Socket client) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
    say(out, "220 test");
    var content = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (content && line.startsWith("Message-ID:")) taken.add(line.substring(11).strip());
      if (content && !line.equals(".")) continue;
      say(out, content ? "250 2.0.0 Ok: queued as 4F3A" : answer(line));
      content = line.equals("DATA");
      if (line.equals("QUIT")) return;
    }
  }

  private String answer(String line) {
    if (line.startsWith("RCPT TO:"))
      return answers.getOrDefault(line.replaceAll(".*<(.*)>.*", "$1"), "250 2.1.5 Ok");
    return switch (line) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }

  private static void say(PrintWriter out, String line) {
    out.print(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
