package dk.klynge.leadership.conversation;

import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.Invitation;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.conversation.ArrangeConversation.Called;
import dk.klynge.leadership.conversation.ConversationShow.Typed;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// My conversations: all, a new one, and when one is.
@Controller
@RequestMapping("/conversations")
class ConversationController {

  private static final String FORM = "leadership/conversation-form";

  private final ConversationDoor door;
  private final ConversationRows rows;
  private final ConversationList list;
  private final ConversationShow show;
  private final ConversationForms forms;
  private final ArrangeConversation arrange;
  private final InviteTwo invite;
  private final CalendarWriter calendars;
  private final SignedInPerson signedIn;
  private final Clock clock;

  ConversationController(
      ConversationDoor door,
      ConversationRows rows,
      ConversationList list,
      ConversationShow show,
      ConversationForms forms,
      ArrangeConversation arrange,
      InviteTwo invite,
      CalendarWriter calendars,
      SignedInPerson signedIn,
      Clock clock) {
    this.door = door;
    this.rows = rows;
    this.list = list;
    this.show = show;
    this.forms = forms;
    this.arrange = arrange;
    this.invite = invite;
    this.calendars = calendars;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  @GetMapping
  @Needs(LeadershipActions.TALK)
  ModelAndView list() {
    var page = signedIn.now().map(list::of).orElseGet(list::stranger);
    return answer("leadership/conversations", page, HttpStatus.OK);
  }

  /// @param sent with whom, which kind, and what it follows, where a page knows
  @GetMapping("/new")
  @Needs(LeadershipActions.TALK)
  ModelAndView blank(@RequestParam Map<String, String> sent) {
    var me = signedIn.now().orElseThrow(NotFound::new);
    var form = new HashMap<>(Map.of("begins", "09:00", "ends", "10:00"));
    form.putAll(sent);
    form.put("form", UUID.randomUUID().toString());
    return answer(FORM, forms.blank(me, form, Map.of()), HttpStatus.OK);
  }

  @PostMapping
  @Needs(LeadershipActions.TALK)
  ModelAndView call(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var me = signedIn.now().orElseThrow(NotFound::new);
    var form = new ConversationForm(sent);
    var errors = form.errors(LocalDate.now(clock));
    if (errors.isEmpty())
      switch (arrange.call(me, form.draft())) {
        case Called.Done(var id) -> {
          Notice.success("leadership.conversation.done.called").with(redirect);
          return new ModelAndView("redirect:/conversations/" + id);
        }
        case Called.Wrong(var field, var key) -> errors.put(field, key);
      }
    return answer(FORM, forms.blank(me, sent, errors), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping("/{id}")
  @Needs(LeadershipActions.TALK)
  ModelAndView show(@PathVariable UUID id) {
    return answer(
        "leadership/conversation", show.show(door.open(id), Typed.NOTHING), HttpStatus.OK);
  }

  @GetMapping("/{id}/times")
  @Needs(LeadershipActions.TALK)
  ModelAndView times(@PathVariable UUID id) {
    var seat = door.open(id);
    var form = ConversationForm.of(seat.conversation());
    return answer(FORM, forms.times(seat, form, Map.of(), Optional.empty()), HttpStatus.OK);
  }

  @PostMapping("/{id}/times")
  @Needs(LeadershipActions.TALK)
  ModelAndView move(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var seat = door.open(id);
    var form = new ConversationForm(sent);
    var errors = form.errorsOfTimes(LocalDate.now(clock));
    if (!errors.isEmpty())
      return answer(
          FORM,
          forms.times(seat, form, errors, Optional.empty()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    if (!arrange.move(seat, form.version(), form.times())) return conflict(id, form);
    Notice.success("leadership.conversation.done.moved").with(redirect);
    return new ModelAndView("redirect:/conversations/{id}");
  }

  /// What was typed stays, beside what the other has saved; saved again it takes its place.
  private ModelAndView conflict(UUID id, ConversationForm form) {
    var seat = door.open(id);
    var fields = new HashMap<>(form.fields());
    fields.put("version", Integer.toString(seat.conversation().version()));
    var now = Optional.of(seat.conversation().meeting().times());
    var page = forms.times(seat, new ConversationForm(fields), Map.of(), now);
    return answer(FORM, page, HttpStatus.CONFLICT);
  }

  @PostMapping("/{id}/cancellation")
  @Needs(LeadershipActions.TALK)
  String callOff(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
    (arrange.callOff(door.open(id), version)
            ? Notice.success("leadership.conversation.done.called-off")
            : Notice.error("leadership.conversation.error.overtaken"))
        .with(redirect);
    return "redirect:/conversations/{id}";
  }

  @GetMapping("/{id}/calendar.ics")
  @Needs(LeadershipActions.TALK)
  ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
    var seat = door.open(id);
    var meeting = seat.conversation().meeting();
    var event =
        invite.event(
            seat.conversation(), seat.me(), rows.who(List.of(meeting.leader(), meeting.other())));
    var file =
        calendars.file(meeting.calledOff() ? Invitation.cancelled(event) : Invitation.to(event));
    var name = ContentDisposition.attachment().filename("samtale.ics").build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, CalendarWriter.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(file);
  }
}
