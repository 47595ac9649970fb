package dk.klynge.decision.force;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Another system on this machine that wants to be told of clusters and their members.
final class Listener implements AutoCloseable {

  private final Map<String, String> heard = new ConcurrentSkipListMap<>();
  private final HttpServer server;

  Listener() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          heard.put(
              exchange.getRequestHeaders().getFirst("Klynge-Event"),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  /// From now on, as if an administrator had entered it; what was heard before is forgotten.
  void subscribe(JdbcClient db) {
    db.sql("delete from organisation.exchange_subscription").update();
    db.sql(
            """
            insert into organisation.exchange_subscription (id, name, url, secret, subjects, active, version,
                delivered, next_try)
            values (:id, 'Lønsystemet', :url, 'en ret lang hemmelighed', '{cluster,membership}', true, 1, 0,
                '2026-01-01')
            """)
        .param("id", UUID.randomUUID())
        .param("url", "http://127.0.0.1:%d/".formatted(server.getAddress().getPort()))
        .update();
    heard.clear();
  }

  /// What it was told. A sender that is killed between the answer and writing it down sends again;
  /// the number of the event tells, as it is documented for those who listen.
  List<String> heard() {
    return List.copyOf(heard.values());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
