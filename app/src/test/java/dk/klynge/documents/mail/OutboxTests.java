package dk.klynge.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.Put;
import dk.klynge.documents.Outbox.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A letter is kept with the deed it comes of, once.
@SpringBootTest
class OutboxTests {

  @Autowired Outbox outbox;
  @Autowired WaitingLetters waiting;
  @Autowired ForgetLetters forget;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  private final Owner owner = new Owner("test", UUID.randomUUID());

  @Test
  void aLetterIsKeptIfAndOnlyIfTheDeedIs() {
    transaction.executeWithoutResult(deed -> {
      outbox.put(letter("undone"));
      deed.setRollbackOnly();
    });
    assertThat(outbox.of(owner)).isEmpty();
    transaction.executeWithoutResult(_ -> outbox.put(letter("done")));
    assertThat(outbox.of(owner)).hasSize(1);
    assertThat(outbox.sends()).isFalse();
  }

  @Test
  void theSameKeyIsPutOnce() {
    var first = outbox.put(letter("once"));
    var second = outbox.put(letter("once"));
    assertThat(first).isInstanceOf(Put.Kept.class);
    assertThat(second).isEqualTo(new Put.AlreadyThere(first.id()));
    assertThat(outbox.of(owner)).hasSize(1);
  }

  @Test
  void theSameKeyFromTwoNodesAtOnceIsPutOnce() throws Exception {
    Callable<Put> put = () -> outbox.put(letter("at-once"));
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      var ids = new ArrayList<LetterId>();
      for (var answer : nodes.invokeAll(java.util.Collections.nCopies(6, put)))
        ids.add(answer.get().id());
      assertThat(ids.stream().distinct()).hasSize(1);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
    assertThat(outbox.of(owner)).hasSize(1);
  }

  @Test
  void filesAndCalendarPartAreKeptWithTheLetter() {
    var day =
        CalendarEvent.on("day@klynge", "Frist", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1));
    var letter =
        letter("whole")
            .with(new Enclosure("../plan.pdf", "application/pdf", new byte[] {1, 2}))
            .with(Invitation.cancelled(day));
    var id = outbox.put(letter).id();

    assertThat(outbox.find(id).orElseThrow().enclosures()).containsExactly(".._plan.pdf");
    assertThat(outbox.find(id).orElseThrow().state()).isInstanceOf(State.Waiting.class);
    var next =
        transaction.execute(_ -> {
          db.sql("update documents.letter set next_at = '2000-01-01' where id = :id")
              .param("id", id.value())
              .update();
          return waiting.next(Instant.parse("2001-01-01T00:00:00Z")).orElseThrow();
        });
    assertThat(next.calendar().orElseThrow().method()).isEqualTo("CANCEL");
    assertThat(next.enclosures().getFirst().content()).containsExactly(1, 2);
  }

  @Test
  void lettersAreDeletedByTheirAge() {
    var id = outbox.put(letter("old")).id();
    db.sql("update documents.letter set made_at = now() - interval '13 months' where id = :id")
        .param("id", id.value())
        .update();
    var other = outbox.put(letter("new")).id();
    forget.forget();
    assertThat(outbox.find(id)).isEmpty();
    assertThat(outbox.find(other)).isPresent();
    assertThat(outbox.again(id)).isFalse();
  }

  @Test
  void aSubjectIsOneLineAndAReceiverOneAddress() {
    var letter = Letter.of(owner, "k", "a@b.dk", "To\r\nBcc: alle@b.dk", "Tekst");
    assertThat(letter.subject()).isEqualTo("To Bcc: alle@b.dk");
    for (var wrong :
        new String[] {"", "a@b", "a@b.dk,c@d.dk", "a b@c.dk", "å@b.dk", "a@b..dk", "a@b.dk\n"})
      assertThatThrownBy(() -> Letter.of(owner, "k", wrong, "Emne", "Tekst"))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    assertThat(Mailbox.isAddress("anne.o'hara+klynge@dagtilbud.ærø.dk")).isTrue();
  }

  private Letter letter(String key) {
    return Letter.of(owner, owner.id() + key, "anne@eksempel.dk", "Emne", "Tekst");
  }
}
