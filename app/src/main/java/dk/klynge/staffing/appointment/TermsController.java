package dk.klynge.staffing.appointment;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The negotiation of pay and terms for one appointment. Its forms stand on the appointment's page.
@Controller
@RequestMapping("/appointments/{id}")
class TermsController {

  private static final String DONE = "staffing.terms.done";
  private static final String OVERTAKEN = "staffing.appointment.overtaken";

  private final AppointmentRows rows;
  private final AgreeTerms agree;
  private final Guard guard;
  private final Clock clock;

  TermsController(AppointmentRows rows, AgreeTerms agree, Guard guard, Clock clock) {
    this.rows = rows;
    this.agree = agree;
    this.guard = guard;
    this.clock = clock;
  }

  @PostMapping("/negotiation")
  @Needs(StaffingActions.APPOINT)
  String open(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var row = find(id);
    var day = day(sent.getOrDefault("opened", ""));
    var party = sent.getOrDefault("party", "").strip();
    if (day.isEmpty() || party.isEmpty()) return told(id, Notice.error("staffing.terms.error.open"), redirect);
    var done = agree.open(row, day.get(), party);
    return told(id, done ? Notice.success(DONE) : Notice.error(OVERTAKEN), redirect);
  }

  @PostMapping("/agreement")
  @Needs(StaffingActions.APPOINT)
  String agree(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var row = find(id);
    var day = day(sent.getOrDefault("agreed", "")).filter(one -> !one.isAfter(today()));
    if (day.isEmpty()) return told(id, Notice.error("staffing.terms.error.agreed"), redirect);
    var note = sent.getOrDefault("note", "").strip();
    var done = agree.agree(row, version(sent), day.get(), note);
    return told(id, done ? Notice.success(DONE) : Notice.error(OVERTAKEN), redirect);
  }

  /// Never silently: the reason is asked for and kept.
  @PostMapping("/terms")
  @Needs(StaffingActions.APPOINT)
  String change(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var row = find(id).at(version(sent));
    var reason = sent.getOrDefault("because", "").strip();
    if (reason.isEmpty()) return told(id, Notice.error("staffing.campaign.error.reason"), redirect);
    var done = agree.change(row, reason);
    return told(id, done ? Notice.success(DONE) : Notice.error(OVERTAKEN), redirect);
  }

  private static int version(Map<String, String> sent) {
    var text = sent.getOrDefault("version", "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// Told above the page: each form has one or two short fields.
  private static String told(AppointmentId id, Notice notice, RedirectAttributes redirect) {
    notice.with(redirect);
    return "redirect:/appointments/" + id.value() + "#terms";
  }

  private AppointmentRow find(AppointmentId id) {
    var row =
        rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    guard.require(StaffingActions.APPOINT, row.scope());
    return row;
  }
}
