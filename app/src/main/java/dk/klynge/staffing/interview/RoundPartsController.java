package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.interview.AwayRows.Away;
import dk.klynge.staffing.interview.Round.Window;
import dk.klynge.time.TypedDay;
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
  private final AwayRows away;
  private final Guard guard;

  RoundPartsController(KeepRounds keep, AwayRows away, Guard guard) {
    this.keep = keep;
    this.away = away;
    this.guard = guard;
  }

  @PostMapping("/windows")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String open(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var round = keep.get(id);
    var window = window(sent);
    if (sent.containsKey("close")) window.ifPresent(one -> keep.close(round, one));
    else if (window.isEmpty() || !keep.open(round, window.get()))
      Notice.error("staffing.interview.error.window").with(redirect);
    return BACK;
  }

  private static Optional<Window> window(Map<String, String> sent) {
    var day = TypedDay.of(sent.getOrDefault("day", ""));
    var begins = RoundForm.time(sent.getOrDefault("begins", ""));
    var ends = RoundForm.time(sent.getOrDefault("ends", ""));
    if (day.isEmpty() || begins.isEmpty() || ends.isEmpty()) return Optional.empty();
    return Optional.of(new Window(day.get(), begins.get(), ends.get()))
        .filter(one -> one.begins().isBefore(one.ends()));
  }

  @PostMapping("/venues")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String venue(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var name = sent.getOrDefault("name", "").strip();
    var institution =
        Optional.of(sent.getOrDefault("institution", ""))
            .filter(text -> !text.isEmpty())
            .map(UUID::fromString);
    var rooms = RoundForm.number(sent.getOrDefault("rooms", ""), 1, 20);
    var round = keep.get(id);
    if (rooms.isEmpty() || (name.isEmpty() && institution.isEmpty()))
      Notice.error("staffing.interview.error.venue").with(redirect);
    else keep.addVenue(round, name, institution, rooms.getAsInt());
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
    var round = keep.get(id);
    var served = served(round, committee);
    keep.meets(round, served, venue);
    keep.call(round, served, called);
    Notice.success("staffing.interview.called").with(redirect);
    return BACK;
  }

  private Served served(Round round, UUID committee) {
    return keep.served(round).stream()
        .filter(one -> one.committee().value().equals(committee))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @PostMapping("/away")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String away(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    keep.get(id);
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
        new Away(UUID.randomUUID(), who, window.day(), window.begins(), window.ends()),
        guard.who());
  }
}
