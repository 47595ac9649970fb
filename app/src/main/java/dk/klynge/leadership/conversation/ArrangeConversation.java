package dk.klynge.leadership.conversation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.Conversations.Times;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.Pairs.Pair;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import dk.klynge.leadership.conversation.ConversationForm.Draft;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One of the two calls the other, moves the conversation or calls it off; both are told.
@Service
class ArrangeConversation {

  private final ConversationRows rows;
  private final ConversationTemplates templates;
  private final Pairs pairs;
  private final InviteTwo invite;
  private final AuditTrail audit;
  private final Clock clock;

  ArrangeConversation(
      ConversationRows rows,
      ConversationTemplates templates,
      Pairs pairs,
      InviteTwo invite,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.templates = templates;
    this.pairs = pairs;
    this.invite = invite;
    this.audit = audit;
    this.clock = clock;
  }

  sealed interface Called {

    record Done(UUID id) implements Called {}

    /// @param field that is wrong, and the message key of why
    record Wrong(String field, String key) implements Called {}
  }

  /// The kinds that these two hold.
  List<Template> kinds(Pair pair) {
    return templates.current().stream().filter(one -> one.isFor(pair)).toList();
  }

  @Transactional
  Called call(PersonId me, Draft draft) {
    var pair = pair(me, draft.with());
    if (pair.isEmpty()) return new Called.Wrong("with", "leadership.conversation.error.with");
    var template =
        kinds(pair.get()).stream().filter(one -> one.kind().equals(draft.kind())).findFirst();
    if (template.isEmpty()) return new Called.Wrong("kind", "leadership.conversation.error.kind");
    var id = rows.add(own(draft, pair.get()), pair.get(), template.get(), me);
    var made = rows.find(id).filter(one -> one.meeting().isOf(me));
    if (made.isEmpty()) return new Called.Wrong("with", "leadership.conversation.error.with");
    invite.tell(made.get());
    note(made.get(), "state", "called");
    return new Called.Done(id);
  }

  Optional<Pair> pair(PersonId me, PersonId with) {
    return pairs.of(me, LocalDate.now(clock)).stream()
        .filter(one -> one.across(me).id().equals(with))
        .findFirst();
  }

  /// It only follows up a conversation of the same two.
  private Draft own(Draft draft, Pair pair) {
    var follows =
        draft
            .follows()
            .flatMap(rows::find)
            .filter(one ->
                one.meeting().leader().equals(pair.leader().id())
                    && one.meeting().other().equals(pair.other().id()))
            .map(Conversation::id);
    return new Draft(draft.form(), draft.kind(), draft.with(), draft.times(), follows);
  }

  /// False where somebody changed it meanwhile, or it was held.
  @Transactional
  boolean move(Seat seat, int version, Times times) {
    if (!rows.move(seat.conversation(), version, times)) return false;
    told(seat, "moved");
    return true;
  }

  @Transactional
  boolean callOff(Seat seat, int version) {
    if (!rows.callOff(seat.conversation(), version)) return false;
    told(seat, "called off");
    return true;
  }

  private void told(Seat seat, String state) {
    rows.find(seat.id())
        .ifPresent(one -> {
          invite.tell(one);
          note(one, "state", state);
        });
  }

  /// That something happened, and nothing of what is in it; also not between whom.
  void note(Conversation one, String field, String after) {
    audit.changed(
        LeadershipActions.TALK,
        new Subject("conversation", one.id().toString(), ""),
        Map.of("kind", new Change("", one.meeting().kind()), field, new Change("", after)));
  }
}
