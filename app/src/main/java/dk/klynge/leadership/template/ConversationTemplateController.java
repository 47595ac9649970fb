package dk.klynge.leadership.template;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.template.ConversationTemplateRows.Made;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The templates, to read for everybody and to revise for those who keep the profile.
@Controller
@RequestMapping("/conversation-templates")
class ConversationTemplateController {

  private static final String FORM = "leadership/conversation-template";

  private final ConversationTemplateRows rows;
  private final ReviseConversation revise;
  private final Guard guard;
  private final Texts texts;

  ConversationTemplateController(
      ConversationTemplateRows rows, ReviseConversation revise, Guard guard, Texts texts) {
    this.rows = rows;
    this.revise = revise;
    this.guard = guard;
    this.texts = texts;
  }

  record ListPage(List<Row> rows, boolean mayEdit) {}

  record Row(
      String kind,
      int version,
      String title,
      String purpose,
      List<String> questions,
      String months,
      int minutes) {}

  /// @param now what another has saved meanwhile, to set what was typed beside
  record FormPage(
      String kind,
      String title,
      Map<String, String> form,
      Map<String, String> errors,
      List<Made> versions,
      Optional<TemplateForm> now) {}

  @GetMapping
  @Needs(LeadershipActions.READ)
  String list(Model model) {
    var all = rows.current().stream().map(this::row).toList();
    model.addAttribute("page", new ListPage(all, guard.may(LeadershipActions.PROFILE)));
    return "leadership/conversation-templates";
  }

  private Row row(Template one) {
    var words = one.in(texts.language());
    var months =
        one.months().stream()
            .map(month -> texts.say("leadership.conversation.month." + month))
            .toList();
    return new Row(
        one.kind(),
        one.version(),
        words.title(),
        words.purpose(),
        words.questions(),
        String.join(", ", months),
        one.minutes());
  }

  @GetMapping("/{kind}")
  @Needs(LeadershipActions.PROFILE)
  String edit(@PathVariable String kind, Model model) {
    var now = find(kind);
    model.addAttribute("page", page(now, TemplateForm.of(now), Map.of(), Optional.empty()));
    return FORM;
  }

  @PostMapping("/{kind}")
  @Needs(LeadershipActions.PROFILE)
  String save(
      @PathVariable String kind,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = new TemplateForm(sent);
    var errors = form.errors();
    if (errors.isEmpty() && revise.revise(form.template(kind))) {
      Notice.success("leadership.template.saved").with(redirect);
      return "redirect:/conversation-templates";
    }
    var now = find(kind);
    var overtaken = errors.isEmpty();
    var fields = new HashMap<>(form.fields());
    if (overtaken) fields.put("version", Integer.toString(now.version()));
    response.setStatus(
        (overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    var saved = overtaken ? Optional.of(TemplateForm.of(now)) : Optional.<TemplateForm>empty();
    model.addAttribute("page", page(now, new TemplateForm(fields), errors, saved));
    return FORM;
  }

  private FormPage page(
      Template now, TemplateForm form, Map<String, String> keys, Optional<TemplateForm> saved) {
    var errors = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> errors.put(field, texts.say(key)));
    var title = now.in(texts.language()).title();
    return new FormPage(now.kind(), title, form.fields(), errors, rows.versions(now.kind()), saved);
  }

  private Template find(String kind) {
    return rows.current().stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
