package dk.klynge.leadership.profile;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.profile.ProfilePages.Choice;
import dk.klynge.leadership.profile.ProfilePages.NameForm;
import dk.klynge.leadership.profile.ProfilePages.NewPage;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A profile beside those there are, for other leaders.
@Controller
class NewProfileController {

  private static final String PAGE = "leadership/profile-new";

  private final ProfileRows rows;
  private final SectionRows sections;
  private final ComposeDraft compose;
  private final Texts texts;
  private final Clock clock;

  NewProfileController(
      ProfileRows rows, SectionRows sections, ComposeDraft compose, Texts texts, Clock clock) {
    this.rows = rows;
    this.sections = sections;
    this.compose = compose;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/leadership-profile/new")
  @Needs(LeadershipActions.PROFILE)
  String form(Model model) {
    model.addAttribute("page", page(new NameForm("", ""), "", Map.of()));
    return PAGE;
  }

  private NewPage page(NameForm form, String like, Map<String, String> errors) {
    var choices =
        rows.on(LocalDate.now(clock)).stream()
            .map(one -> new Choice(one.profile(), one.name(texts.language())))
            .toList();
    return new NewPage(form, like, choices, errors);
  }

  @PostMapping("/leadership-profile")
  @Needs(LeadershipActions.PROFILE)
  String begin(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = NameForm.of(sent);
    var like = sent.getOrDefault("like", "");
    var errors = new LinkedHashMap<String, String>();
    form.wrong().forEach((field, key) -> errors.put(field, texts.say(key)));
    if (errors.isEmpty()) {
      var begun = compose.begin(form.danish(), form.english(), like(like));
      Notice.success("leadership.profile.begun").with(redirect);
      return "redirect:/leadership-profile/" + begun + "/versions/1";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(form, like, errors));
    return PAGE;
  }

  private List<Section> like(String profile) {
    return rows.on(profile, LocalDate.now(clock)).map(sections::of).orElse(List.of());
  }
}
