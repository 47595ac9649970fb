package dk.klynge.staffing.appointment;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.VacancyChains;
import dk.klynge.staffing.appointment.AnswerOffers.Answer;
import dk.klynge.staffing.appointment.AnswerOffers.Outcome;
import dk.klynge.staffing.appointment.AppointmentPages.Hindered;
import dk.klynge.staffing.appointment.AppointmentPages.ListPage;
import dk.klynge.staffing.appointment.AppointmentPages.Option;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All offers and appointments, and one of them.
@Controller
@RequestMapping("/appointments")
class AppointmentController {

  private static final List<String> STATES =
      List.of("offered", "accepted", "appointed", "declined", "withdrawn");

  private final AppointmentRows rows;
  private final AnswerOffers answers;
  private final AppointmentView view;
  private final Campaigns campaigns;
  private final Texts texts;
  private final Guard guard;

  AppointmentController(
      AppointmentRows rows,
      AnswerOffers answers,
      AppointmentView view,
      Campaigns campaigns,
      Texts texts,
      Guard guard) {
    this.rows = rows;
    this.answers = answers;
    this.view = view;
    this.campaigns = campaigns;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping
  @Needs(StaffingActions.APPOINT)
  String list(
      @RequestParam(defaultValue = "") String campaign,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    model.addAttribute("page", listPage(campaign, state));
    return "staffing/appointments";
  }

  private ListPage listPage(String campaign, String state) {
    var mine =
        rows.all().stream().filter(row -> guard.may(StaffingActions.APPOINT, row.scope())).toList();
    var shown =
        mine.stream()
            .filter(row -> campaign.isEmpty() || campaign.equals(String.valueOf(row.campaign())))
            .filter(row -> state.isEmpty() || state.equals(row.state()))
            .toList();
    var hindered =
        rows.hindered().stream()
            .filter(row -> guard.may(StaffingActions.APPOINT, row.scope()))
            .map(row -> new Hindered(row, view.because(row)))
            .toList();
    var names =
        campaigns.all().stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    var states =
        STATES.stream()
            .map(one -> new Option(one, texts.say("staffing.appointment.state." + one)))
            .toList();
    var everywhere = guard.may(StaffingActions.APPOINT, new Scope.Everywhere());
    return new ListPage(shown, hindered, campaign, state, names, states, everywhere);
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.APPOINT)
  String show(@PathVariable AppointmentId id, Model model) {
    model.addAttribute("page", view.page(view.find(id), Map.of(), Map.of()));
    return AppointmentView.PAGE;
  }

  /// HR notes what the person has said.
  @PostMapping("/{id}/answer")
  @Needs(StaffingActions.APPOINT)
  String answer(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var row = view.find(id);
    var answer = sent.getOrDefault("answer", "");
    var reason = sent.getOrDefault("reason", "").strip();
    var errors = new HashMap<String, String>();
    if (!List.of("accepted", "declined").contains(answer))
      errors.put("answer", texts.say("staffing.appointment.error.answer"));
    if (reason.isEmpty()) errors.put("reason", texts.say("staffing.appointment.error.note"));
    if (!errors.isEmpty()) return view.again(row, sent, errors, model, response);
    var chosen = answer.equals("accepted") ? Answer.ACCEPTED : Answer.DECLINED;
    var outcome = sees(row, sent) ? answers.note(row, chosen, reason) : new Outcome.Overtaken();
    notice(outcome, "staffing.appointment.noted").with(redirect);
    return "redirect:/appointments/" + id.value();
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(StaffingActions.APPOINT)
  String withdraw(
      @PathVariable AppointmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var row = view.find(id);
    var reason = sent.getOrDefault("why", "").strip();
    if (reason.isEmpty()) return view.withoutReason(row, sent, "why", model, response);
    var outcome = sees(row, sent) ? answers.withdraw(row, reason) : new Outcome.Overtaken();
    notice(outcome, "staffing.appointment.withdrawn").with(redirect);
    return "redirect:/appointments/" + id.value();
  }

  /// Whoever was overtaken since the form was made hears of it.
  private static boolean sees(AppointmentRow row, Map<String, String> sent) {
    return row.isAt(sent.getOrDefault("version", ""));
  }

  static Notice notice(Outcome outcome, String done) {
    return switch (outcome) {
      case Outcome.Done _ -> Notice.success(done);
      case Outcome.Overtaken _ -> Notice.error("staffing.appointment.overtaken");
      case Outcome.TooLate _ -> Notice.error("staffing.appointment.too-late");
      case Outcome.Held(VacancyChains.Hold(var key, var arguments)) ->
          Notice.error(key, arguments.toArray(String[]::new));
    };
  }
}
