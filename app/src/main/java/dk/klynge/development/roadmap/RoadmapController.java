package dk.klynge.development.roadmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.roadmap.RoadmapPages.SettingsPage;
import dk.klynge.documents.PaperWriter;
import dk.klynge.documents.TableFormat;
import dk.klynge.guard.Needs;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The roadmap as a whole.
@Controller
@RequestMapping("/support-roadmap")
class RoadmapController {

  private final RoadmapRows rows;
  private final RoadmapNotes notes;
  private final ReviseRoadmap revise;
  private final RoadmapView view;
  private final RoadmapPaper paper;
  private final PaperWriter writer;
  private final Texts texts;

  RoadmapController(
      RoadmapRows rows,
      RoadmapNotes notes,
      ReviseRoadmap revise,
      RoadmapView view,
      RoadmapPaper paper,
      PaperWriter writer,
      Texts texts) {
    this.rows = rows;
    this.notes = notes;
    this.revise = revise;
    this.view = view;
    this.paper = paper;
    this.writer = writer;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.READ)
  ModelAndView show() {
    return new ModelAndView("development/roadmap", "page", view.show());
  }

  @GetMapping("/roadmap.pdf")
  @Needs(DevelopmentActions.READ)
  ResponseEntity<byte[]> pdf() {
    return file(writer.pdf(paper.of(view.show())), "pdf", MediaType.APPLICATION_PDF_VALUE);
  }

  @GetMapping("/roadmap.xlsx")
  @Needs(DevelopmentActions.READ)
  ResponseEntity<byte[]> xlsx() throws IOException {
    return file(paper.sheet(view.show()), "xlsx", TableFormat.XLSX.mediaType());
  }

  private ResponseEntity<byte[]> file(byte[] content, String extension, String type) {
    var name = texts.say("development.roadmap.file") + "." + extension;
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(MediaType.parseMediaType(type))
        .body(content);
  }

  @GetMapping("/settings")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView settings() {
    var start = notes.start();
    var form = new LinkedHashMap<String, String>();
    form.put("version", Integer.toString(start.version()));
    form.put("starts", start.set().map(Object::toString).orElse(""));
    for (var one : rows.horizons()) {
      form.put("from-" + one.code(), Integer.toString(one.from()));
      form.put("until-" + one.code(), Integer.toString(one.until()));
      form.put("da-" + one.code(), one.danish());
      form.put("en-" + one.code(), one.english());
    }
    return settings(form, Map.of(), HttpStatus.OK);
  }

  @PostMapping("/settings")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView set(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var errors = new LinkedHashMap<String, String>();
    var typed = sent.getOrDefault("starts", "").strip();
    if (!typed.isEmpty() && TypedDay.of(typed).isEmpty())
      errors.put("starts", texts.say("development.error.day"));
    var horizons = rows.horizons().stream().map(one -> horizon(one, sent, errors)).toList();
    if (!errors.isEmpty()) return settings(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    if (!revise.set(TypedDay.of(typed), number(sent, "version", 0), horizons)) {
      var form = new LinkedHashMap<>(sent);
      form.put("version", Integer.toString(notes.start().version()));
      errors.put("starts", texts.say("development.error.overtaken"));
      return settings(form, errors, HttpStatus.CONFLICT);
    }
    Notice.success("development.done.kept").with(redirect);
    return new ModelAndView("redirect:/support-roadmap");
  }

  private Horizon horizon(Horizon now, Map<String, String> sent, Map<String, String> errors) {
    var code = now.code();
    int from = number(sent, "from-" + code, -1);
    int until = number(sent, "until-" + code, -1);
    if (from < 0 || from > 120)
      errors.put("from-" + code, texts.say("development.roadmap.error.months"));
    if (until <= from || until > 120)
      errors.put("until-" + code, texts.say("development.roadmap.error.until"));
    for (var language : List.of("da-", "en-"))
      if (sent.getOrDefault(language + code, "").isBlank())
        errors.put(language + code, texts.say("development.roadmap.error.title"));
    return new Horizon(
        code,
        now.position(),
        from,
        until,
        sent.getOrDefault("da-" + code, "").strip(),
        sent.getOrDefault("en-" + code, "").strip());
  }

  private static int number(Map<String, String> sent, String field, int otherwise) {
    var text = sent.getOrDefault(field, "").strip();
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private ModelAndView settings(
      Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var page = new SettingsPage(form, notes.start().day(), view.horizons(), errors);
    var shown = new ModelAndView("development/roadmap-settings", "page", page);
    shown.setStatus(status);
    return shown;
  }
}
