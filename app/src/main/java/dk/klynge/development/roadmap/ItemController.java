package dk.klynge.development.roadmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.Progress;
import dk.klynge.development.roadmap.RoadmapNotes.Note;
import dk.klynge.development.roadmap.RoadmapPages.FormPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An aim or an effort of the roadmap: worded, begun, done, dropped, shown by evidence.
@Controller
@RequestMapping("/support-roadmap/items")
class ItemController {

  private static final Set<String> VERDICTS = Set.of("reached", "partly", "not-yet");

  private final RoadmapRows rows;
  private final ReviseRoadmap revise;
  private final RoadmapView view;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  ItemController(
      RoadmapRows rows,
      ReviseRoadmap revise,
      RoadmapView view,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.revise = revise;
    this.view = view;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView blank(@RequestParam Map<String, String> query) {
    return form(ItemForm.begun(query), Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.READ)
  ModelAndView show(@PathVariable UUID id) {
    return page(get(id), Map.of("note", UUID.randomUUID().toString()), Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{id}/edit")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView edit(@PathVariable UUID id) {
    return form(ItemForm.of(get(id)), Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView keep(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var form = new ItemForm(sent);
    var errors = new LinkedHashMap<String, String>();
    form.errors(rows.horizons().stream().map(Horizon::code).toList())
        .forEach((field, key) -> errors.put(field, texts.say(key)));
    if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var before = form.version() == 0 ? Optional.<Item>empty() : rows.find(form.id());
    if (!revise.keep(form.item(before))) {
      int now = before.map(Item::version).orElse(0);
      var error = Map.of("da", texts.say("development.error.overtaken"));
      return form(form.version(now), error, HttpStatus.CONFLICT);
    }
    Notice.success("development.done.kept").with(redirect);
    return new ModelAndView("redirect:/support-roadmap/items/" + form.id());
  }

  /// @param step begin, finish, drop or again
  @PostMapping("/{id}/progress")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView progress(
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var one = get(id);
    if (step.equals("drop") && reason.isBlank()) {
      var error = Map.of("reason", texts.say("development.need.error.reason"));
      return page(one, Map.of(), error, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var next = after(one, step, reason.strip());
    if (one.version() != version || !revise.keep(next)) {
      var error = Map.of("state", texts.say("development.error.overtaken"));
      return page(get(id), Map.of("reason", reason), error, HttpStatus.CONFLICT);
    }
    Notice.success("development.done.kept").with(redirect);
    return new ModelAndView("redirect:/support-roadmap/items/{id}");
  }

  private Item after(Item one, String step, String reason) {
    var now = Optional.of(LocalDate.now(clock));
    var before = one.progress();
    var begun = before.begun();
    var effort = one.kind() == Kind.EFFORT;
    var none = Optional.<LocalDate>empty();
    var next =
        switch (step) {
          case "begin" -> effort ? new Progress(now, none, none, "") : before;
          case "finish" -> effort ? new Progress(begun.or(() -> now), now, none, "") : before;
          case "drop" -> new Progress(begun, none, now, reason);
          case "again" -> new Progress(begun, none, none, "");
          default -> before;
        };
    return new Item(
        one.id(),
        one.kind(),
        one.horizon(),
        one.theme(),
        one.owner(),
        one.wording(),
        one.number(),
        next,
        one.verdict(),
        one.notes(),
        one.version());
  }

  @PostMapping("/{id}/notes")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView note(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var one = get(id);
    var words = sent.getOrDefault("words", "").strip();
    var link = sent.getOrDefault("link", "").strip();
    var errors = new LinkedHashMap<String, String>();
    if (words.isEmpty() || words.length() > 2000)
      errors.put("words", texts.say("development.roadmap.error.words"));
    if (!link.isEmpty() && !link.matches("(https?://[^\\s<>\"]+|/[^\\s<>\"/][^\\s<>\"]*)"))
      errors.put("link", texts.say("development.roadmap.error.link"));
    if (!errors.isEmpty()) return page(one, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var verdict =
        Optional.of(sent.getOrDefault("verdict", ""))
            .filter(each -> one.kind() == Kind.AIM && VERDICTS.contains(each));
    var token = sent.getOrDefault("note", "");
    revise.note(
        Typed.id(token).orElseGet(UUID::randomUUID),
        one,
        new Note(verdict, words, link, LocalDate.now(clock), clock.instant(), guard.name()));
    Notice.success("development.done.kept").with(redirect);
    return new ModelAndView("redirect:/support-roadmap/items/{id}");
  }

  private ModelAndView page(
      Item one, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    return answer("development/roadmap-item", view.item(one, form, errors), status);
  }

  private ModelAndView form(ItemForm form, Map<String, String> errors, HttpStatus status) {
    var page =
        new FormPage(form.fields(), form.version() == 0, view.horizons(), view.themes(), errors);
    return answer("development/roadmap-form", page, status);
  }

  private static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  private Item get(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }
}
