package dk.klynge.organisation.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A small server on this machine that takes messages, or does not.
final class Receiver implements AutoCloseable {

  record Message(String signature, String number, String body) {}

  private final List<Message> taken = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 204;

  Receiver() {
    this(0);
  }

  /// On a port that one had before.
  Receiver(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/news", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var headers = exchange.getRequestHeaders();
    if (status < 300)
      taken.add(
          new Message(
              String.valueOf(headers.getFirst(Signature.HEADER)),
              String.valueOf(headers.getFirst("Klynge-Event")),
              body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/news";
  }

  int port() {
    return server.getAddress().getPort();
  }

  void answers(int code) {
    status = code;
  }

  List<Message> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
