package dk.klynge.staffing.vacancy;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.vacancy.HomeLeader.HomeException;
import dk.klynge.staffing.vacancy.HomeLeader.Verdict;
import dk.klynge.staffing.vacancy.SettleHomeLeaders.Judged;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The leaders who stay at home, all at once: looked through, settled, or excepted with a reason.
@Controller
@RequestMapping("/vacancies/home")
class HomeController {

  private static final String PAGE = "staffing/home-leaders";
  private static final List<String> KINDS = List.of("retirement", "keeps", "other");

  private final SettleHomeLeaders settle;
  private final HomeRows rows;
  private final Texts texts;
  private final Clock clock;

  HomeController(SettleHomeLeaders settle, HomeRows rows, Texts texts, Clock clock) {
    this.settle = settle;
    this.rows = rows;
    this.texts = texts;
    this.clock = clock;
  }

  record HomePage(
      LocalDate day,
      List<LocalDate> days,
      List<HomeLeader> proposed,
      List<Line> others,
      List<String> kinds,
      Map<String, String> form,
      Map<String, String> errors) {}

  /// @param said what becomes of the leader, as a sentence
  /// @param excepted whether the exception can be lifted
  record Line(HomeLeader leader, String said, @Nullable UUID appointment, boolean excepted) {}

  @GetMapping
  @Needs(StaffingActions.APPOINT)
  String show(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day, Model model) {
    var days = rows.days();
    var chosen = day.or(() -> days.stream().findFirst()).orElseGet(() -> LocalDate.now(clock));
    model.addAttribute("page", page(chosen, Map.of(), Map.of()));
    return PAGE;
  }

  /// @param person those who are ticked
  @PostMapping
  @Needs(StaffingActions.APPOINT)
  String settle(
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "") List<UUID> person,
      RedirectAttributes redirect) {
    int settled =
        settle.settle(day, person.stream().map(PersonId::new).collect(Collectors.toSet()));
    (settled > 0
            ? Notice.success("staffing.home.settled", "" + settled)
            : Notice.warning("staffing.home.none-settled"))
        .with(redirect);
    return "redirect:/vacancies/home?day=" + day;
  }

  @PostMapping("/exceptions")
  @Needs(StaffingActions.APPOINT)
  String except(
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var person = person(sent.getOrDefault("leader", ""));
    var kind = sent.getOrDefault("kind", "");
    var reason = sent.getOrDefault("reason", "").strip();
    var errors = new LinkedHashMap<String, String>();
    if (person.isEmpty()) errors.put("leader", texts.say("staffing.home.error.leader"));
    if (!KINDS.contains(kind)) errors.put("kind", texts.say("staffing.home.error.kind"));
    if (reason.isEmpty()) errors.put("reason", texts.say("staffing.campaign.error.reason"));
    if (!errors.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(day, sent, errors));
      return PAGE;
    }
    var done = settle.except(day, person.orElseThrow(), new HomeException(kind, reason));
    (done
            ? Notice.success("staffing.home.excepted")
            : Notice.error("staffing.appointment.overtaken"))
        .with(redirect);
    return "redirect:/vacancies/home?day=" + day;
  }

  @PostMapping("/exceptions/{leader}/end")
  @Needs(StaffingActions.APPOINT)
  String lift(
      @PathVariable UUID leader,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      RedirectAttributes redirect) {
    var done = settle.lift(day, new PersonId(leader), texts.say("staffing.home.lifted"));
    (done ? Notice.success("staffing.home.lifted") : Notice.error("staffing.home.not-lifted"))
        .with(redirect);
    return "redirect:/vacancies/home?day=" + day;
  }

  private static Optional<PersonId> person(String text) {
    try {
      return Optional.of(PersonId.of(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private HomePage page(LocalDate day, Map<String, String> form, Map<String, String> errors) {
    var all = settle.judged(day);
    return new HomePage(
        day,
        rows.days(),
        all.stream()
            .filter(one -> one.verdict() instanceof Verdict.Proposed)
            .map(Judged::leader)
            .toList(),
        all.stream()
            .filter(one -> !(one.verdict() instanceof Verdict.Proposed))
            .map(this::line)
            .toList(),
        KINDS,
        form,
        errors);
  }

  private Line line(Judged one) {
    var key = "staffing.home.said.";
    return switch (one.verdict()) {
      case Verdict.Proposed() -> new Line(one.leader(), texts.say(key + "proposed"), null, false);
      case Verdict.Settled(var id, var state) ->
          new Line(one.leader(), texts.say(key + state), id.value(), false);
      case Verdict.Elsewhere(var id) ->
          new Line(one.leader(), texts.say(key + "elsewhere"), id.value(), false);
      case Verdict.Excepted(HomeException(var kind, var reason)) ->
          new Line(
              one.leader(), texts.say("staffing.home.kind." + kind) + ": " + reason, null, true);
    };
  }
}
