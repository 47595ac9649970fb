package dk.klynge.publishing.mailing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.Node;
import dk.klynge.publishing.NewsletterFixture;
import dk.klynge.publishing.NewsletterId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A newsletter to 20,000 addresses, sent by processes of the program through SMTP, of which two
/// are killed in the middle of it.
@SpringBootTest
@AutoConfigureMockMvc
class KilledTwiceTests {

  private static final int ADDRESSES = 20_000;
  private static final int CONNECTIONS = 8;
  private static final String DOMAIN = "killed-twice.example";

  @Autowired JdbcClient db;
  @Autowired Environment environment;

  private final MailSink sink = new MailSink();

  @AfterEach
  void theJobGoesWithItsProgram() {
    sink.close();
    db.sql("delete from scheduled_tasks where task_name = 'publishing-mailing'").update();
    new NewsletterFixture(db).empty();
  }

  @Test
  void eachAddressGetsItOnceOrIsReported() {
    var letters = new NewsletterFixture(db).empty();
    letters.subscribers(ADDRESSES, DOMAIN);
    letters.subscribe("nobody@" + DOMAIN, null);
    var programs = Stream.generate(this::start).limit(3).toList();
    try {
      programs.forEach(Node::awaitReady);
      var id = letters.due();
      var begun = System.nanoTime();
      killAt(5_000, programs);
      killAt(12_000, programs);
      await().atMost(60, SECONDS).until(() -> isFinished(id));
      var took = Duration.ofNanos(System.nanoTime() - begun);
      var doubtful = assertOnceOrReported(id);
      assertThat(addresses(id, "refused_at")).containsExactly("nobody@" + DOMAIN);
      assertLeavingIsOneClick();
      System.out.printf(
          "%,d mails in %.1f s with two kills, %d in doubt%n",
          sink.all(), took.toMillis() / 1000.0, doubtful);
    } finally {
      programs.forEach(Node::kill);
    }
  }

  private Node start() {
    var url = environment.getRequiredProperty("spring.datasource.url");
    return Node.start(
        "mailing",
        MailingProgram.class,
        List.of(
            "--spring.datasource.url=" + url,
            "--spring.datasource.username="
                + environment.getRequiredProperty("spring.datasource.username"),
            "--spring.datasource.password="
                + environment.getRequiredProperty("spring.datasource.password"),
            "--spring.datasource.hikari.maximum-pool-size=6",
            "--db-scheduler.polling-interval=200ms",
            "--db-scheduler.heartbeat-interval=500ms",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + sink.port(),
            "--klynge.mail.every=1h",
            "--klynge.newsletter.every=500ms",
            "--klynge.newsletter.per-minute=1000000",
            "--klynge.newsletter.connections=" + CONNECTIONS));
  }

  /// `kill -9` to whoever is sending when so many have arrived.
  private void killAt(int arrived, List<Node> programs) {
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(60, SECONDS)
        .until(() -> sink.all() >= arrived);
    var sending =
        db.sql("select split_part(run, ':', 1)::bigint from publishing.newsletter")
            .query(Long.class)
            .single();
    var its = programs.stream().filter(one -> one.process().pid() == sending).toList();
    assertThat(its).hasSize(1).allMatch(one -> one.process().isAlive());
    its.getFirst().kill();
  }

  private boolean isFinished(NewsletterId id) {
    return db.sql("select finished_at is not null from publishing.newsletter where id = ?")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  private int assertOnceOrReported(NewsletterId id) {
    var sent = addresses(id, "sent_at");
    var doubtful = addresses(id, "doubtful_at");
    assertThat(sent.size() + doubtful.size()).isEqualTo(ADDRESSES);
    assertThat(sent).allMatch(address -> sink.taken(address) == 1);
    assertThat(doubtful).allMatch(address -> sink.taken(address) <= 1);
    assertThat(doubtful.size()).isLessThanOrEqualTo(2 * CONNECTIONS);
    assertThat(
            IntStream.rangeClosed(1, ADDRESSES)
                .mapToObj(n -> "reader" + n + "@" + DOMAIN)
                .filter(address -> sink.taken(address) == 0))
        .as("got nothing, and it is not said")
        .allMatch(doubtful::contains);
    return doubtful.size();
  }

  /// RFC 8058, and nothing in the mail that loads.
  private void assertLeavingIsOneClick() {
    var mail = sink.last("reader1@" + DOMAIN) + sink.last("reader2@" + DOMAIN);
    assertThat(mail)
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .containsPattern("List-Unsubscribe: <https://[^>]+/api/v1/unsubscriptions/[0-9a-f-]{36}>")
        .contains("multipart/alternative", "Subject: Nyt om klyngerne")
        .doesNotContain("<img");
  }

  private List<String> addresses(NewsletterId id, String fact) {
    return db.sql(
            "select address from publishing.recipient where newsletter = ? and "
                + fact
                + " is not null")
        .param(id.value())
        .query(String.class)
        .list();
  }
}
