package dk.klynge.staffing.posting;

import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.PostingId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Postings.Announcement;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.posting.PostingPages.AnnouncementPage;
import dk.klynge.staffing.posting.PostingPages.AnnouncementsPage;
import dk.klynge.staffing.posting.PostingPages.ProfileText;
import dk.klynge.staffing.posting.PostingPages.Row;
import dk.klynge.staffing.posting.PostingPages.Subscribed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is announced, for everybody who works here; nobody sees a posting before its time.
@Controller
@RequestMapping("/announcements")
class AnnouncementController {

  private final Postings postings;
  private final PostingRows rows;
  private final Posts posts;
  private final JobProfiles profiles;
  private final Subscriptions subscriptions;
  private final PostingPaper paper;
  private final PaperWriter writer;
  private final Register register;
  private final SignedInPerson signedIn;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AnnouncementController(
      Postings postings,
      PostingRows rows,
      Posts posts,
      JobProfiles profiles,
      Subscriptions subscriptions,
      PostingPaper paper,
      PaperWriter writer,
      Register register,
      SignedInPerson signedIn,
      Clock clock) {
    this.postings = postings;
    this.rows = rows;
    this.posts = posts;
    this.profiles = profiles;
    this.subscriptions = subscriptions;
    this.paper = paper;
    this.writer = writer;
    this.register = register;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String list(Model model) {
    var open = postings.open(clock.instant()).stream().map(this::row).toList();
    var person = signedIn.now();
    var mine = person.map(subscriptions::of).orElse(List.of());
    var kinds =
        Arrays.stream(PostKind.values())
            .filter(kind -> kind != PostKind.PEDAGOGUE)
            .map(kind -> new Subscribed(kind.code(), mine.contains(kind.code())))
            .toList();
    model.addAttribute("page", new AnnouncementsPage(open, kinds, person.isPresent()));
    return "staffing/announcements";
  }

  private Row row(Announcement one) {
    return new Row(
        one.id().value().toString(),
        one.post().kind().code(),
        one.post().place(),
        area(one.post()),
        Deadline.lastMinute(one.deadline()));
  }

  private String area(Posts.Post post) {
    return post.area()
        .flatMap(area ->
            register.areasOn(post.from()).stream()
                .filter(named -> named.id().equals(area.value()))
                .findFirst())
        .map(Named::name)
        .orElse("");
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.OWN)
  String show(@PathVariable PostingId id, Model model) {
    model.addAttribute("page", page(id));
    return "staffing/announcement";
  }

  @GetMapping("/{id}/announcement.pdf")
  @Needs(StaffingActions.OWN)
  ResponseEntity<byte[]> pdf(@PathVariable PostingId id) {
    return Download.of(
        "stillingsopslag.pdf", MediaType.APPLICATION_PDF_VALUE, writer.pdf(paper.of(page(id))));
  }

  /// A posting that is not public yet, or not any more, is not there.
  private AnnouncementPage page(PostingId id) {
    var now = clock.instant();
    var posting =
        rows.find(id)
            .filter(one ->
                switch (one.on(now)) {
                  case OPEN, CLOSED -> true;
                  case DRAFT, SUBMITTED, APPROVED, SCHEDULED, WITHDRAWN -> false;
                })
            .orElseThrow(NotFound::new);
    var profile =
        profiles.find(posting.profile(), posting.profileVersion()).orElseThrow(NotFound::new);
    var post = posts.find(posting.post()).orElseThrow(NotFound::new);
    return new AnnouncementPage(
        id.value().toString(),
        post,
        area(post),
        ProfileText.of(profile, PostingView.language()),
        posting.localPart(),
        posting.publish().orElseThrow(),
        Deadline.lastMinute(posting.deadline().orElseThrow()),
        posting.on(now) == Posting.State.OPEN);
  }

  @PostMapping("/subscriptions")
  @Needs(StaffingActions.OWN)
  String subscribe(
      @RequestParam(defaultValue = "") List<String> kinds, RedirectAttributes redirect) {
    var person = signedIn.now();
    if (person.isEmpty()) {
      Notice.error("staffing.announcement.unknown-person").with(redirect);
    } else {
      subscriptions.set(person.get(), kinds);
      Notice.success("staffing.announcement.subscribed").with(redirect);
    }
    return "redirect:/announcements";
  }
}
