package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.Hindrances;
import dk.klynge.staffing.Hindrances.Hindrance;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What belongs to a round: its hours, its places, whom each committee calls, who is away.
@Controller
@RequestMapping("/interview-rounds/{id}")
class RoundPartsController {

  private static final String BACK = "redirect:/interview-rounds/{id}";

  private final KeepRounds keep;
  private final Interviews interviews;
  private final Hindrances away;
  private final Guard guard;

  RoundPartsController(KeepRounds keep, Interviews interviews, Hindrances away, Guard guard) {
    this.keep = keep;
    this.interviews = interviews;
    this.away = away;
    this.guard = guard;
  }

  @PostMapping("/windows")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String open(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var round = interviews.toPlan(id);
    var window = window(sent);
    if (sent.containsKey("close")) window.ifPresent(one -> keep.close(round, one));
    else if (window.isEmpty() || !keep.open(round, window.get()))
      Notice.error("staffing.interview.error.window").with(redirect);
    return BACK;
  }

  private static Optional<Window> window(Map<String, String> sent) {
    return Window.of(
        sent.getOrDefault("day", ""),
        sent.getOrDefault("begins", ""),
        sent.getOrDefault("ends", ""));
  }

  /// A place is taken in use, or with `drop` given back.
  @PostMapping("/venues")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String venue(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var round = interviews.toPlan(id);
    if (sent.containsKey("drop")) {
      if (!keep.drop(round, UUID.fromString(sent.get("drop"))))
        Notice.error("staffing.interview.venue.in-use").with(redirect);
    } else if (sent.getOrDefault("place", "").isEmpty()
        || !keep.use(round, UUID.fromString(sent.get("place"))))
      Notice.error("staffing.interview.error.venue").with(redirect);
    return BACK;
  }

  /// Where the committee meets and whom it calls.
  @PostMapping("/committees/{committee}")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String call(
      @PathVariable UUID id,
      @PathVariable UUID committee,
      @RequestParam UUID venue,
      @RequestParam(defaultValue = "") List<UUID> called,
      RedirectAttributes redirect) {
    var round = interviews.toPlan(id);
    var served = served(round, committee);
    keep.meets(round, served, venue);
    keep.call(round, served, called);
    Notice.success("staffing.interview.called").with(redirect);
    return BACK;
  }

  private Served served(InterviewRound round, UUID committee) {
    return keep.served(round).stream()
        .filter(one -> one.committee().value().equals(committee))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @PostMapping("/away")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String away(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    interviews.toPlan(id);
    var who = sent.getOrDefault("who", "");
    var window = window(sent);
    if (sent.containsKey("remove")) away.remove(UUID.fromString(sent.get("remove")), List.of(who));
    else if (window.isEmpty() || who.isEmpty())
      Notice.error("staffing.interview.error.away").with(redirect);
    else add(who, window.get());
    return BACK;
  }

  private void add(String who, Window window) {
    away.add(
        new Hindrance(UUID.randomUUID(), who, window.day(), window.begins(), window.ends()),
        guard.who());
  }
}
