package dk.klynge.staffing.applying;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Eligibility;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.PostingId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Postings.Announcement;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.WishOrder;
import dk.klynge.staffing.applying.ApplyPages.ConflictPage;
import dk.klynge.staffing.applying.ApplyPages.NotPage;
import dk.klynge.staffing.applying.WriteApplication.Intent;
import dk.klynge.staffing.applying.WriteApplication.Outcome;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form in which somebody applies. Who may not apply is told so before anything is written.
@Controller
@RequestMapping("/my-applications")
class ApplyController {

  private static final String FORM = "staffing/apply-form";

  private final SignedInPerson signedIn;
  private final OwnApplications own;
  private final Postings postings;
  private final Eligibility eligibility;
  private final WriteApplication write;
  private final FormView view;
  private final PostWords words;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ApplyController(
      SignedInPerson signedIn,
      OwnApplications own,
      Postings postings,
      Eligibility eligibility,
      WriteApplication write,
      FormView view,
      PostWords words,
      Clock clock) {
    this.signedIn = signedIn;
    this.own = own;
    this.postings = postings;
    this.eligibility = eligibility;
    this.write = write;
    this.view = view;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Needs(StaffingActions.OWN)
  String begin(@RequestParam PostingId posting, Model model, RedirectAttributes redirect) {
    var person = signedIn.now();
    if (person.isEmpty()) return MyApplicationsController.UNKNOWN;
    var announcement = open(posting);
    if (announcement.isEmpty()) {
      Notice.error("staffing.applying.not-open").with(redirect);
      return "redirect:/my-applications";
    }
    return form(announcement.get(), person.get(), model);
  }

  private String form(Announcement announcement, PersonId person, Model model) {
    var campaign = announcement.post().campaign().orElseThrow();
    if (eligibility.judge(campaign, person, LocalDate.now(clock))
        instanceof Eligibility.Verdict.NotEligible(var reason)) {
      model.addAttribute("page", new NotPage(words.heading(announcement.post()), reason));
      return "staffing/apply-not";
    }
    var active = own.active(campaign, announcement.post().area().orElseThrow(), person);
    model.addAttribute(
        "page",
        active
            .map(one -> view.kept(one, Optional.of(announcement.post().id())))
            .orElseGet(() -> view.blank(announcement, person)));
    return FORM;
  }

  private Optional<Announcement> open(PostingId posting) {
    return postings.open(clock.instant()).stream()
        .filter(one -> one.id().equals(posting))
        .filter(one -> one.post().campaign().isPresent() && one.post().area().isPresent())
        .findFirst();
  }

  @GetMapping("/{id}/edit")
  @Needs(StaffingActions.OWN)
  String edit(@PathVariable ApplicationId id, Model model) {
    var application =
        signedIn
            .now()
            .flatMap(person -> own.find(id, person))
            .filter(one -> one.withdrawn().isEmpty())
            .orElseThrow(NotFound::new);
    model.addAttribute("page", view.kept(application, Optional.empty()));
    return FORM;
  }

  /// @param sent the fields, and which button was pressed: keep or hand-in
  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping
  @Needs(StaffingActions.OWN)
  String write(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable List<MultipartFile> cv,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect)
      throws IOException {
    var person = signedIn.now();
    if (person.isEmpty()) return MyApplicationsController.UNKNOWN;
    var form = read(sent, cv, files);
    var intent = sent.containsKey("keep") ? Intent.KEEP : Intent.HAND_IN;
    return switch (write.write(person.get(), form, intent)) {
      case Outcome.Kept(var id) -> {
        Notice.success("staffing.applying.kept").with(redirect);
        yield "redirect:/my-applications/" + id.value();
      }
      case Outcome.HandedIn(var id) -> {
        Notice.success("staffing.applying.handed-in").with(redirect);
        yield "redirect:/my-applications/" + id.value();
      }
      case Outcome.Rejected(var known, var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", view.again(form, person.get(), known, errors));
        yield FORM;
      }
      case Outcome.Overtaken(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", conflict(form, now));
        yield "staffing/apply-conflict";
      }
    };
  }

  private ConflictPage conflict(ApplyForm form, Optional<OwnApplication> now) {
    var wishes =
        WishOrder.of(form.ranks()) instanceof WishOrder.Ordered(var posts)
            ? posts.stream().map(words::heading).toList()
            : List.<String>of();
    return new ConflictPage(now.map(one -> one.id().value().toString()), form.statement(), wishes);
  }

  private static ApplyForm read(
      MultiValueMap<String, String> sent,
      @Nullable List<MultipartFile> cv,
      @Nullable List<MultipartFile> files)
      throws IOException {
    try {
      return ApplyForm.read(sent, cv, files);
    } catch (IllegalArgumentException invented) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }
}
