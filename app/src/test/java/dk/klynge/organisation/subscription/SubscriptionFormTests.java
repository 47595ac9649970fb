package dk.klynge.organisation.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubscriptionFormTests {

  @Test
  void anAddressMustBeEncryptedUnlessItIsThisMachine() {
    assertThat(Stream.of("https://example.org/x", "http://127.0.0.1:80/x", "http://localhost/x"))
        .allMatch(SubscriptionForm::reachable);
    assertThat(
            Stream.of(
                "http://example.org/x",
                "http://127.0.0.1.example.org/",
                "ftp://localhost/",
                "https://user:word@example.org/",
                "file:///etc",
                "https:///x",
                "not an address"))
        .noneMatch(SubscriptionForm::reachable);
  }
}
