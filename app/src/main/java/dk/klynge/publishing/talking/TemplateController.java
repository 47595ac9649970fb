package dk.klynge.publishing.talking;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.talking.TalkPages.FormPage;
import dk.klynge.publishing.talking.TalkPages.Line;
import dk.klynge.publishing.talking.TalkPages.Named;
import dk.klynge.publishing.talking.TalkPages.TemplatePage;
import dk.klynge.publishing.talking.TalkPages.Version;
import dk.klynge.publishing.talking.TalkPages.VersionsPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The versions of what leaders say: read, written, put in force.
@Controller
@RequestMapping("/talking/template")
class TemplateController {

  private static final String BACK = "redirect:/talking/template/";
  private static final String FORM = "publishing/talk-form";

  private final TemplateRows rows;
  private final ReviseTalk revise;
  private final Guard guard;
  private final Texts texts;

  TemplateController(TemplateRows rows, ReviseTalk revise, Guard guard, Texts texts) {
    this.rows = rows;
    this.revise = revise;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(PublishingActions.WRITE)
  String list(Model model) {
    var versions =
        rows.versions().stream()
            .map(one -> new Version(one.version(), one.by(), one.published().isPresent()))
            .toList();
    var inWork = versions.stream().anyMatch(one -> !one.published());
    model.addAttribute(
        "page", new VersionsPage(versions, guard.may(PublishingActions.WRITE), inWork));
    return "publishing/talk-templates";
  }

  @PostMapping
  @Needs(PublishingActions.WRITE)
  String begin() {
    return BACK + revise.begin() + "/sections";
  }

  @GetMapping("/{version}")
  @Needs(PublishingActions.WRITE)
  String show(@PathVariable String version, Model model) {
    var template = find(version);
    var lines =
        template.sections().stream()
            .map(one -> {
              var words = one.in(texts.language());
              var hearers = one.hearers().stream().sorted().map(Enum::name).toList();
              return new Line(one.key(), words.title(), hearers, words.slide(), words.points());
            })
            .toList();
    var page =
        new TemplatePage(
            template,
            lines,
            template.published().isPresent(),
            guard.may(PublishingActions.WRITE),
            guard.may(PublishingActions.APPROVE));
    model.addAttribute("page", page);
    return "publishing/talk-template";
  }

  @GetMapping("/{version}/sections")
  @Needs(PublishingActions.WRITE)
  String form(@PathVariable String version, Model model) {
    var template = inWork(version);
    model.addAttribute(
        "page",
        page(template.version(), template.edition(), TalkForm.of(template.sections()), Map.of()));
    return FORM;
  }

  @PostMapping("/{version}/sections")
  @Needs(PublishingActions.WRITE)
  String save(
      @PathVariable String version,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var template = inWork(version);
    var form = TalkForm.of(sent);
    var errors = new LinkedHashMap<String, String>();
    form.errors()
        .forEach((field, wrong) -> errors.put(field, texts.say(wrong.key(), wrong.detail())));
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (errors.isEmpty() && !revise.save(template.version(), edition(sent), form.sections())) {
      status = HttpStatus.CONFLICT;
      errors.put("title-da-0", texts.say("publishing.talk.error.changed"));
    }
    if (errors.isEmpty()) {
      Notice.success("publishing.talk.done.saved").with(redirect);
      return BACK + template.version();
    }
    response.setStatus(status.value());
    // After a conflict the next save is made knowing of the other's.
    var now = inWork(version).edition();
    model.addAttribute("page", page(template.version(), now, form, errors));
    return FORM;
  }

  @PostMapping("/{version}/publication")
  @Needs(PublishingActions.APPROVE)
  String publish(
      @PathVariable String version,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var template = find(version);
    (revise.publish(template.version(), edition(sent))
            ? Notice.success("publishing.talk.done.published")
            : Notice.error("publishing.talk.error.changed"))
        .with(redirect);
    return BACK + template.version();
  }

  private static FormPage page(
      int version, int edition, TalkForm form, Map<String, String> errors) {
    var fields =
        Arrays.stream(Field.values())
            .map(one -> new Named(one.danish(), one.english(), one.name()))
            .toList();
    return new FormPage(version, edition, form, errors, fields);
  }

  private static int edition(Map<String, String> sent) {
    return number(sent.getOrDefault("edition", ""));
  }

  /// What is in force is not changed, only followed by another.
  private TalkTemplate inWork(String version) {
    var template = find(version);
    if (template.published().isPresent()) throw new NotFound();
    return template;
  }

  private TalkTemplate find(String version) {
    return rows.find(number(version)).orElseThrow(NotFound::new);
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
