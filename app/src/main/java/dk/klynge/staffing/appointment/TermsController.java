package dk.klynge.staffing.appointment;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The negotiation of pay and terms for one appointment. Its forms stand on the appointment's page.
@Controller
@RequestMapping("/appointments/{id}")
class TermsController {

  private static final String DONE = "staffing.terms.done";
  private static final String OVERTAKEN = "staffing.appointment.overtaken";

  private final AppointmentView view;
  private final TermsRows terms;
  private final AgreeTerms agree;
  private final Texts texts;
  private final Clock clock;

  TermsController(
      AppointmentView view, TermsRows terms, AgreeTerms agree, Texts texts, Clock clock) {
    this.view = view;
    this.terms = terms;
    this.agree = agree;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/negotiation")
  @Needs(StaffingActions.APPOINT)
  String open(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var row = view.find(id);
    var day = TypedDay.of(sent.getOrDefault("opened", "")).filter(one -> !one.isAfter(today()));
    var party = sent.getOrDefault("party", "").strip();
    var errors = new LinkedHashMap<String, String>();
    if (party.isEmpty()) errors.put("party", texts.say("staffing.terms.error.party"));
    if (day.isEmpty()) errors.put("opened", texts.say("staffing.terms.error.opened"));
    if (!errors.isEmpty()) return view.again(row, sent, errors, model, response);
    var done = agree.open(row, day.orElseThrow(), party);
    return told(id, done ? Notice.success(DONE) : Notice.error(OVERTAKEN), redirect);
  }

  @PostMapping("/agreement")
  @Needs(StaffingActions.APPOINT)
  String agree(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var row = view.find(id);
    var begun = terms.find(id.value()).map(TermsRows.TermsCase::openedOn).orElse(LocalDate.MIN);
    var day =
        TypedDay.of(sent.getOrDefault("agreed", ""))
            .filter(one -> !one.isAfter(today()) && !one.isBefore(begun));
    if (day.isEmpty()) {
      var errors = Map.of("agreed", texts.say("staffing.terms.error.agreed"));
      return view.again(row, sent, errors, model, response);
    }
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
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var row = view.find(id);
    var reason = sent.getOrDefault("because", "").strip();
    if (reason.isEmpty()) return view.withoutReason(row, sent, "because", model, response);
    var done = row.isAt(sent.getOrDefault("version", "")) && agree.change(row, reason);
    return told(id, done ? Notice.success(DONE) : Notice.error(OVERTAKEN), redirect);
  }

  private static int version(Map<String, String> sent) {
    var text = sent.getOrDefault("version", "");
    return Typed.number(text);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String told(AppointmentId id, Notice notice, RedirectAttributes redirect) {
    notice.with(redirect);
    return "redirect:/appointments/" + id.value() + "#terms";
  }
}
