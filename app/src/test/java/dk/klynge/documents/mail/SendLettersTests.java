package dk.klynge.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.MovableClock;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What becomes of letters that the mail server takes, refuses, or is not there for.
@SpringBootTest(properties = {"klynge.mail.every=1d", "klynge.mail.per-minute=30"})
@Import(MovableClock.Moved.class)
class SendLettersTests {

  private static final TestServer SERVER = new TestServer();
  private static final Owner OWNER = new Owner("test", UUID.randomUUID());

  @Autowired JdbcClient db;
  @Autowired Outbox outbox;
  @Autowired SendLetters send;
  @Autowired MovableClock clock;
  private Instant begin = Instant.EPOCH;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", SERVER::port);
    settings.add("klynge.municipality.email", () -> "dagtilbud@eksempel.dk");
  }

  @BeforeEach
  void anEmptyOutbox() {
    db.sql("delete from documents.letter").update();
    clock.moveTo(MovableClock.Moved.BEGIN);
    begin = clock.instant();
  }

  @Test
  void whatTheServerAnsweredIsKept() {
    var letter = put("anne@eksempel.dk");
    send.sendRound();
    assertThat(state(letter)).isEqualTo(new State.Sent(begin, "250 2.0.0 Ok: queued as 4F3A"));
  }

  @Test
  void anUnknownReceiverIsGivenUpAtOnceAndHoldsUpNobody() {
    SERVER.about("nobody@eksempel.dk", "550 5.1.1 No such user here");
    var lost = put("nobody@eksempel.dk");
    var other = put("bo@eksempel.dk");

    send.sendRound();

    assertThat(state(lost)).isEqualTo(new State.GivenUp(begin, 1, "550 5.1.1 No such user here"));
    assertThat(state(other)).isInstanceOf(State.Sent.class);
  }

  @Test
  void whatIsRefusedForNowIsTriedAgainWithGrowingWaits() {
    SERVER.about("full@eksempel.dk", "452 4.2.2 Mailbox full");
    var letter = put("full@eksempel.dk");

    send.sendRound();
    assertThat(state(letter)).isEqualTo(waiting(1, Duration.ofMinutes(1)));
    send.sendRound();
    assertThat(state(letter)).isEqualTo(waiting(1, Duration.ofMinutes(1)));
    clock.forward(Duration.ofMinutes(1));
    send.sendRound();
    assertThat(state(letter)).isEqualTo(waiting(2, Duration.ofMinutes(6)));

    SERVER.about("full@eksempel.dk", "250 2.1.5 Ok");
    clock.forward(Duration.ofMinutes(5));
    send.sendRound();
    assertThat(state(letter)).isInstanceOf(State.Sent.class);
  }

  @Test
  void aLetterThatIsNeverTakenIsGivenUpAfterThreeDaysAndGoesWhenSomebodyAsks() {
    SERVER.about("shut@eksempel.dk", "451 4.7.1 Greylisted");
    var letter = put("shut@eksempel.dk");
    send.sendRound();
    clock.forward(SendLetters.GIVEN_UP_AFTER.plusSeconds(1));
    send.sendRound();
    assertThat(state(letter)).isInstanceOf(State.GivenUp.class);

    SERVER.about("shut@eksempel.dk", "250 2.1.5 Ok");
    send.sendRound();
    assertThat(state(letter)).isInstanceOf(State.GivenUp.class);
    assertThat(outbox.again(letter)).isTrue();
    send.sendRound();
    assertThat(state(letter)).isInstanceOf(State.Sent.class);
  }

  @Test
  void noMoreLettersThanAgreedGoWithinAMinute() {
    for (int number = 0; number < 40; number++) put("anne" + number + "@eksempel.dk");
    send.sendRound();
    send.sendRound();
    assertThat(sent()).isEqualTo(30);
    clock.forward(Duration.ofSeconds(61));
    send.sendRound();
    assertThat(sent()).isEqualTo(40);
  }

  @Test
  void twoNodesAtOnceSendEachLetterOnce() throws InterruptedException {
    for (int number = 0; number < 25; number++) put("node" + number + "@eksempel.dk");
    var before = SERVER.taken().size();
    var both = new CountDownLatch(2);
    var one = Thread.ofVirtual().start(() -> meet(both));
    var other = Thread.ofVirtual().start(() -> meet(both));
    one.join();
    other.join();
    var taken = SERVER.taken().subList(before, SERVER.taken().size());
    assertThat(taken).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void theSameLetterHandedOverTwiceIsKnownByItsMessageId() {
    var letter = put("anne@eksempel.dk");
    send.sendRound();
    // As after a stop between the server's answer and the commit.
    db.sql("update documents.letter set sent_at = null, attempts = 0").update();
    send.sendRound();
    clock.forward(Duration.ofMinutes(2));
    outbox.again(letter);
    send.sendRound();

    var last = SERVER.taken().reversed();
    assertThat(last.get(1)).isEqualTo(last.get(2)).contains(letter.value() + ".", "@eksempel.dk");
    assertThat(last.get(0)).as("what somebody asks for is no copy").isNotEqualTo(last.get(1));
  }

  private void meet(CountDownLatch both) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    send.sendRound();
  }

  private LetterId put(String to) {
    return outbox.put(Letter.of(OWNER, UUID.randomUUID().toString(), to, "Emne", "Tekst")).id();
  }

  private State state(LetterId id) {
    return outbox.find(id).orElseThrow().state();
  }

  private State waiting(int attempts, Duration next) {
    return new State.Waiting(attempts, begin.plus(next), "452 4.2.2 Mailbox full");
  }

  private int sent() {
    return db.sql("select count(*) from documents.letter where sent_at is not null")
        .query(Integer.class)
        .single();
  }
}
