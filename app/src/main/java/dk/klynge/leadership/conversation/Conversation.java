package dk.klynge.leadership.conversation;

import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// @param template the version of the template that it was called by
/// @param calledBy the one of the two who called it, and calls people together in calendars
/// @param follows the conversation whose agreements it follows up
record Conversation(
    Meeting meeting, int version, int template, PersonId calledBy, Optional<UUID> follows) {

  UUID id() {
    return meeting.id();
  }

  /// leader or other.
  String sideOf(PersonId person) {
    return meeting.leader().equals(person) ? "leader" : "other";
  }

  /// Whether what one has written beforehand is there for the other: when it is shared, on the day,
  /// and after a conversation that was held. One that was called off opens nothing.
  boolean opens(Optional<Preparation> written, LocalDate today) {
    if (written.filter(Preparation::shared).isPresent() || meeting.heldOn().isPresent())
      return true;
    return !meeting.calledOff() && !today.isBefore(meeting.times().day());
  }

  boolean isHeld() {
    return meeting.heldOn().isPresent();
  }

  /// Can it still be moved and called off?
  boolean isOpen() {
    return !meeting.calledOff() && !isHeld();
  }

  /// What one of the two has written beforehand.
  ///
  /// @param version 0 before anything is written
  /// @param answers one for each question of the template, in its order; may be empty
  record Preparation(int version, List<String> answers, boolean shared) {

    static final Preparation NONE = new Preparation(0, List.of(), false);

    Preparation {
      answers = List.copyOf(answers);
    }

    String answer(int number) {
      return number < answers.size() ? answers.get(number) : "";
    }

    boolean isEmpty() {
      return answers.stream().allMatch(String::isBlank);
    }
  }
}
