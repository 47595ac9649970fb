package dk.klynge.leadership.conversation;

import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.conversation.Conversation.Preparation;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The two prepare, say that it was held, agree, follow up, and tell each other how it was.
@Service
class HoldConversation {

  private final ConversationRows rows;
  private final ContentRows content;
  private final ConversationTemplates templates;
  private final ArrangeConversation arrange;
  private final Clock clock;

  HoldConversation(
      ConversationRows rows,
      ContentRows content,
      ConversationTemplates templates,
      ArrangeConversation arrange,
      Clock clock) {
    this.rows = rows;
    this.content = content;
    this.templates = templates;
    this.arrange = arrange;
    this.clock = clock;
  }

  /// False where it was changed in another window since that version.
  @Transactional
  boolean prepare(Seat seat, int version, List<String> answers) {
    var meeting = seat.conversation().meeting();
    var questions =
        templates.version(meeting.kind(), seat.conversation().template()).danish().questions();
    var fitted =
        IntStream.range(0, questions.size())
            .mapToObj(i -> i < answers.size() ? answers.get(i).strip() : "")
            .toList();
    if (!content.prepare(seat.id(), seat.me(), new Preparation(version, fitted, false)))
      return false;
    arrange.note(seat.conversation(), "preparation", "written");
    return true;
  }

  @Transactional
  void share(Seat seat) {
    content.share(seat.id(), seat.me());
    arrange.note(seat.conversation(), "preparation", "shared");
  }

  /// The message key of what is wrong; empty text where it is noted.
  @Transactional
  String hold(Seat seat, int version, Optional<LocalDate> on) {
    if (on.isEmpty()) return "leadership.conversation.error.day";
    if (on.get().isAfter(LocalDate.now(clock))) return "leadership.conversation.error.held";
    if (!rows.hold(seat.conversation(), version, on.get()))
      return "leadership.conversation.error.overtaken";
    arrange.note(seat.conversation(), "state", "held");
    return "";
  }

  @Transactional
  String meetNext(Seat seat, int version, Optional<LocalDate> next) {
    if (next.filter(LocalDate.now(clock)::isAfter).isPresent())
      return "leadership.conversation.error.past";
    if (!rows.meetNext(seat.conversation(), version, next))
      return "leadership.conversation.error.overtaken";
    arrange.note(seat.conversation(), "next", "set");
    return "";
  }

  @Transactional
  void giveFeedback(Seat seat, String text) {
    content.giveFeedback(seat.id(), seat.me(), text);
    arrange.note(seat.conversation(), "feedback", "given");
  }

  @Transactional
  void agree(Seat seat, UUID id, Agreement.Words words) {
    content.agree(id, seat.id(), words);
    arrange.note(seat.conversation(), "agreement", "added");
  }

  @Transactional
  boolean reword(Seat seat, Agreement one, int version, Agreement.Words words) {
    if (!content.reword(one.id(), version, words)) return false;
    arrange.note(seat.conversation(), "agreement", "changed");
    return true;
  }

  /// @param after done or not, and what became of it
  @Transactional
  boolean followUp(Seat seat, Agreement one, Agreement after) {
    if (!content.followUp(one, after.version(), after)) return false;
    arrange.note(seat.conversation(), "agreement", after.done() ? "done" : "followed up");
    return true;
  }

  /// From now on the own team, or the own leader, reads the agreement; or not any more, where it
  /// was shown.
  @Transactional
  void turn(Seat seat, Agreement one, String reader) {
    boolean shown = one.shared().contains(reader);
    if (shown) content.hide(one.id(), seat.me(), reader);
    else content.show(one.id(), seat.me(), reader);
    arrange.note(seat.conversation(), shown ? "hidden from" : "shown to", reader);
  }
}
