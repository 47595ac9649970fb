package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.NegotiationPages.Option;
import dk.klynge.ui.Notice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A meeting of a negotiation: day, participants, agenda, outcome.
@Controller
@RequestMapping("/negotiations/{id}/meetings")
class MeetingController {

  private static final String PAGE = "processplan/negotiation-meeting";

  private final Negotiations negotiations;
  private final ArrangeMeeting arrange;
  private final NegotiationView view;

  MeetingController(Negotiations negotiations, ArrangeMeeting arrange, NegotiationView view) {
    this.negotiations = negotiations;
    this.arrange = arrange;
    this.view = view;
  }

  /// @param after the meeting that it follows, whose participants are asked again
  @GetMapping("/new")
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView blank(@PathVariable NegotiationId id, @RequestParam Optional<UUID> after) {
    var negotiation = get(id);
    var form = MeetingForm.blank(after.flatMap(negotiation::meeting));
    return page(negotiation, form, Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{meeting}")
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView edit(@PathVariable NegotiationId id, @PathVariable UUID meeting) {
    var negotiation = get(id);
    var found = negotiation.meeting(meeting).orElseThrow(NegotiationController::notFound);
    return page(negotiation, MeetingForm.of(found), Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView arrange(
      @PathVariable NegotiationId id,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect) {
    var negotiation = get(id);
    var names =
        view.accounts().stream()
            .collect(Collectors.toMap(Option::value, Option::text, (one, _) -> one));
    var form = MeetingForm.of(sent, names);
    var errors = form.errors();
    if (!errors.isEmpty()) return page(negotiation, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    if (!arrange.arrange(negotiation, form.meeting())) return conflict(id, form);
    Notice.success("processplan.negotiation.done.meeting").with(redirect);
    return new ModelAndView("redirect:/negotiations/{id}");
  }

  /// What was typed stays, beside what the other has saved; saved again it takes its place.
  private ModelAndView conflict(NegotiationId id, MeetingForm form) {
    var negotiation = get(id);
    var now = negotiation.meeting(UUID.fromString(form.text("id"))).orElseThrow();
    var fields = new HashMap<>(form.fields());
    fields.put("version", Integer.toString(now.version()));
    var page =
        view.meeting(negotiation, new MeetingForm(fields, form.rows()), Map.of(), Optional.of(now));
    return NegotiationController.answer(PAGE, page, HttpStatus.CONFLICT);
  }

  private ModelAndView page(
      Negotiation negotiation, MeetingForm form, Map<String, String> errors, HttpStatus status) {
    var page = view.meeting(negotiation, form, errors, Optional.empty());
    return NegotiationController.answer(PAGE, page, status);
  }

  private Negotiation get(NegotiationId id) {
    return negotiations.find(id).orElseThrow(NegotiationController::notFound);
  }
}
