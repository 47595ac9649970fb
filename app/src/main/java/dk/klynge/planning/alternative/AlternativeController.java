package dk.klynge.planning.alternative;

import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.AlternativeView.Sent;
import dk.klynge.planning.alternative.TakeStep.Outcome;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One alternative, and what is done with it. Who may do which step is asked by [TakeStep].
@Controller
@RequestMapping("/alternatives/{id}")
class AlternativeController {

  private final Gate gate;
  private final AlternativeView view;
  private final TakeStep take;
  private final Lists lists;
  private final Attachments attachments;
  private final TrialWords words;
  private final Guard guard;
  private final Clock clock;

  AlternativeController(
      Gate gate,
      AlternativeView view,
      TakeStep take,
      Lists lists,
      Attachments attachments,
      TrialWords words,
      Guard guard,
      Clock clock) {
    this.gate = gate;
    this.view = view;
    this.take = take;
    this.lists = lists;
    this.attachments = attachments;
    this.words = words;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping
  @Needs(PlanningActions.READ_ALTERNATIVES)
  String show(@PathVariable AlternativeId id, Model model) {
    var alternative = gate.find(id);
    lists.seen(id, guard.who(), clock.instant());
    model.addAttribute("page", view.page(alternative, Sent.NOTHING));
    return "planning/alternative/alternative";
  }

  @PostMapping("/steps")
  @Needs(PlanningActions.READ_ALTERNATIVES)
  String step(
      @PathVariable AlternativeId id,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response) {
    var form = new StepForm(fields);
    var outcome =
        form.wanted()
            .map(wanted -> take.take(id, form.version(), wanted))
            .orElseGet(() -> Outcome.Refusal.of("incomplete"));
    return switch (outcome) {
      case Outcome.Taken() -> "redirect:/alternatives/{id}";
      case Outcome.Overtaken() ->
          again(
              id,
              new Sent(kept(fields), words.say("planning.alternative.overtaken")),
              HttpStatus.CONFLICT,
              model,
              response);
      case Outcome.Refusal(var key) ->
          again(
              id,
              new Sent(kept(fields), words.say(key)),
              HttpStatus.UNPROCESSABLE_CONTENT,
              model,
              response);
    };
  }

  private static Map<String, String> kept(Map<String, String> fields) {
    var kept = new HashMap<>(fields);
    kept.remove("_csrf");
    return kept;
  }

  private String again(
      AlternativeId id, Sent sent, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("page", view.page(gate.find(id), sent));
    return "planning/alternative/alternative";
  }

  @PostMapping("/attachments")
  @Needs(PlanningActions.READ_ALTERNATIVES)
  String attach(
      @PathVariable AlternativeId id, @RequestParam MultipartFile file, RedirectAttributes redirect)
      throws IOException {
    var alternative = gate.find(id);
    if (!alternative.open()
        || !(gate.isSender(alternative) || guard.may(PlanningActions.ASSESS_ALTERNATIVE)))
      throw new Refused(PlanningActions.PUT_FORWARD_ALTERNATIVE);
    var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    var owner = new Attachments.Owner(Alternative.KIND, id.value());
    switch (attachments.add(owner, name, file.getBytes())) {
      case Attachments.Added.Kept(var attachment) ->
          Notice.success("planning.alternative.attached", attachment.name()).with(redirect);
      case Attachments.Added.Rejected(var key, var arguments) ->
          Notice.error(key, arguments.toArray(String[]::new)).with(redirect);
    }
    return "redirect:/alternatives/{id}";
  }

  @GetMapping("/attachments/{file}")
  @Needs(PlanningActions.READ_ALTERNATIVES)
  ResponseEntity<byte[]> attachment(@PathVariable AlternativeId id, @PathVariable UUID file) {
    gate.find(id);
    var found =
        attachments
            .find(file)
            .filter(
                each -> each.owner().equals(new Attachments.Owner(Alternative.KIND, id.value())))
            .orElseThrow(Gate::notFound);
    var disposition =
        ContentDisposition.attachment().filename(found.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(found.type()))
        .body(attachments.content(file));
  }
}
