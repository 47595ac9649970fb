package dk.klynge.leadership.conversation;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import dk.klynge.leadership.conversation.ConversationShow.Typed;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the two do in a conversation: prepare, share, hold, agree on a next day, give feedback.
@Controller
@RequestMapping("/conversations/{id}")
class TalkController {

  private static final int LONGEST = 10_000;
  private static final String BACK = "redirect:/conversations/{id}";

  private final ConversationDoor door;
  private final HoldConversation hold;
  private final ConversationShow show;

  TalkController(ConversationDoor door, HoldConversation hold, ConversationShow show) {
    this.door = door;
    this.hold = hold;
    this.show = show;
  }

  /// Saved, or saved and shared with the other at once.
  @PostMapping("/preparation")
  @Needs(LeadershipActions.TALK)
  ModelAndView prepare(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = door.open(id);
    var answers =
        IntStream.range(0, 20).mapToObj(i -> sent.getOrDefault("answer-" + i, "")).toList();
    for (int i = 0; i < answers.size(); i++)
      if (answers.get(i).length() > LONGEST)
        return wrong(seat, sent, "answer-" + i, "leadership.conversation.error.long");
    int version = number(sent, "prepared");
    if (!hold.prepare(seat, version, answers))
      return page(
          seat,
          new Typed(sent, Map.of("answer-0", "leadership.conversation.error.preparation")),
          HttpStatus.CONFLICT);
    if (sent.containsKey("share")) hold.share(seat);
    Notice.success(
            sent.containsKey("share")
                ? "leadership.conversation.done.shared"
                : "leadership.conversation.done.prepared")
        .with(redirect);
    return new ModelAndView(BACK);
  }

  @PostMapping("/held")
  @Needs(LeadershipActions.TALK)
  ModelAndView held(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = door.open(id);
    var on = TypedDay.of(sent.getOrDefault("held", ""));
    var key = hold.hold(seat, number(sent, "version"), on);
    if (!key.isEmpty()) return wrong(seat, sent, "held", key);
    Notice.success("leadership.conversation.done.held").with(redirect);
    return new ModelAndView(BACK);
  }

  @PostMapping("/next-day")
  @Needs(LeadershipActions.TALK)
  ModelAndView next(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = door.open(id);
    var typed = sent.getOrDefault("next", "");
    var next = TypedDay.of(typed);
    if (!typed.isBlank() && next.isEmpty())
      return wrong(seat, sent, "next", "leadership.conversation.error.day");
    var key = hold.meetNext(seat, number(sent, "version"), next);
    if (!key.isEmpty()) return wrong(seat, sent, "next", key);
    Notice.success("leadership.conversation.done.next").with(redirect);
    return new ModelAndView(BACK);
  }

  @PostMapping("/feedback")
  @Needs(LeadershipActions.TALK)
  ModelAndView feedback(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = door.open(id);
    var text = sent.getOrDefault("feedback", "").strip();
    if (text.isEmpty() || text.length() > LONGEST)
      return wrong(seat, sent, "feedback", "leadership.conversation.error.feedback");
    hold.giveFeedback(seat, text);
    Notice.success("leadership.conversation.done.feedback").with(redirect);
    return new ModelAndView(BACK);
  }

  private static int number(Map<String, String> sent, String field) {
    var text = sent.getOrDefault(field, "");
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  private ModelAndView wrong(Seat seat, Map<String, String> sent, String field, String key) {
    return page(seat, new Typed(sent, Map.of(field, key)), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(Seat seat, Typed typed, HttpStatus status) {
    return ConversationController.answer("leadership/conversation", show.show(seat, typed), status);
  }
}
