package dk.klynge.documents;

import dk.klynge.documents.Attachments.Owner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Letters to people, inside and outside. They are kept, so that it can be seen what was said to
/// whom, and sent soon after by a job where a mail server is set (`spring.mail.host`). Who may see
/// the letters of a thing is asked by the module that owns it.
public interface Outbox {

  /// Part of the caller's transaction: the letter is kept, and sent, if and only if the deed is.
  /// Never waits for the mail server.
  Put put(Letter letter);

  /// The letters about this, the latest first.
  List<Posted> of(Owner owner);

  Optional<Posted> find(LetterId id);

  /// It is sent once more, also when it is sent already, or was given up. Part of the caller's
  /// transaction; audited by the caller. False where there is no such letter.
  boolean again(LetterId id);

  /// Deletes all letters about this, sent or not: nobody needs them any more. Part of the caller's
  /// transaction; audited by the caller. Returns how many there were.
  int forget(Owner owner);

  /// Whether a mail server is set. Where not, letters are only kept, and people pass them on.
  boolean sends();

  /// What came of putting a letter into the outbox.
  sealed interface Put {

    LetterId id();

    record Kept(LetterId id) implements Put {}

    /// A letter with this key is there since before; it stays as it is.
    record AlreadyThere(LetterId id) implements Put {}
  }

  /// A letter as it is kept. Its files and its calendar part are told by name only.
  record Posted(
      LetterId id,
      Owner owner,
      String to,
      String subject,
      String text,
      List<String> enclosures,
      Instant made,
      State state) {

    public Posted {
      enclosures = List.copyOf(enclosures);
    }
  }

  /// Where a letter is on its way. `answer` is what the mail server said last, in its own words;
  /// empty where it was not asked yet.
  sealed interface State {

    String answer();

    /// @param attempts how often it was tried in vain
    /// @param next when it is tried the next time, at the earliest
    record Waiting(int attempts, Instant next, String answer) implements State {}

    record Sent(Instant at, String answer) implements State {}

    /// Not tried any more: the server refused it for good, or it is more than three days old.
    record GivenUp(Instant at, int attempts, String answer) implements State {}
  }
}
