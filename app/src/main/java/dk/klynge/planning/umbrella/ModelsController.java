package dk.klynge.planning.umbrella;

import dk.klynge.documents.Attachments;
import dk.klynge.guard.Needs;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Leadership models to look at, to assess, and with the documents received.
@Controller
@RequestMapping("/leadership-models")
class ModelsController {

  private static final String SHOW = "planning/umbrella/model";

  private final ModelView view;
  private final LeadershipModels models;
  private final AssessModel assess;
  private final ReceiveDocument receive;
  private final Attachments attachments;

  ModelsController(
      ModelView view,
      LeadershipModels models,
      AssessModel assess,
      ReceiveDocument receive,
      Attachments attachments) {
    this.view = view;
    this.models = models;
    this.assess = assess;
    this.receive = receive;
    this.attachments = attachments;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String list(Model model) {
    model.addAttribute("page", view.list());
    return "planning/umbrella/list";
  }

  @GetMapping("/{id}")
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable LeadershipModelId id, @RequestParam Optional<Integer> version, Model model) {
    model.addAttribute("page", page(id, version, Map.of()));
    return SHOW;
  }

  @PostMapping("/{id}/assessments")
  @Needs(PlanningActions.EDIT_MODELS)
  String assess(
      @PathVariable LeadershipModelId id,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = new AssessmentForm(fields);
    if (!form.problems().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(id, Optional.empty(), fields));
      return SHOW;
    }
    assess.assess(models.find(id).orElseThrow(ModelsController::notFound), form.said());
    Notice.success("planning.umbrella.assessed").with(redirect);
    return "redirect:/leadership-models/{id}";
  }

  @PostMapping("/{id}/documents")
  @Needs(PlanningActions.EDIT_MODELS)
  String receive(
      @PathVariable LeadershipModelId id,
      @RequestParam MultipartFile file,
      RedirectAttributes redirect)
      throws IOException {
    var model = models.find(id).orElseThrow(ModelsController::notFound);
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    switch (receive.receive(model, name, file.getBytes())) {
      case Attachments.Added.Kept(var kept) ->
          Notice.success("planning.umbrella.documents.kept", kept.name()).with(redirect);
      case Attachments.Added.Rejected(var key, var arguments) ->
          new Notice("error", key, arguments).with(redirect);
    }
    return "redirect:/leadership-models/{id}";
  }

  @GetMapping("/{id}/documents/{document}")
  @Needs(PlanningActions.READ)
  ResponseEntity<byte[]> document(@PathVariable LeadershipModelId id, @PathVariable UUID document) {
    var owner = new Attachments.Owner(ModelView.DOCUMENT, id.value());
    var found =
        attachments
            .find(document)
            .filter(each -> each.owner().equals(owner))
            .orElseThrow(ModelsController::notFound);
    var download =
        ContentDisposition.attachment().filename(found.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .contentType(MediaType.parseMediaType(found.type()))
        .body(attachments.content(document));
  }

  private ModelPages.ShowPage page(
      LeadershipModelId id, Optional<Integer> version, Map<String, String> sent) {
    return view.show(id, version, sent).orElseThrow(ModelsController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
