package dk.klynge.leadership.conversation;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import dk.klynge.leadership.conversation.ConversationPages.AgreementPage;
import dk.klynge.leadership.conversation.ConversationShow.Typed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The agreements of a conversation: made, worded anew, followed up, shown to others.
@Controller
@RequestMapping("/conversations/{id}/agreements")
class AgreementController {

  private static final String FORM = "leadership/agreement";
  private static final String BACK = "redirect:/conversations/";

  private final ConversationDoor door;
  private final ContentRows content;
  private final HoldConversation hold;
  private final ConversationShow show;
  private final Texts texts;

  AgreementController(
      ConversationDoor door,
      ContentRows content,
      HoldConversation hold,
      ConversationShow show,
      Texts texts) {
    this.door = door;
    this.content = content;
    this.hold = hold;
    this.show = show;
    this.texts = texts;
  }

  @PostMapping
  @Needs(LeadershipActions.TALK)
  ModelAndView add(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = door.open(id);
    var errors = Agreement.errors(sent);
    if (!errors.isEmpty())
      return ConversationController.answer(
          "leadership/conversation",
          show.show(seat, new Typed(sent, errors)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    hold.agree(seat, form(sent), Agreement.Words.of(sent));
    Notice.success("leadership.conversation.done.agreed").with(redirect);
    return new ModelAndView(BACK + id + "#agreements");
  }

  private static UUID form(Map<String, String> sent) {
    return Optional.ofNullable(sent.get("form"))
        .filter(text -> text.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .orElseGet(UUID::randomUUID);
  }

  @GetMapping("/{agreement}")
  @Needs(LeadershipActions.TALK)
  ModelAndView edit(@PathVariable UUID id, @PathVariable UUID agreement) {
    var seat = door.open(id);
    var one = find(seat, agreement);
    var fields = new HashMap<String, String>();
    fields.put("version", Integer.toString(one.version()));
    fields.put("text", one.words().text());
    fields.put("who", one.words().who());
    fields.put("due", one.words().due().map(Object::toString).orElse(""));
    return ConversationController.answer(
        FORM, page(seat, one, new Typed(fields, Map.of()), Optional.empty()), HttpStatus.OK);
  }

  @PostMapping("/{agreement}")
  @Needs(LeadershipActions.TALK)
  ModelAndView reword(
      @PathVariable UUID id,
      @PathVariable UUID agreement,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var seat = door.open(id);
    var one = find(seat, agreement);
    var errors = Agreement.errors(sent);
    if (!errors.isEmpty())
      return ConversationController.answer(
          FORM,
          page(seat, one, new Typed(sent, errors), Optional.empty()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    if (!hold.reword(seat, one, version(sent), Agreement.Words.of(sent))) {
      var fields = new HashMap<>(sent);
      fields.put("version", Integer.toString(one.version()));
      return ConversationController.answer(
          FORM,
          page(seat, one, new Typed(fields, Map.of()), Optional.of(one)),
          HttpStatus.CONFLICT);
    }
    Notice.success("leadership.conversation.done.agreed").with(redirect);
    return new ModelAndView(BACK + id + "#agreements");
  }

  /// @param sent whether it is done, what became of it, and the page to come back to
  @PostMapping("/{agreement}/outcome")
  @Needs(LeadershipActions.TALK)
  String followUp(
      @PathVariable UUID id,
      @PathVariable UUID agreement,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var seat = door.open(id);
    var one = find(seat, agreement);
    var after =
        new Agreement(
            one.id(),
            one.conversation(),
            version(sent),
            one.words(),
            sent.containsKey("done"),
            sent.getOrDefault("outcome", "").strip(),
            one.shared());
    (hold.followUp(seat, one, after)
            ? Notice.success("leadership.conversation.done.followed-up")
            : Notice.error("leadership.conversation.error.overtaken"))
        .with(redirect);
    var at = sent.getOrDefault("at", "");
    return BACK + (at.matches("[0-9a-f-]{36}") ? at : id.toString()) + "#agreements";
  }

  @PostMapping("/{agreement}/{reader:team|leader}")
  @Needs(LeadershipActions.TALK)
  String turn(
      @PathVariable UUID id,
      @PathVariable UUID agreement,
      @PathVariable String reader,
      RedirectAttributes redirect) {
    var seat = door.open(id);
    var one = find(seat, agreement);
    hold.turn(seat, one, reader);
    var shown = one.shared().contains(reader) ? "hidden" : "shown";
    Notice.success("leadership.conversation.done." + shown).with(redirect);
    return BACK + id + "#agreements";
  }

  private Agreement find(Seat seat, UUID agreement) {
    return content.agreements(seat.id(), seat.me()).stream()
        .filter(one -> one.id().equals(agreement))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static int version(Map<String, String> sent) {
    var text = sent.getOrDefault("version", "");
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  /// @param typed with message keys
  private AgreementPage page(Seat seat, Agreement one, Typed typed, Optional<Agreement> overtaken) {
    var errors = new LinkedHashMap<String, String>();
    typed.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    return new AgreementPage(
        seat.id(),
        one.id(),
        show.words(seat.conversation()).title(),
        typed.fields(),
        errors,
        show.whos(seat.conversation()),
        overtaken.map(now -> show.row(seat.conversation(), now)));
  }
}
