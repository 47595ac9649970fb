package dk.klynge.staffing.notice;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.notice.GiveNotice.Confirmed;
import dk.klynge.staffing.notice.GiveNotice.Order;
import dk.klynge.staffing.notice.NoticePages.Duty;
import dk.klynge.staffing.notice.NoticePages.ShowPage;
import dk.klynge.staffing.notice.NoticePages.Told;
import dk.klynge.staffing.notice.Notices.Duties;
import dk.klynge.staffing.notice.Notices.Noticed;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Format;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One notice: what the law would say about it is shown before it is given.
@Controller
@RequestMapping("/notices/{id}")
class GivingController {

  private static final String PAGE = "staffing/notice";

  private final Notices notices;
  private final GiveNotice give;
  private final Undertakings undertakings;
  private final LetterLines letters;
  private final AuditTrail audit;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  GivingController(
      Notices notices,
      GiveNotice give,
      Undertakings undertakings,
      LetterLines letters,
      AuditTrail audit,
      Texts texts,
      Format format,
      Clock clock) {
    this.notices = notices;
    this.give = give;
    this.undertakings = undertakings;
    this.letters = letters;
    this.audit = audit;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.GIVE_NOTICE)
  @Transactional
  String show(@PathVariable UUID id, Model model) {
    var notice = get(id);
    audit.looked(
        StaffingActions.GIVE_NOTICE,
        new Subject("person", notice.person().toString(), notice.name()));
    var values = new LinkedHashMap<String, String>();
    values.put("version", Integer.toString(notice.version()));
    values.put("on", LocalDate.now(clock).toString());
    notices
        .lastDuties()
        .ifPresent(duties -> {
          values.put("informed", duties.informedOn().toString());
          values.put("negotiated", duties.negotiatedOn().toString());
          values.put("told", duties.councilToldOn().toString());
        });
    model.addAttribute("page", page(notice, values, Map.of()));
    return PAGE;
  }

  /// With `try` it is only counted for the day.
  @PostMapping
  @Needs(StaffingActions.GIVE_NOTICE)
  String give(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var notice = get(id);
    var errors = new LinkedHashMap<String, String>();
    var order = order(sent, errors);
    if (order.isPresent() && !sent.containsKey("try")) {
      var refused = refused(give.give(notice, order.get()), errors);
      if (!refused) {
        Notice.success("staffing.notice.given").with(redirect);
        return "redirect:/notices/{id}";
      }
    }
    if (!errors.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(notice, sent, errors));
    return PAGE;
  }

  private boolean refused(GiveNotice.Outcome outcome, Map<String, String> errors) {
    switch (outcome) {
      case GiveNotice.Outcome.Given() -> {
        return false;
      }
      case GiveNotice.Outcome.Overtaken() ->
          errors.put("on", texts.say("staffing.redeployment.overtaken"));
      case GiveNotice.Outcome.Crosses _ ->
          errors.put("confirmed", texts.say("staffing.notice.error.crosses"));
      case GiveNotice.Outcome.TooEarly(var earliest) ->
          errors.put("leaves", texts.say("staffing.notice.error.early", format.day(earliest)));
      case GiveNotice.Outcome.Unheard(var until) ->
          errors.put("on", texts.say("staffing.notice.error.unheard", format.day(until)));
    }
    return true;
  }

  private Optional<Order> order(Map<String, String> sent, Map<String, String> errors) {
    var on = TypedDay.of(sent.getOrDefault("on", ""));
    var leaves = TypedDay.of(sent.getOrDefault("leaves", ""));
    if (on.isEmpty()) errors.put("on", texts.say("staffing.campaign.error.day"));
    if (sent.containsKey("try")) return Optional.empty();
    if (leaves.isEmpty() || on.filter(leaves.get()::isAfter).isEmpty())
      errors.put("leaves", texts.say("staffing.notice.error.leaves"));
    var confirmed =
        sent.containsKey("confirmed") ? confirmed(sent, errors) : Optional.<Confirmed>empty();
    if (!errors.isEmpty()) return Optional.empty();
    var version = sent.getOrDefault("version", "0");
    return Optional.of(
        new Order(Typed.number(version), on.orElseThrow(), leaves.orElseThrow(), confirmed));
  }

  /// They come one after the other: information, negotiation, and then the letter to the council.
  private Optional<Confirmed> confirmed(Map<String, String> sent, Map<String, String> errors) {
    var reason = sent.getOrDefault("reason", "").strip();
    if (reason.isEmpty()) errors.put("reason", texts.say("staffing.campaign.error.reason"));
    var informed = TypedDay.of(sent.getOrDefault("informed", ""));
    var negotiated = TypedDay.of(sent.getOrDefault("negotiated", ""));
    var told = TypedDay.of(sent.getOrDefault("told", ""));
    if (informed.isEmpty()) errors.put("informed", texts.say("staffing.campaign.error.day"));
    if (negotiated.isEmpty() || informed.filter(negotiated.get()::isBefore).isPresent())
      errors.put("negotiated", texts.say("staffing.notice.error.negotiated"));
    if (told.isEmpty() || negotiated.filter(told.get()::isBefore).isPresent())
      errors.put("told", texts.say("staffing.notice.error.told"));
    if (!errors.isEmpty()) return Optional.empty();
    return Optional.of(
        new Confirmed(
            reason,
            new Duties(informed.orElseThrow(), negotiated.orElseThrow(), told.orElseThrow())));
  }

  private ShowPage page(Noticed notice, Map<String, String> values, Map<String, String> errors) {
    var day = TypedDay.of(values.getOrDefault("on", "")).orElseGet(() -> LocalDate.now(clock));
    var open = notice.givenOn() == null && notice.withdrawnAt() == null;
    var told =
        open
            ? Optional.of(told(undertakings.judge(Optional.ofNullable(notice.institution()), day)))
            : Optional.<Told>empty();
    return new ShowPage(notice, told, letters.of(notice), new LinkedHashMap<>(values), errors);
  }

  private Told told(Judgement judgement) {
    var fullest = judgement.fullest();
    var limit = judgement.limit();
    return new Told(
        judgement.undertaking().name(),
        judgement.undertaking().employees(),
        limit.isPresent() ? Integer.toString(limit.getAsInt()) : "",
        format.day(fullest.first()),
        format.day(fullest.last()),
        fullest.dismissals(),
        fullest.others(),
        fullest.counted(),
        judgement.left().orElse(0),
        judgement.crosses(),
        judgement.thresholds().source(),
        judgement.thresholds().duties().stream()
            .map(one -> new Duty(texts.say("staffing.notice.duty." + one.key()), one.paragraph()))
            .toList());
  }

  private Noticed get(UUID id) {
    return notices.find(id).orElseThrow(NotFound::new);
  }
}
