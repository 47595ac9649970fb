package dk.klynge.staffing.posting;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.posting.PostingPages.Waiting;
import dk.klynge.staffing.posting.PostingPages.WaitingPage;
import dk.klynge.staffing.posting.WritePosting.Answer;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The posting of a post: written here, checked here, and sent out from here.
@Controller
class PostingController {

  private static final String PAGE = "staffing/posting";

  private final WritePosting write;
  private final PostingRows rows;
  private final PostingView view;

  PostingController(WritePosting write, PostingRows rows, PostingView view) {
    this.write = write;
    this.rows = rows;
    this.view = view;
  }

  /// What HR has to look at.
  @GetMapping("/postings")
  @Needs(StaffingActions.CHECK_POSTING)
  String waiting(Model model) {
    var waiting =
        rows.waiting().stream()
            .map(posting -> new Waiting(write.post(posting.post()), posting))
            .toList();
    model.addAttribute("page", new WaitingPage(waiting));
    return "staffing/postings";
  }

  @GetMapping("/posts/{post}/posting")
  @Needs(StaffingActions.READ)
  String show(@PathVariable PostId post, Model model) {
    var found = write.post(post);
    return rows.of(post).stream()
        .findFirst()
        .map(posting -> shown(found, posting, Optional.empty(), model))
        .orElseGet(() -> {
          model.addAttribute("post", found);
          return "staffing/posting-none";
        });
  }

  private String shown(Post post, Posting posting, Optional<String> text, Model model) {
    model.addAttribute("page", view.of(post, posting, text));
    return PAGE;
  }

  /// The first posting, or the next round.
  @PostMapping("/posts/{post}/posting")
  @Needs(StaffingActions.ANNOUNCE)
  String begin(@PathVariable PostId post) {
    write.begin(write.post(post));
    return "redirect:/posts/{post}/posting";
  }

  /// With `submit` the text is saved and handed to HR.
  @PostMapping("/posts/{post}/posting/local-part")
  @Needs(StaffingActions.ANNOUNCE)
  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  String write(
      @PathVariable PostId post,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String text,
      @RequestParam Optional<String> submit,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var posting = latest(post);
    var clean = text.strip();
    if (write.write(posting, version, clean) == Answer.OVERTAKEN) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return shown(write.post(post), latest(post), Optional.of(clean), model);
    }
    if (submit.isPresent() && clean.isEmpty()) {
      Notice.error("staffing.posting.error.empty").with(redirect);
    } else if (submit.isPresent()) {
      say(write.submit(latest(post), version + 1), "submitted", redirect);
    } else {
      Notice.success("staffing.posting.done.saved").with(redirect);
    }
    return "redirect:/posts/{post}/posting";
  }

  @PostMapping("/posts/{post}/posting/comments")
  @Needs(StaffingActions.ANNOUNCE)
  String comment(@PathVariable PostId post, @RequestParam(defaultValue = "") String text) {
    if (!text.isBlank()) write.comment(latest(post), text.strip());
    return "redirect:/posts/{post}/posting";
  }

  /// @param verdict approve or return; a return says what is to be mended
  @PostMapping("/posts/{post}/posting/check")
  @Needs(StaffingActions.CHECK_POSTING)
  String check(
      @PathVariable PostId post,
      @RequestParam int version,
      @RequestParam String verdict,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect) {
    if (verdict.equals("approve")) {
      say(write.approve(latest(post), version), "approved", redirect);
    } else if (text.isBlank()) {
      Notice.error("staffing.campaign.error.reason").with(redirect);
    } else {
      say(write.giveBack(latest(post), version, text.strip()), "returned", redirect);
    }
    return "redirect:/posts/{post}/posting";
  }

  @PostMapping("/posts/{post}/posting/announcement")
  @Needs(StaffingActions.CHECK_POSTING)
  String announce(
      @PathVariable PostId post,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String publish,
      @RequestParam(defaultValue = "") String deadline,
      RedirectAttributes redirect) {
    var from = Deadline.moment(publish);
    var until = Deadline.after(deadline);
    if (from.isEmpty() || until.isEmpty()) {
      Notice.error("staffing.posting.error.moments").with(redirect);
    } else {
      var answer = write.announce(latest(post), version, from.get(), until.get());
      say(answer, "announced", redirect);
    }
    return "redirect:/posts/{post}/posting";
  }

  @PostMapping("/posts/{post}/posting/withdrawal")
  @Needs(StaffingActions.CHECK_POSTING)
  String withdraw(
      @PathVariable PostId post, @RequestParam int version, RedirectAttributes redirect) {
    say(write.withdraw(latest(post), version), "withdrawn", redirect);
    return "redirect:/posts/{post}/posting";
  }

  private static void say(Answer answer, String done, RedirectAttributes redirect) {
    var notice =
        switch (answer) {
          case DONE -> Notice.success("staffing.posting.done." + done);
          case OVERTAKEN -> Notice.error("staffing.posting.error.overtaken");
          case NOT_YET -> Notice.error("staffing.posting.error.not-yet");
          case TOO_SHORT -> Notice.error("staffing.posting.error.too-short");
        };
    notice.with(redirect);
  }

  private Posting latest(PostId post) {
    return rows.of(post).stream().findFirst().orElseThrow(NotFound::new);
  }
}
