package dk.klynge.publishing.published;

import java.util.Locale;
import java.util.UUID;

/// Parents who want to hear what happens to one institution. Nothing is sent to an address before
/// its owner has followed the link in a first letter.
public interface PublicSubscriptions {

  /// Sends the letter with the link that confirms. Answers alike whether the address is known or
  /// not, so that nobody can find out who subscribes.
  Wanted subscribe(String email, UUID institution, String name, Locale language);

  sealed interface Wanted {
    record AskedToConfirm() implements Wanted {}

    /// @param key of the message that says what is wrong
    record Refused(String key) implements Wanted {}
  }
}
