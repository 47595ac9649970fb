package dk.klynge.leadership.profile;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.profile.ProfilePages.EditPage;
import dk.klynge.leadership.profile.ReviseProfile.Start;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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

/// A draft of a profile's next version is written, put in force or withdrawn.
@Controller
@RequestMapping("/leadership-profile/{profile}/versions")
class DraftController {

  private static final String FORM = "leadership/profile-section";

  private final ProfileRows rows;
  private final ReviseProfile revise;
  private final DraftDoor door;
  private final Texts texts;

  DraftController(ProfileRows rows, ReviseProfile revise, DraftDoor door, Texts texts) {
    this.rows = rows;
    this.door = door;
    this.revise = revise;
    this.texts = texts;
  }

  @PostMapping
  @Needs(LeadershipActions.PROFILE)
  String begin(@PathVariable String profile, @RequestParam Optional<Start> start) {
    if (rows.versions(profile).isEmpty()) throw new NotFound();
    int version = revise.begin(profile, start.orElse(Start.LATEST));
    return "redirect:/leadership-profile/{profile}/versions/" + version;
  }

  @GetMapping("/{version}/sections/{code}")
  @Needs(LeadershipActions.PROFILE)
  String edit(
      @PathVariable String profile,
      @PathVariable int version,
      @PathVariable String code,
      Model model) {
    var draft = door.open(profile, version);
    var section = door.section(draft, code);
    show(model, draft, section, SectionForm.of(section));
    return FORM;
  }

  @PostMapping("/{version}/sections/{code}")
  @Needs(LeadershipActions.PROFILE)
  @SuppressWarnings("checkstyle:parameternumber") // Spring hands over what a form page needs
  String save(
      @PathVariable String profile,
      @PathVariable int version,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var draft = door.open(profile, version);
    var section = door.section(draft, code);
    var form = SectionForm.of(sent, section);
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    if (errors.isEmpty() && !revise.save(draft, DraftDoor.edition(sent), form.section(section)))
      errors.put("name-da", texts.say("leadership.profile.error.changed"));
    if (errors.isEmpty()) {
      Notice.success("leadership.profile.saved").with(redirect);
      return "redirect:/leadership-profile/{profile}/versions/{version}#" + section.code();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    // After a conflict the next save is made knowing of the other's.
    show(model, door.open(profile, version), section, form.with(errors));
    return FORM;
  }

  @PostMapping("/{version}/validity")
  @Needs(LeadershipActions.PROFILE)
  String putInForce(
      @PathVariable String profile,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String from,
      RedirectAttributes redirect) {
    var draft = door.open(profile, version);
    var day = TypedDay.of(from);
    var wrong =
        day.map(one -> revise.putInForce(draft, one))
            .orElse(Optional.of("leadership.profile.error.day"));
    wrong
        .map(key -> Notice.error(key))
        .orElse(Notice.success("leadership.profile.put-in-force"))
        .with(redirect);
    return "redirect:/leadership-profile/{profile}/versions/{version}";
  }

  @PostMapping("/{version}/withdrawal")
  @Needs(LeadershipActions.PROFILE)
  String withdraw(
      @PathVariable String profile, @PathVariable int version, RedirectAttributes redirect) {
    revise.withdraw(door.open(profile, version));
    Notice.success("leadership.profile.withdrawn").with(redirect);
    return rows.versions(profile).isEmpty()
        ? "redirect:/leadership-profile"
        : "redirect:/leadership-profile/{profile}/versions";
  }

  private void show(Model model, ProfileVersion draft, Section section, SectionForm form) {
    model.addAttribute("page", EditPage.of(draft, texts.language(), section, form));
  }
}
