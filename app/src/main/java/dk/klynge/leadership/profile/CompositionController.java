package dk.klynge.leadership.profile;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.profile.ProfilePages.EditPage;
import dk.klynge.leadership.profile.ProfilePages.NameForm;
import dk.klynge.leadership.profile.ProfilePages.NamePage;
import dk.klynge.leadership.profile.Section.Words;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
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

/// Sections come into a draft, leave it and change places, and it gets a name.
@Controller
@RequestMapping("/leadership-profile/{profile}/versions/{version}")
class CompositionController {

  private static final String FORM = "leadership/profile-section";
  private static final String NAME = "leadership/profile-name";
  private static final String BACK = "redirect:/leadership-profile/{profile}/versions/{version}";
  private static final String CHANGED = "leadership.profile.error.changed-meanwhile";

  private final ComposeDraft compose;
  private final DraftDoor door;
  private final Texts texts;

  CompositionController(ComposeDraft compose, DraftDoor door, Texts texts) {
    this.compose = compose;
    this.door = door;
    this.texts = texts;
  }

  /// @param continued code of a section of an earlier version that is taken in again
  @GetMapping("/sections/new")
  @Needs(LeadershipActions.PROFILE)
  String fresh(
      @PathVariable String profile,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String continued,
      Model model) {
    var draft = door.open(profile, version);
    var begun = begun(draft, continued, "dimension");
    show(model, draft, begun, SectionForm.of(begun));
    return FORM;
  }

  private Section begun(ProfileVersion draft, String continued, String kind) {
    var none = new Words("", "", "", List.of(), List.of());
    return compose.earlier(draft).stream()
        .filter(one -> one.code().equals(continued))
        .findFirst()
        .orElse(new Section("", kind, none, none));
  }

  private void show(Model model, ProfileVersion draft, Section section, SectionForm form) {
    var page = EditPage.of(draft, texts.language(), section, form).withKinds(Section.KINDS);
    model.addAttribute("page", page);
  }

  @PostMapping("/sections/new")
  @Needs(LeadershipActions.PROFILE)
  @SuppressWarnings("checkstyle:parameternumber") // Spring hands over what a form page needs
  String add(
      @PathVariable String profile,
      @PathVariable int version,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var draft = door.open(profile, version);
    var asked = sent.getOrDefault("kind", "");
    var kind = Section.KINDS.contains(asked) ? asked : "dimension";
    var begun = begun(draft, sent.getOrDefault("continued", ""), kind).as(kind);
    var form = SectionForm.of(sent, begun);
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    if (errors.isEmpty()) {
      var section = form.section(begun);
      if (section.code().isEmpty())
        section = section.called(compose.code(draft, section.english().name()));
      switch (compose.add(draft, DraftDoor.edition(sent), section)) {
        case SAVED -> {
          Notice.success("leadership.profile.added").with(redirect);
          return BACK + "#" + section.code();
        }
        case DOUBLED -> errors.put("name-da", texts.say("leadership.profile.error.doubled"));
        case CHANGED -> errors.put("name-da", texts.say("leadership.profile.error.changed"));
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    show(model, door.open(profile, version), begun, form.with(errors));
    return FORM;
  }

  @PostMapping("/sections/{code}/removal")
  @Needs(LeadershipActions.PROFILE)
  String remove(
      @PathVariable String profile,
      @PathVariable int version,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var draft = door.open(profile, version);
    door.section(draft, code);
    (compose.remove(draft, DraftDoor.edition(sent), code)
            ? Notice.success("leadership.profile.removed")
            : Notice.error(CHANGED))
        .with(redirect);
    return BACK;
  }

  @PostMapping("/sections/{code}/lift")
  @Needs(LeadershipActions.PROFILE)
  String lift(
      @PathVariable String profile,
      @PathVariable int version,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var draft = door.open(profile, version);
    door.section(draft, code);
    if (!compose.lift(draft, DraftDoor.edition(sent), code)) Notice.error(CHANGED).with(redirect);
    return BACK + "#" + code;
  }

  @GetMapping("/name")
  @Needs(LeadershipActions.PROFILE)
  String name(@PathVariable String profile, @PathVariable int version, Model model) {
    var draft = door.open(profile, version);
    model.addAttribute(
        "page",
        NamePage.of(draft, new NameForm(draft.danishName(), draft.englishName()), Map.of()));
    return NAME;
  }

  @PostMapping("/name")
  @Needs(LeadershipActions.PROFILE)
  @SuppressWarnings("checkstyle:parameternumber") // Spring hands over what a form page needs
  String rename(
      @PathVariable String profile,
      @PathVariable int version,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var draft = door.open(profile, version);
    var form = NameForm.of(sent);
    var errors = new LinkedHashMap<String, String>();
    form.wrong().forEach((field, key) -> errors.put(field, texts.say(key)));
    if (errors.isEmpty()
        && !compose.name(draft, DraftDoor.edition(sent), form.danish(), form.english()))
      errors.put("name-da", texts.say("leadership.profile.error.changed"));
    if (errors.isEmpty()) {
      Notice.success("leadership.profile.named").with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", NamePage.of(door.open(profile, version), form, errors));
    return NAME;
  }
}
