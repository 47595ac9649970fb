package dk.klynge.staffing.posting;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.posting.PostingPages.ProfilePage;
import dk.klynge.staffing.posting.PostingPages.ProfileText;
import dk.klynge.staffing.posting.PostingPages.ProfilesPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The job profiles; a change makes a new version, and postings keep the one they were written by.
@Controller
@RequestMapping("/job-profiles")
class ProfileController {

  private final JobProfiles profiles;
  private final Texts texts;
  private final AuditTrail audit;
  private final Guard guard;

  ProfileController(JobProfiles profiles, Texts texts, AuditTrail audit, Guard guard) {
    this.profiles = profiles;
    this.texts = texts;
    this.audit = audit;
    this.guard = guard;
  }

  @GetMapping
  @Needs(StaffingActions.READ)
  String list(Model model) {
    var language = PostingView.language();
    var all = profiles.latest().stream().map(profile -> ProfileText.of(profile, language)).toList();
    model.addAttribute("page", new ProfilesPage(all, guard.may(StaffingActions.CHECK_POSTING)));
    return "staffing/profiles";
  }

  /// @param version 0 for the newest
  @GetMapping("/{key}")
  @Needs(StaffingActions.READ)
  String show(
      @PathVariable String key, @RequestParam(defaultValue = "0") int version, Model model) {
    var newest = latest(key);
    var shown = version == 0 ? newest : profiles.find(key, version).orElseThrow(NotFound::new);
    model.addAttribute(
        "page",
        new ProfilePage(
            ProfileText.of(shown, PostingView.language()),
            profiles.versions(key).map(JobProfile::version).toList(),
            newest.version(),
            guard.may(StaffingActions.CHECK_POSTING)));
    return "staffing/profile";
  }

  @GetMapping("/{key}/new")
  @Needs(StaffingActions.CHECK_POSTING)
  String form(@PathVariable String key, Model model) {
    model.addAttribute("page", ProfileForms.of(latest(key)));
    return "staffing/profile-form";
  }

  @PostMapping("/{key}")
  @Needs(StaffingActions.CHECK_POSTING)
  @Transactional
  String add(
      @PathVariable String key,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var before = latest(key);
    var errors = said(ProfileForms.errors(sent));
    int based = Integer.parseInt(sent.getOrDefault("based", "0"));
    if (errors.isEmpty() && based == before.version()) {
      var next = ProfileForms.next(before, sent);
      if (profiles.add(next, guard.who())) {
        record(next);
        Notice.success("staffing.profile.saved", "" + next.version()).with(redirect);
        return "redirect:/job-profiles/{key}";
      }
    }
    if (errors.isEmpty()) errors.put("title-da", texts.say("staffing.profile.overtaken"));
    response.setStatus(
        (based == before.version() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT)
            .value());
    model.addAttribute(
        "page", new PostingPages.ProfileForm(key, latest(key).version(), sent, errors));
    return "staffing/profile-form";
  }

  private void record(JobProfile profile) {
    audit.changed(
        StaffingActions.CHECK_POSTING,
        new Subject("job-profile", profile.key(), profile.title().da()),
        Map.of("version", new Change("" + (profile.version() - 1), "" + profile.version())));
  }

  private JobProfile latest(String key) {
    return profiles.latest(key).orElseThrow(NotFound::new);
  }

  private Map<String, String> said(Map<String, String> keys) {
    var told = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> told.put(field, texts.say(key)));
    return told;
  }
}
