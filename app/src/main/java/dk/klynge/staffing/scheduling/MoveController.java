package dk.klynge.staffing.scheduling;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.scheduling.MoveInterview.Intent;
import dk.klynge.staffing.scheduling.MoveInterview.Outcome;
import dk.klynge.staffing.scheduling.MovePage.Option;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One interview is moved by hand.
@Controller
@RequestMapping("/interview-rounds/{id}/interviews/{meeting}")
class MoveController {

  private final Interviews interviews;
  private final Committees committees;
  private final Venues venues;
  private final MoveInterview move;
  private final SlotRows slots;
  private final KnownClashes view;
  private final Texts texts;

  MoveController(
      Interviews interviews,
      Committees committees,
      Venues venues,
      MoveInterview move,
      SlotRows slots,
      KnownClashes view,
      Texts texts) {
    this.interviews = interviews;
    this.committees = committees;
    this.venues = venues;
    this.move = move;
    this.slots = slots;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String show(@PathVariable UUID id, @PathVariable UUID meeting, Model model) {
    var round = interviews.toPlan(id);
    var found = find(round, meeting);
    var form = new HashMap<String, String>();
    var at = found.at();
    form.put("day", at.map(one -> one.starts().toLocalDate().toString()).orElse(""));
    form.put(
        "time", at.map(one -> one.starts().toLocalTime().toString().replace(':', '.')).orElse(""));
    form.put(
        "venue",
        at.map(Meeting.Place::venue)
            .orElseGet(() ->
                venues
                    .byCommittee(id)
                    .getOrDefault(found.committee(), venues.of(id).getFirst().id()))
            .toString());
    form.put("version", Integer.toString(found.version()));
    model.addAttribute("page", page(round, found, form, Map.of(), new Outcome.Moved()));
    return "staffing/interview-move";
  }

  @PostMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @SuppressWarnings("checkstyle:parameternumber") // the address, the form, and the answers
  String move(
      @PathVariable UUID id,
      @PathVariable UUID meeting,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var round = interviews.toPlan(id);
    var found = find(round, meeting);
    var errors = errors(sent);
    Outcome outcome =
        errors.isEmpty() ? outcome(round, found, sent) : new Outcome.Clashing(List.of());
    if (errors.isEmpty() && outcome instanceof Outcome.Moved) {
      Notice.success("staffing.interview.moved").with(redirect);
      return "redirect:/interview-rounds/{id}";
    }
    if (!sent.containsKey("try"))
      response.setStatus(
          (outcome instanceof Outcome.Overtaken
                  ? HttpStatus.CONFLICT
                  : HttpStatus.UNPROCESSABLE_CONTENT)
              .value());
    model.addAttribute("page", page(round, found, sent, errors, outcome));
    return "staffing/interview-move";
  }

  /// The planner may move it again.
  @PostMapping("/release")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String release(@PathVariable UUID id, @PathVariable UUID meeting) {
    slots.unpin(find(interviews.toPlan(id), meeting).id());
    return "redirect:/interview-rounds/{id}";
  }

  private Outcome outcome(InterviewRound round, Meeting found, Map<String, String> sent) {
    if (!Integer.toString(found.version()).equals(sent.get("version")))
      return new Outcome.Overtaken();
    var day = TypedDay.of(sent.getOrDefault("day", "")).orElseThrow();
    var starts = day.atTime(Window.time(sent.getOrDefault("time", "")).orElseThrow());
    var intent =
        sent.containsKey("try")
            ? Intent.TRY
            : sent.containsKey("overrule") ? Intent.OVERRULE : Intent.MOVE;
    return move.move(round, found, starts, UUID.fromString(sent.get("venue")), intent);
  }

  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    if (TypedDay.of(sent.getOrDefault("day", "")).isEmpty())
      errors.put("day", texts.say("staffing.interview.error.day"));
    if (Window.time(sent.getOrDefault("time", "")).isEmpty())
      errors.put("time", texts.say("staffing.interview.error.time"));
    return errors;
  }

  private Meeting find(InterviewRound round, UUID meeting) {
    return interviews
        .find(meeting)
        .filter(one -> one.round().equals(round.id()) && !one.cancelled())
        .orElseThrow(NotFound::new);
  }

  private MovePage page(
      InterviewRound round,
      Meeting found,
      Map<String, String> form,
      Map<String, String> errors,
      Outcome outcome) {
    var said = new LinkedHashMap<>(form);
    if (outcome instanceof Outcome.Overtaken)
      said.put("version", Integer.toString(found.version()));
    var clashing = outcome instanceof Outcome.Clashing one ? one : new Outcome.Clashing(List.of());
    var committee =
        committees.of(round.campaign()).stream()
            .filter(one -> one.committee().equals(found.committee()))
            .map(one -> one.name())
            .findFirst()
            .orElse("");
    return new MovePage(
        round,
        found,
        committee,
        said,
        errors,
        venues.of(round.id()).stream()
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList(),
        clashing.clashes().stream().map(view::say).toList(),
        outcome instanceof Outcome.Clashing && errors.isEmpty(),
        outcome instanceof Outcome.Overtaken,
        !clashing.clashes().isEmpty() && clashing.mayBeOverruled());
  }
}
