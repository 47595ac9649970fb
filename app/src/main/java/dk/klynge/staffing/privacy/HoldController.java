package dk.klynge.staffing.privacy;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.privacy.Holds.Wanted;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A complaint about one application, one applicant or one post keeps what belongs to it, and
/// nothing else, from being deleted.
@Controller
@RequestMapping("/staffing-records/{kind:applications|posts}/{id}/holds")
class HoldController {

  private static final String FORM = "staffing/records-hold";
  private static final String ABOUT = "about";

  private final KeepRecords keep;
  private final Applications applications;
  private final Posts posts;
  private final Texts texts;
  private final Clock clock;

  HoldController(
      KeepRecords keep, Applications applications, Posts posts, Texts texts, Clock clock) {
    this.keep = keep;
    this.applications = applications;
    this.posts = posts;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param back the page that it was asked for on
  /// @param abouts what the complaint may be about
  record HoldPage(
      String url,
      String back,
      List<String> abouts,
      String form,
      Map<String, String> sent,
      Map<String, String> errors) {}

  /// What was asked for: a post, or an application with its applicant.
  private record Asked(
      CampaignId campaign,
      Optional<PostId> post,
      Optional<PersonId> person,
      Optional<ApplicationId> application) {

    List<String> abouts() {
      return post.isPresent() ? List.of("post") : List.of("application", "person");
    }

    String back() {
      return post.map(one -> "/posts/" + one.value())
          .or(() -> application.map(one -> "/applications/" + one.value()))
          .orElseThrow();
    }

    Wanted wanted(String about, String reason, Optional<LocalDate> until) {
      var isPerson = about.equals("person");
      return new Wanted(
          campaign,
          about,
          post,
          isPerson ? person : Optional.empty(),
          isPerson ? Optional.empty() : application,
          reason,
          until);
    }
  }

  private Asked asked(String kind, UUID id) {
    var found =
        kind.equals("posts")
            ? posts
                .find(new PostId(id))
                .flatMap(post -> post.campaign().map(campaign -> asked(campaign, post.id())))
            : applications
                .find(new ApplicationId(id))
                .map(one ->
                    new Asked(
                        one.campaign(),
                        Optional.empty(),
                        Optional.of(one.person()),
                        Optional.of(one.id())));
    return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Asked asked(CampaignId campaign, PostId post) {
    return new Asked(campaign, Optional.of(post), Optional.empty(), Optional.empty());
  }

  @GetMapping
  @Needs(StaffingActions.RULE_RECORDS)
  String form(@PathVariable String kind, @PathVariable UUID id, Model model) {
    model.addAttribute("page", page(kind, id, Map.of(), Map.of()));
    return FORM;
  }

  private HoldPage page(
      String kind, UUID id, Map<String, String> sent, Map<String, String> errors) {
    var asked = asked(kind, id);
    return new HoldPage(
        "/staffing-records/" + kind + "/" + id + "/holds",
        asked.back(),
        asked.abouts(),
        sent.getOrDefault("form", UUID.randomUUID().toString()),
        sent,
        errors);
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping
  @Needs(StaffingActions.RULE_RECORDS)
  String hold(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var asked = asked(kind, id);
    var about = sent.getOrDefault(ABOUT, asked.abouts().getFirst());
    var reason = sent.getOrDefault("why", "").strip();
    var until = until(sent, clock);
    var errors = new LinkedHashMap<String, String>();
    if (!asked.abouts().contains(about))
      errors.put(ABOUT, texts.say("staffing.records.error.about"));
    if (reason.isEmpty()) errors.put("why", texts.say("staffing.records.error.reason"));
    if (until.isEmpty()) errors.put("until", texts.say("staffing.records.error.until"));
    if (errors.isEmpty()) {
      keep.hold(
          asked.wanted(about, reason, until.orElseThrow().day()), sent.getOrDefault("form", ""));
      Notice.success("staffing.records.held").with(redirect);
      return "redirect:/staffing-records";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(kind, id, sent, errors));
    return FORM;
  }

  /// The last day of a complaint; empty where it has none.
  record Until(Optional<LocalDate> day) {}

  /// Empty where what was written is no day, or one that is over.
  static Optional<Until> until(Map<String, String> sent, Clock clock) {
    var written = sent.getOrDefault("until", "").strip();
    if (written.isEmpty()) return Optional.of(new Until(Optional.empty()));
    try {
      return Optional.of(LocalDate.parse(written))
          .filter(day -> !day.isBefore(LocalDate.now(clock)))
          .map(day -> new Until(Optional.of(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
