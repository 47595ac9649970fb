package dk.klynge.leadership.conversation;

import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The only way in. For everybody but the two there is no such conversation, whatever roles they
/// hold.
@Component
class ConversationDoor {

  private final ConversationRows rows;
  private final SignedInPerson signedIn;

  ConversationDoor(ConversationRows rows, SignedInPerson signedIn) {
    this.rows = rows;
    this.signedIn = signedIn;
  }

  /// A conversation, and which of the two has come.
  record Seat(Conversation conversation, PersonId me) {

    UUID id() {
      return conversation.id();
    }

    PersonId across() {
      return conversation.meeting().across(me);
    }
  }

  Seat open(UUID id) {
    var me = signedIn.now().orElseThrow(NotFound::new);
    return rows.find(id)
        .filter(one -> one.meeting().isOf(me))
        .map(one -> new Seat(one, me))
        .orElseThrow(NotFound::new);
  }
}
