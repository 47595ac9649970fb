package dk.klynge.decision;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// With a mail server set, messages go there by themselves.
@SpringBootTest
class SendMailTests {

  private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();

  @Autowired JdbcClient db;
  @Autowired Outbox outbox;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) throws IOException {
    var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> receive(server));
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", server::getLocalPort);
    settings.add("klynge.municipality.email", () -> "dagtilbud@eksempel.dk");
  }

  @Test
  void whatWaitsIsHandedToTheMailServerOnce() {
    var hearings = new HearingFixture(db);
    var hearing =
        hearings.announced("Nye klynger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    outbox.put(hearing, new Outbox.Message("anne@eksempel.dk", "Kvittering", "Kære Anne"));

    await().atMost(30, SECONDS).until(() -> sent() == 1);
    assertThat(RECEIVED.stream().filter(line -> line.contains("RCPT TO:<anne@eksempel.dk>")))
        .hasSize(1);
    assertThat(RECEIVED).anyMatch(line -> line.contains("MAIL FROM:<dagtilbud@eksempel.dk>"));
  }

  private int sent() {
    return db.sql("select count(*) from decision.outgoing_mail where sent_at is not null")
        .query(Integer.class)
        .single();
  }

  /// As much of SMTP as one message needs.
  private static void receive(ServerSocket server) {
    while (true) {
      try (var client = server.accept()) {
        converse(client);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void converse(Socket client) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
    out.print("220 test\r\n");
    out.flush();
    var content = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      RECEIVED.add(line);
      if (content && !line.equals(".")) continue;
      content = line.equals("DATA");
      out.print(content ? "354 go on\r\n" : line.equals("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
      out.flush();
      if (line.equals("QUIT")) return;
    }
  }
}
