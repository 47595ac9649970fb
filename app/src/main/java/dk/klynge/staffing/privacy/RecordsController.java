package dk.klynge.staffing.privacy;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.privacy.Holds.Wanted;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

/// What is kept about applicants, for HR and those who supervise. It tells numbers, no persons.
@Controller
@RequestMapping("/staffing-records")
class RecordsController {

  private static final String PAGE = "staffing/records";
  private static final String AGAIN = "redirect:/staffing-records";

  private final KeepRecords keep;
  private final RecordsView view;
  private final RetentionLimits limits;
  private final Holds holds;
  private final Campaigns campaigns;
  private final Texts texts;
  private final Clock clock;

  RecordsController(
      KeepRecords keep,
      RecordsView view,
      RetentionLimits limits,
      Holds holds,
      Campaigns campaigns,
      Texts texts,
      Clock clock) {
    this.keep = keep;
    this.view = view;
    this.limits = limits;
    this.holds = holds;
    this.campaigns = campaigns;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.KEEP_RECORDS)
  String show(Model model) {
    model.addAttribute("page", view.page(Map.of(), Map.of()));
    return PAGE;
  }

  @PostMapping("/rule")
  @Needs(StaffingActions.RULE_RECORDS)
  String rule(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var errors = new LinkedHashMap<String, String>();
    int months = number(sent.getOrDefault("months", ""));
    if (!limits.allows(months)) errors.put("months", tooLong());
    var reason = text(sent, "reason", errors);
    if (!errors.isEmpty())
      return refuse(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT).on(model, response);
    return switch (keep.rule(months, reason, number(sent.getOrDefault("based", "")))) {
      case DONE -> {
        Notice.success("staffing.records.rule.saved", "" + months).with(redirect);
        yield AGAIN;
      }
      case NOT_ALLOWED ->
          refuse(sent, Map.of("months", tooLong()), HttpStatus.UNPROCESSABLE_CONTENT)
              .on(model, response);
      case OVERTAKEN ->
          refuse(
                  sent,
                  Map.of("months", texts.say("staffing.records.rule.overtaken")),
                  HttpStatus.CONFLICT)
              .on(model, response);
    };
  }

  @PostMapping("/holds")
  @Needs(StaffingActions.RULE_RECORDS)
  String hold(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var errors = new LinkedHashMap<String, String>();
    var campaign = campaign(sent.getOrDefault("campaign", ""));
    if (campaign.isEmpty()) errors.put("campaign", texts.say("staffing.records.error.campaign"));
    var reason = text(sent, "why", errors);
    var until = HoldController.until(sent, clock);
    if (until.isEmpty()) errors.put("until", texts.say("staffing.records.error.until"));
    if (!errors.isEmpty())
      return refuse(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT).on(model, response);
    var wanted =
        new Wanted(
            campaign.orElseThrow().id(),
            "campaign",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            reason,
            until.orElseThrow().day());
    keep.hold(wanted, sent.getOrDefault("form", ""));
    Notice.success("staffing.records.held").with(redirect);
    return AGAIN;
  }

  @PostMapping("/holds/{id}/release")
  @Needs(StaffingActions.RULE_RECORDS)
  String release(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var hold = holds.find(id).orElseThrow(NotFound::new);
    if (reason.isBlank()) Notice.error("staffing.records.error.reason").with(redirect);
    else if (keep.release(hold, reason.strip()))
      Notice.success("staffing.records.released").with(redirect);
    else Notice.warning("staffing.records.released.before").with(redirect);
    return AGAIN;
  }

  private record Refusal(RecordsPage page, HttpStatus status) {
    String on(Model model, HttpServletResponse response) {
      response.setStatus(status.value());
      model.addAttribute("page", page);
      return PAGE;
    }
  }

  private Refusal refuse(Map<String, String> sent, Map<String, String> errors, HttpStatus status) {
    return new Refusal(view.page(sent, errors), status);
  }

  private String tooLong() {
    return texts.say(
        "staffing.records.error.months",
        limits.atMost(),
        limits.source(texts.language().getLanguage()));
  }

  private String text(Map<String, String> sent, String field, Map<String, String> errors) {
    var text = sent.getOrDefault(field, "").strip();
    if (text.isEmpty()) errors.put(field, texts.say("staffing.records.error.reason"));
    return text;
  }

  private Optional<Campaign> campaign(String id) {
    return campaigns.all().stream()
        .filter(one -> one.id().value().toString().equals(id))
        .findFirst();
  }

  /// 0 where it is none.
  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }
}
