package dk.klynge.processplan.meetingplan;

import static dk.klynge.processplan.TextVersions.Kind.MEETING_TEMPLATE;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.KeepText;
import dk.klynge.processplan.KeepText.Answer;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.TextVersions.Problem;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The usual course of a negotiation, as text.
@Controller
@RequestMapping("/negotiation-template")
class TemplateController {

  private final MeetingTemplates templates;
  private final KeepText keep;
  private final Texts texts;

  TemplateController(MeetingTemplates templates, KeepText keep, Texts texts) {
    this.templates = templates;
    this.keep = keep;
    this.texts = texts;
  }

  record TextPage(int version, String text, String note, Map<String, String> errors) {}

  @GetMapping
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView show() {
    int newest = templates.newest();
    return page(new TextPage(newest, templates.text(newest), "", Map.of()), HttpStatus.OK);
  }

  @PostMapping
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView keep(
      @RequestParam int version,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    var wrong = MeetingTemplate.problems(text);
    return switch (keep.keep(MEETING_TEMPLATE, version, text, note.strip(), wrong)) {
      case Answer.Kept(var kept) -> {
        Notice.success("processplan.negotiation.template.done", Integer.toString(kept))
            .with(redirect);
        yield new ModelAndView("redirect:/negotiation-template");
      }
      case Answer.Wrong(var problems) ->
          page(
              new TextPage(version, text, note, Map.of("text", said(problems))),
              HttpStatus.UNPROCESSABLE_CONTENT);
      // The next save is made knowing of the other's.
      case Answer.Overtaken() -> {
        int newest = templates.newest();
        var error = texts.say("processplan.negotiation.template.overtaken", newest);
        yield page(new TextPage(newest, text, note, Map.of("text", error)), HttpStatus.CONFLICT);
      }
    };
  }

  private String said(List<Problem> problems) {
    return problems.stream()
        .map(one -> texts.say("processplan.negotiation.problem." + one.kind(), one.where()))
        .collect(Collectors.joining(" "));
  }

  private static ModelAndView page(TextPage page, HttpStatus status) {
    var shown = new ModelAndView("processplan/negotiation-template", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
