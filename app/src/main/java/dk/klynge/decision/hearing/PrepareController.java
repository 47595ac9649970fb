package dk.klynge.decision.hearing;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.hearing.HearingPages.Choice;
import dk.klynge.decision.hearing.HearingPages.FormPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form in which a hearing is written.
@Controller
@RequestMapping("/hearings")
class PrepareController {

  private static final String FORM = "decision/hearing-form";

  private final ShowHearing show;
  private final PrepareHearing prepare;
  private final PublishedProposals proposals;
  private final MessageSource messages;
  private final Guard guard;

  PrepareController(
      ShowHearing show,
      PrepareHearing prepare,
      PublishedProposals proposals,
      MessageSource messages,
      Guard guard) {
    this.show = show;
    this.prepare = prepare;
    this.proposals = proposals;
    this.messages = messages;
    this.guard = guard;
  }

  /// @param proposal chosen beforehand by a link from the scenario
  @GetMapping("/new")
  @Needs(DecisionActions.HOLD_HEARING)
  String blank(@RequestParam(defaultValue = "") String proposal, Model model) {
    var form = HearingForm.of(Map.of("proposal", proposal));
    model.addAttribute("page", fresh(UUID.randomUUID().toString(), form, Map.of()));
    return FORM;
  }

  @PostMapping
  @Needs(DecisionActions.HOLD_HEARING)
  String make(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var form = HearingForm.of(sent);
    var token = sent.getOrDefault("form", UUID.randomUUID().toString());
    return switch (prepare.make(form, guard.who() + ":" + token)) {
      case PrepareHearing.Outcome.Saved(var id) -> "redirect:/hearings/" + id.value() + "/case";
      case PrepareHearing.Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", fresh(token, form, errors));
        yield FORM;
      }
      case PrepareHearing.Outcome.ChangedMeanwhile(var now) ->
          throw new IllegalStateException("A new hearing was changed: " + now.id());
    };
  }

  private FormPage fresh(String token, HearingForm form, Map<String, String> errors) {
    return new FormPage(
        Optional.empty(), token, form, false, choices(), said(errors), Optional.empty());
  }

  @GetMapping("/{id}/content")
  @Needs(DecisionActions.HOLD_HEARING)
  String form(@PathVariable HearingId id, Model model) {
    var hearing = show.find(id);
    model.addAttribute("page", page(hearing, HearingForm.of(hearing), Map.of(), Optional.empty()));
    return FORM;
  }

  @PostMapping("/{id}/content")
  @Needs(DecisionActions.HOLD_HEARING)
  String change(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var hearing = show.find(id);
    var form = form(sent, hearing);
    return switch (prepare.change(hearing, form)) {
      case PrepareHearing.Outcome.Saved(var saved) ->
          "redirect:/hearings/" + saved.value() + "/case";
      case PrepareHearing.Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(hearing, form, errors, Optional.empty()));
        yield FORM;
      }
      case PrepareHearing.Outcome.ChangedMeanwhile(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var theirs = Optional.of(HearingForm.of(now));
        model.addAttribute("page", page(now, form, Map.of(), theirs));
        yield FORM;
      }
    };
  }

  /// Fields that cannot be changed any more are not sent by the form.
  private static HearingForm form(Map<String, String> sent, Hearing hearing) {
    if (hearing.announced().isEmpty()) return HearingForm.of(sent);
    var all = new HashMap<>(sent);
    var kept = HearingForm.of(hearing);
    all.put("proposal", kept.proposal());
    all.put("first", kept.first());
    all.put("audience", kept.audience());
    return HearingForm.of(all);
  }

  private FormPage page(
      Hearing hearing, HearingForm form, Map<String, String> errors, Optional<HearingForm> theirs) {
    var fixed = hearing.announced().isPresent();
    var shown =
        new HearingForm(
            form.title(),
            form.introduction(),
            form.proposal(),
            form.first(),
            form.last(),
            form.audience(),
            theirs.map(HearingForm::version).orElse(form.version()));
    return new FormPage(
        Optional.of(hearing.id()), "", shown, fixed, choices(), said(errors), theirs);
  }

  private List<Choice> choices() {
    return proposals.all().stream()
        .map(publication ->
            HearingPages.choice(
                publication,
                say(
                    "decision.hearing.proposal.choice",
                    publication.name(),
                    publication.revision())))
        .toList();
  }

  private Map<String, String> said(Map<String, String> errors) {
    var texts = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> texts.put(field, say(key)));
    return texts;
  }

  private String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
