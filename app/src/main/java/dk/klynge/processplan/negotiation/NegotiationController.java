package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.Negotiation.Act;
import dk.klynge.processplan.negotiation.NegotiationPages.ListPage;
import dk.klynge.processplan.negotiation.NegotiationView.Typed;
import dk.klynge.processplan.negotiation.RecordAct.Answer;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All negotiations with the unions, and one of them.
@Controller
@RequestMapping("/negotiations")
class NegotiationController {

  private final Negotiations negotiations;
  private final KeepUnion unions;
  private final RecordAct record;
  private final NegotiationView view;
  private final Texts texts;
  private final Guard guard;

  NegotiationController(
      Negotiations negotiations,
      KeepUnion unions,
      RecordAct record,
      NegotiationView view,
      Texts texts,
      Guard guard) {
    this.negotiations = negotiations;
    this.unions = unions;
    this.record = record;
    this.view = view;
    this.texts = texts;
    this.guard = guard;
  }

  static ResponseStatusException notFound() {
    return new NotFound();
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  ModelAndView list() {
    return list(Map.of(), Map.of(), HttpStatus.OK);
  }

  private ModelAndView list(
      Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var rows = negotiations.all().stream().map(view::row).toList();
    var may = guard.may(ProcessPlanActions.NEGOTIATE);
    var page = new ListPage(rows, negotiations.unions(), may, form, errors);
    return answer("processplan/negotiations", page, status);
  }

  static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  @PostMapping("/unions")
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView union(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var code = sent.getOrDefault("code", "").strip();
    var represents = sent.getOrDefault("represents", "").strip();
    var errors = new LinkedHashMap<String, String>();
    if (!code.matches("[\\p{L}\\p{N}-]{2,12}"))
      errors.put("code", texts.say("processplan.negotiation.error.code"));
    if (represents.isEmpty() || represents.length() > 200)
      errors.put("represents", texts.say("processplan.negotiation.error.represents"));
    if (!errors.isEmpty()) return list(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    unions.keep(new Negotiations.Union(code.toUpperCase(Locale.ROOT), represents));
    Notice.success("processplan.negotiation.done.union").with(redirect);
    return new ModelAndView("redirect:/negotiations");
  }

  @GetMapping("/{id}")
  @Needs(ProcessPlanActions.READ)
  ModelAndView show(@PathVariable NegotiationId id) {
    return page(get(id), Typed.NOTHING, HttpStatus.OK);
  }

  private ModelAndView page(Negotiation one, Typed typed, HttpStatus status) {
    return answer("processplan/negotiation", view.show(one, typed), status);
  }

  @PostMapping("/{id}/acts")
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView act(
      @PathVariable NegotiationId id,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var one = get(id);
    var kind =
        Arrays.stream(Act.Kind.values())
            .filter(each -> each.code().equals(sent.get("kind")))
            .findFirst();
    var day = MeetingForm.day(sent.getOrDefault("act-day", ""));
    if (day.isEmpty()) return wrong(one, sent, "act-day", "processplan.error.day");
    if (kind.isEmpty()) return wrong(one, sent, "act-kind", "processplan.negotiation.error.kind");
    var told =
        new RecordAct.Told(kind.get(), day.get(), sent.getOrDefault("act-reason", "").strip());
    return switch (record.tell(one, version, told)) {
      case Answer.Kept() -> {
        Notice.success("processplan.negotiation.done.kept").with(redirect);
        yield new ModelAndView("redirect:/negotiations/{id}");
      }
      case Answer.Wrong(var field, var key, var arguments) ->
          wrong(one, sent, field, key, arguments);
      case Answer.Overtaken() -> {
        var error = Map.of("act-kind", texts.say("processplan.negotiation.error.overtaken"));
        yield page(get(id), new Typed(sent, error), HttpStatus.CONFLICT);
      }
    };
  }

  private ModelAndView wrong(
      Negotiation one, Map<String, String> sent, String field, String key, Object... arguments) {
    var error = Map.of(field, texts.say(key, arguments));
    return page(one, new Typed(sent, error), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Negotiation get(NegotiationId id) {
    return negotiations.find(id).orElseThrow(NegotiationController::notFound);
  }
}
