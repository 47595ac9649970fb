package dk.klynge.publishing.mailing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that takes everything over any number of connections and counts how often each
/// address got something. A mail counts when its end was read, before the server says so: what the
/// sender does not hear any more has arrived all the same.
final class MailSink implements AutoCloseable {

  private final ServerSocket door;
  private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
  private final Map<String, String> last = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();

  MailSink() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::welcome);
  }

  int port() {
    return door.getLocalPort();
  }

  int all() {
    return all.get();
  }

  int taken(String address) {
    return taken.getOrDefault(address, new AtomicInteger()).get();
  }

  /// The last mail to the address, with its headers.
  String last(String address) {
    return last.getOrDefault(address, "");
  }

  private void welcome() {
    try {
      while (true) {
        var caller = door.accept();
        caller.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> talk(caller));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void talk(Socket caller) {
    try (caller;
        var lines =
            new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1))) {
      say(caller, "220 sink");
      var to = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("RCPT TO:")) to = line.replaceAll(".*<(.*)>.*", "$1");
        if (line.equals("DATA")) {
          say(caller, "354 go on");
          read(lines, to);
        }
        say(caller, line.startsWith("RCPT TO:<nobody") ? "550 5.1.1 no such mailbox" : "250 OK");
      }
    } catch (IOException killed) {
      return;
    }
  }

  private void read(BufferedReader lines, String to) throws IOException {
    var mail = new StringBuilder();
    for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
      if (line == null) throw new IOException("Broken off");
      if (mail.length() < 4000) mail.append(line).append('\n');
    }
    taken.computeIfAbsent(to, _ -> new AtomicInteger()).incrementAndGet();
    last.put(to, mail.toString());
    all.incrementAndGet();
  }

  private static void say(Socket caller, String words) throws IOException {
    caller.getOutputStream().write((words + "\r\n").getBytes(ISO_8859_1));
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
