package dk.klynge.publishing.communication;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.communication.CommunicationPages.Asked;
import dk.klynge.publishing.communication.CommunicationPages.FormPage;
import dk.klynge.publishing.communication.KeepMeasure.Step;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The communication plan, and the form in which a line of it is written.
@Controller
@RequestMapping("/communication-plan")
class CommunicationController {

  private static final String FORM = "publishing/measure-form";

  private final Measures measures;
  private final KeepMeasure keep;
  private final ShowPlan show;
  private final Texts texts;
  private final Guard guard;

  CommunicationController(
      Measures measures, KeepMeasure keep, ShowPlan show, Texts texts, Guard guard) {
    this.measures = measures;
    this.keep = keep;
    this.show = show;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PublishingActions.WRITE)
  String plan(
      @RequestParam(defaultValue = "") String audience,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    model.addAttribute("page", show.page(new Asked(audience, channel, state)));
    return "publishing/communication";
  }

  @GetMapping("/plan.xlsx")
  @Needs(PublishingActions.WRITE)
  void export(
      @RequestParam(defaultValue = "") String audience,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(defaultValue = "") String state,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(TableFormat.XLSX.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"klynge-communication.xlsx\"");
    var columns =
        Stream.of("date", "milestone", "audience", "channel", "message", "owner", "state")
            .map(column -> texts.say("publishing.measure.column." + column))
            .toList();
    try (var table =
        TableWriter.to(response.getOutputStream(), TableFormat.XLSX, columns, List.of())) {
      for (var row : show.rows(new Asked(audience, channel, state)))
        table.row(
            List.of(
                row.due().toString(),
                row.milestone(),
                texts.say("publishing.audience." + row.audience()),
                row.channel(),
                row.message(),
                row.owner(),
                texts.say("publishing.measure.state." + row.state())));
    }
  }

  @GetMapping("/new")
  @Needs(PublishingActions.WRITE)
  String blank(Model model) {
    var token = UUID.randomUUID().toString();
    return shown(show.form(Optional.empty(), token, MeasureForm.blank()), model);
  }

  @PostMapping
  @Needs(PublishingActions.WRITE)
  String make(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = MeasureForm.of(sent);
    var token = sent.getOrDefault("form", UUID.randomUUID().toString());
    var page = show.form(Optional.empty(), token, form);
    return answer(keep.make(form, guard.who() + ":" + token), page, model, response, redirect);
  }

  @GetMapping("/{id}")
  @Needs(PublishingActions.WRITE)
  String form(@PathVariable MeasureId id, Model model) {
    return shown(show.form(Optional.of(id), "", MeasureForm.of(find(id))), model);
  }

  @PostMapping("/{id}")
  @Needs(PublishingActions.WRITE)
  String change(
      @PathVariable MeasureId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    find(id);
    var form = MeasureForm.of(sent);
    var page = show.form(Optional.of(id), "", form);
    return answer(keep.change(id, form), page, model, response, redirect);
  }

  /// What is done with one: told, called off, opened again, taken over.
  @PostMapping("/{id}/steps")
  @Needs(PublishingActions.WRITE)
  String step(
      @PathVariable MeasureId id,
      @RequestParam int version,
      @RequestParam Step step,
      RedirectAttributes redirect) {
    find(id);
    if (keep.step(id, version, step))
      Notice.success("publishing.measure.done." + step.name()).with(redirect);
    else Notice.error("publishing.question.error.overtaken").with(redirect);
    return "redirect:/communication-plan";
  }

  private Measure find(MeasureId id) {
    return measures.find(id).orElseThrow(NotFound::new);
  }

  private static String shown(FormPage page, Model model) {
    model.addAttribute("page", page);
    return FORM;
  }

  private String answer(
      Written<MeasureId, Measure> outcome,
      FormPage page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return switch (outcome) {
      case Written.Saved(_) -> {
        Notice.success("publishing.measure.done.saved").with(redirect);
        yield "redirect:/communication-plan";
      }
      case Written.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield shown(show.wrong(page, errors), model);
      }
      case Written.Overtaken(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield shown(show.overtaken(page, now), model);
      }
    };
  }
}
