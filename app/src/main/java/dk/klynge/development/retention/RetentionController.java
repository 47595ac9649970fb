package dk.klynge.development.retention;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.retention.RetentionRows.Changed;
import dk.klynge.development.retention.RetentionRows.Kept;
import dk.klynge.development.retention.RetentionRows.Rule;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How long sign-ups and wishes are kept. It tells numbers, no persons.
@Controller
@RequestMapping("/course-records")
class RetentionController {

  private static final int LONGEST = 500;

  private final RetentionRows rows;
  private final ForgetSignUps forget;
  private final Texts texts;

  RetentionController(RetentionRows rows, ForgetSignUps forget, Texts texts) {
    this.rows = rows;
    this.forget = forget;
    this.texts = texts;
  }

  /// @param history the changes, the latest first
  record RecordsPage(
      Rule rule,
      Kept kept,
      List<Changed> history,
      Map<String, String> form,
      Map<String, String> errors) {}

  @GetMapping
  @Needs(DevelopmentActions.RECORDS)
  ModelAndView show() {
    return page(form(rows.now()), Map.of(), HttpStatus.OK);
  }

  private static Map<String, String> form(Rule rule) {
    return Map.of(
        "version", "" + rule.version(),
        "seat-months", "" + rule.seatMonths(),
        "wish-months", "" + rule.wishMonths());
  }

  @PostMapping
  @Needs(DevelopmentActions.RECORDS)
  ModelAndView rule(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var errors = new LinkedHashMap<String, String>();
    int seats = months(sent, "seat-months", errors);
    int wishes = months(sent, "wish-months", errors);
    var reason = sent.getOrDefault("reason", "").strip();
    if (reason.isEmpty() || reason.length() > LONGEST)
      errors.put("reason", texts.say("development.records.error.reason"));
    if (!errors.isEmpty()) return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    int version = Typed.number(sent.getOrDefault("version", ""));
    if (forget.rule(new Rule(version, seats, wishes), reason)) {
      Notice.success("development.records.done").with(redirect);
      return new ModelAndView("redirect:/course-records");
    }
    // The next save is made knowing of the other's.
    var form = new LinkedHashMap<>(sent);
    form.put("version", "" + rows.now().version());
    return page(
        form,
        Map.of("seat-months", texts.say("development.records.error.overtaken")),
        HttpStatus.CONFLICT);
  }

  private int months(Map<String, String> sent, String field, Map<String, String> errors) {
    int months = Typed.number(sent.getOrDefault(field, "").strip());
    if (months < 1 || months > ForgetSignUps.MOST_MONTHS)
      errors.put(field, texts.say("development.records.error.months", ForgetSignUps.MOST_MONTHS));
    return months;
  }

  private ModelAndView page(
      Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var now = rows.now();
    var page = new RecordsPage(now, rows.kept(now), rows.history(), form, errors);
    var shown = new ModelAndView("development/course-records", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
