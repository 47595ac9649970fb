package dk.klynge.publishing.theme;

import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Download;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.theme.ThemePages.ToolPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/// The toolbox: what leaders can take away and use.
@Controller
@RequestMapping("/theme/tools")
class ToolController {

  private static final String FORM = "publishing/tool-form";

  private final Tools tools;
  private final KeepTool keep;
  private final ShowTools show;
  private final Attachments attachments;
  private final Guard guard;

  ToolController(Tools tools, KeepTool keep, ShowTools show, Attachments attachments, Guard guard) {
    this.tools = tools;
    this.keep = keep;
    this.show = show;
    this.attachments = attachments;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PublishingActions.READ)
  String list(Model model) {
    model.addAttribute("page", show.all());
    return "publishing/theme-tools";
  }

  @GetMapping("/new")
  @Needs(PublishingActions.WRITE)
  String blank(Model model) {
    var page = show.page(Optional.empty(), UUID.randomUUID().toString(), ToolForm.blank());
    model.addAttribute("page", page);
    return FORM;
  }

  @PostMapping
  @Needs(PublishingActions.WRITE)
  String make(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = ToolForm.of(sent);
    var token = sent.getOrDefault("form", UUID.randomUUID().toString());
    var page = show.page(Optional.empty(), token, form);
    return answer(keep.make(form, guard.who() + ":" + token), page, model, response, redirect);
  }

  @GetMapping("/{id}")
  @Needs(PublishingActions.WRITE)
  String form(@PathVariable ToolId id, Model model) {
    var tool = find(id);
    model.addAttribute("page", show.page(Optional.of(tool), "", ToolForm.of(tool)));
    return FORM;
  }

  @PostMapping("/{id}")
  @Needs(PublishingActions.WRITE)
  String change(
      @PathVariable ToolId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var tool = find(id);
    var form = ToolForm.of(sent);
    var page = show.page(Optional.of(tool), "", form);
    return answer(keep.change(tool, form), page, model, response, redirect);
  }

  private String answer(
      Written<ToolId, Tool> outcome,
      ToolPage page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return switch (outcome) {
      case Written.Saved(var id) -> {
        Notice.success("publishing.tool.done.saved").with(redirect);
        yield "redirect:/theme/tools/" + id.value();
      }
      case Written.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", show.wrong(page, errors));
        yield FORM;
      }
      case Written.Overtaken(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", show.overtaken(page, now));
        yield FORM;
      }
    };
  }

  @PostMapping("/{id}/files")
  @Needs(PublishingActions.WRITE)
  String upload(
      @PathVariable ToolId id, @RequestParam MultipartFile file, RedirectAttributes redirect)
      throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    switch (keep.add(find(id), name, file.getBytes())) {
      case Added.Kept(var kept) ->
          Notice.success("publishing.tool.done.file", kept.name()).with(redirect);
      case Added.Rejected(var key, var arguments) ->
          Notice.error(key, arguments.toArray(String[]::new)).with(redirect);
    }
    return "redirect:/theme/tools/" + id.value();
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(PublishingActions.WRITE)
  String withdraw(@PathVariable ToolId id, @RequestParam int version, RedirectAttributes redirect) {
    if (keep.withdraw(find(id), version))
      Notice.success("publishing.tool.done.withdrawn").with(redirect);
    else Notice.error("publishing.question.error.overtaken").with(redirect);
    return "redirect:/theme/tools/" + id.value();
  }

  /// Of a tool that was withdrawn only those who write get the files.
  @GetMapping("/{id}/files/{file}")
  @Needs(PublishingActions.READ)
  ResponseEntity<byte[]> download(@PathVariable ToolId id, @PathVariable UUID file) {
    var tool = find(id);
    var found =
        keep.files(id).stream()
            .filter(each -> each.id().equals(file))
            .filter(_ -> !tool.withdrawn() || guard.may(PublishingActions.WRITE))
            .findFirst()
            .orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.header(found.name()))
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(found.type()))
        .body(attachments.content(file));
  }

  private Tool find(ToolId id) {
    return tools.find(id).orElseThrow(NotFound::new);
  }
}
