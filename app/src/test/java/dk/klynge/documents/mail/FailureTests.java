package dk.klynge.documents.mail;

import static dk.klynge.documents.mail.Failure.Kind.FOR_GOOD;
import static dk.klynge.documents.mail.Failure.Kind.FOR_NOW;
import static dk.klynge.documents.mail.Failure.Kind.NO_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/// Only what cannot get better is given up at once.
class FailureTests {

  @Test
  void aReceiverThatDoesNotExistIsRefusedForGood() {
    assertThat(refused("550 5.1.1 User unknown\r\n").kind()).isEqualTo(FOR_GOOD);
    assertThat(refused("550 No such user").kind()).isEqualTo(FOR_GOOD);
    assertThat(Failure.of(new AddressException("Bad domain")).kind()).isEqualTo(FOR_GOOD);
  }

  @Test
  void settingsThatSomebodyMayMendAreRefusedForNow() {
    assertThat(refused("554 5.7.1 Relay access denied").kind()).isEqualTo(FOR_NOW);
    assertThat(refused("550 5.7.1 Relaying denied").kind()).isEqualTo(FOR_NOW);
    assertThat(refused("452 4.2.2 Mailbox full").kind()).isEqualTo(FOR_NOW);
  }

  @Test
  void aServerThatIsNotThereStopsTheRound() {
    var failure =
        Failure.of(new MessagingException("No connection", new ConnectException("refused")));
    assertThat(failure).isEqualTo(new Failure(NO_SERVER, "refused"));
  }

  private static Failure refused(String answer) {
    var whole = new SendFailedException("Invalid Addresses");
    whole.setNextException(new SendFailedException(answer));
    return Failure.of(whole);
  }
}
