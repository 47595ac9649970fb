package dk.klynge.development.need;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.need.AnswerNeed.Answer;
import dk.klynge.development.need.NeedPages.ListPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What clusters need: said, answered, declined, withdrawn, evaluated.
@Controller
@RequestMapping("/support-needs")
class NeedController {

  private final NeedRows rows;
  private final SayNeed say;
  private final AnswerNeed answer;
  private final NeedView view;
  private final Guard guard;
  private final Texts texts;

  NeedController(
      NeedRows rows, SayNeed say, AnswerNeed answer, NeedView view, Guard guard, Texts texts) {
    this.rows = rows;
    this.say = say;
    this.answer = answer;
    this.view = view;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.WANT)
  ModelAndView list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String theme) {
    var shown =
        rows.all().stream()
            .filter(one -> answer.mayAt(DevelopmentActions.WANT, one))
            .filter(one -> state.isEmpty() || one.state().name().equals(state))
            .filter(one -> theme.isEmpty() || one.theme().name().equals(theme))
            .map(view::row)
            .toList();
    var page =
        new ListPage(
            shown,
            guard.may(DevelopmentActions.SUPPORT),
            guard.may(LeadershipActions.FOLLOW),
            view.states(),
            view.themes(),
            state,
            theme);
    return answer("development/needs", page, HttpStatus.OK);
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.WANT)
  ModelAndView blank(@RequestParam Map<String, String> query) {
    return answer(
        "development/need-form", view.blank(NeedForm.begun(query), "", Map.of()), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.WANT)
  ModelAndView say(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var form = new NeedForm(sent);
    return switch (say.say(form)) {
      case SayNeed.Outcome.Said(var id) -> {
        Notice.success("development.done.need").with(redirect);
        yield new ModelAndView("redirect:/support-needs/" + id.value());
      }
      case SayNeed.Outcome.Wrong(var keys) -> {
        var errors = new LinkedHashMap<String, String>();
        keys.forEach((field, key) -> errors.put(field, texts.say(key)));
        yield refused(form, "", errors);
      }
      case SayNeed.Outcome.NotAgreed(var place) -> refused(form, place, Map.of());
    };
  }

  private ModelAndView refused(NeedForm form, String notAgreed, Map<String, String> errors) {
    return answer(
        "development/need-form",
        view.blank(form, notAgreed, errors),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.WANT)
  ModelAndView show(@PathVariable SupportNeedId id) {
    return page(get(id), Map.of(), Map.of(), HttpStatus.OK);
  }

  @PostMapping("/{id}/offers")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView offer(
      @PathVariable SupportNeedId id,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var kind = SupportOffer.of(sent.getOrDefault("kind", ""));
    var words = sent.getOrDefault("offer-words", "").strip();
    return after(answer.offer(get(id), version, kind, words), id, sent, redirect);
  }

  @PostMapping("/{id}/refusal")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView decline(
      @PathVariable SupportNeedId id,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var reason = sent.getOrDefault("reason", "").strip();
    return after(answer.decline(get(id), version, reason), id, sent, redirect);
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(DevelopmentActions.WANT)
  ModelAndView withdraw(
      @PathVariable SupportNeedId id,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var reason = sent.getOrDefault("withdrawal", "").strip();
    return after(answer.withdraw(get(id), version, reason), id, sent, redirect);
  }

  @PostMapping("/{id}/evaluation")
  @Needs(DevelopmentActions.EVALUATE)
  ModelAndView evaluate(
      @PathVariable SupportNeedId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var useful =
        Optional.of(sent.getOrDefault("useful", ""))
            .filter(text -> text.matches("[1-5]"))
            .map(Integer::valueOf);
    var words = sent.getOrDefault("evaluation-words", "");
    return after(answer.evaluate(get(id), useful, words), id, sent, redirect);
  }

  private ModelAndView after(
      Answer answer, SupportNeedId id, Map<String, String> sent, RedirectAttributes redirect) {
    return switch (answer) {
      case Answer.Kept() -> {
        Notice.success("development.done.kept").with(redirect);
        yield new ModelAndView("redirect:/support-needs/{id}");
      }
      case Answer.Wrong(var field, var key) ->
          page(get(id), sent, Map.of(field, texts.say(key)), HttpStatus.UNPROCESSABLE_CONTENT);
      case Answer.Overtaken() ->
          page(
              get(id),
              sent,
              Map.of("state", texts.say("development.error.overtaken")),
              HttpStatus.CONFLICT);
    };
  }

  private ModelAndView page(
      Need need, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    return answer("development/need", view.show(need, form, errors), status);
  }

  private static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  private Need get(SupportNeedId id) {
    var need = rows.find(id).orElseThrow(NotFound::new);
    if (!answer.mayAt(DevelopmentActions.WANT, need)) throw new Refused(DevelopmentActions.WANT);
    return need;
  }
}
