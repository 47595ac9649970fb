package dk.klynge.staffing.notice;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.notice.NoticePages.HearPage;
import dk.klynge.staffing.notice.NoticePages.ListPage;
import dk.klynge.staffing.notice.NoticePages.Option;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is heard before a notice, and what counts as one undertaking.
@Controller
@RequestMapping("/notices")
class NoticeController {

  private static final List<String> UNITS = List.of("municipality", "area", "institution");

  private final Notices notices;
  private final GiveNotice give;
  private final KnownThresholds thresholds;
  private final AuditTrail audit;
  private final Texts texts;
  private final Clock clock;

  NoticeController(
      Notices notices,
      GiveNotice give,
      KnownThresholds thresholds,
      AuditTrail audit,
      Texts texts,
      Clock clock) {
    this.notices = notices;
    this.give = give;
    this.thresholds = thresholds;
    this.audit = audit;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.GIVE_NOTICE)
  @Transactional
  String list(Model model) {
    audit.looked(StaffingActions.GIVE_NOTICE, new Subject("notices", "all", ""));
    var units =
        UNITS.stream()
            .map(one -> new Option(one, texts.say("staffing.notice.unit." + one)))
            .toList();
    var source = thresholds.on(LocalDate.now(clock)).source();
    model.addAttribute("page", new ListPage(notices.all(), units, notices.unit(), source));
    return "staffing/notices";
  }

  @PostMapping("/undertaking")
  @Needs(StaffingActions.GIVE_NOTICE)
  String count(@RequestParam(defaultValue = "") String unit, RedirectAttributes redirect) {
    if (!UNITS.contains(unit)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    give.count(unit);
    Notice.success("staffing.notice.unit.kept").with(redirect);
    return "redirect:/notices";
  }

  @GetMapping("/new")
  @Needs(StaffingActions.GIVE_NOTICE)
  String blank(@RequestParam(defaultValue = "") String person, Model model) {
    var today = LocalDate.now(clock);
    var values =
        Map.of("person", person, "on", today.toString(), "until", today.plusWeeks(2).toString());
    model.addAttribute("page", hearing(values, Map.of()));
    return "staffing/notice-form";
  }

  @PostMapping
  @Needs(StaffingActions.GIVE_NOTICE)
  String hear(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var errors = new LinkedHashMap<String, String>();
    var who =
        notices.possible().stream()
            .filter(one -> one.person().toString().equals(sent.get("person")))
            .findFirst();
    var on = TypedDay.of(sent.getOrDefault("on", ""));
    var until = TypedDay.of(sent.getOrDefault("until", ""));
    if (who.isEmpty()) errors.put("person", texts.say("staffing.notice.error.person"));
    if (on.isEmpty()) errors.put("on", texts.say("staffing.campaign.error.day"));
    if (until.isEmpty() || on.filter(until.get()::isAfter).isEmpty())
      errors.put("until", texts.say("staffing.notice.error.until"));
    var id =
        errors.isEmpty()
            ? give.hear(who.orElseThrow(), on.orElseThrow(), until.orElseThrow())
            : Optional.<UUID>empty();
    if (id.isPresent()) return "redirect:/notices/" + id.get();
    if (errors.isEmpty()) errors.put("person", texts.say("staffing.notice.error.person"));
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", hearing(sent, errors));
    return "staffing/notice-form";
  }

  private HearPage hearing(Map<String, String> values, Map<String, String> errors) {
    var people =
        notices.possible().stream()
            .map(one -> new Option(one.person().toString(), one.name() + ", " + one.workplace()))
            .toList();
    return new HearPage(values, errors, people);
  }

  @PostMapping("/{id}/answer")
  @Needs(StaffingActions.GIVE_NOTICE)
  String answered(
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String on,
      RedirectAttributes redirect) {
    var notice = get(id);
    var day = TypedDay.of(on).filter(one -> !one.isBefore(notice.heardOn()));
    if (day.isEmpty()) Notice.error("staffing.notice.error.answered").with(redirect);
    else if (!give.answered(notice, version, day.get()))
      Notice.error("staffing.redeployment.overtaken").with(redirect);
    return "redirect:/notices/{id}";
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(StaffingActions.GIVE_NOTICE)
  String withdraw(
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    if (reason.isBlank()) Notice.error("staffing.campaign.error.reason").with(redirect);
    else if (give.withdraw(get(id), version, reason.strip()))
      Notice.success("staffing.notice.withdrawn").with(redirect);
    else Notice.error("staffing.redeployment.overtaken").with(redirect);
    return "redirect:/notices/{id}";
  }

  private Notices.Noticed get(UUID id) {
    return notices.find(id).orElseThrow(NotFound::new);
  }
}
