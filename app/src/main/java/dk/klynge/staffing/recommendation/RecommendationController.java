package dk.klynge.staffing.recommendation;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.recommendation.KeepRecommendation.Outcome;
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

/// What the committee of one post answers in one round.
@Controller
@RequestMapping("/posts/{post}/recommendation")
class RecommendationController {

  private static final String PAGE = "staffing/recommendation";

  private final Posts posts;
  private final Rounds rounds;
  private final KeepRecommendation keep;
  private final RecommendationView view;
  private final Texts texts;

  RecommendationController(
      Posts posts, Rounds rounds, KeepRecommendation keep, RecommendationView view, Texts texts) {
    this.posts = posts;
    this.rounds = rounds;
    this.keep = keep;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(
      @PathVariable PostId post,
      @RequestParam Optional<Integer> round,
      @RequestParam(defaultValue = "") String from,
      Model model) {
    var found = find(post);
    if (!keep.mayRead(found)) throw new NotFound();
    int asked = round(found, round);
    model.addAttribute(
        "page",
        from.equals("ranking") && keep.mayWrite(found)
            ? view.fromRanking(found, asked)
            : view.show(found, asked));
    return PAGE;
  }

  /// Saved, or with `hand` handed over.
  @PostMapping
  @Needs(StaffingActions.OWN)
  String keep(
      @PathVariable PostId post,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var found = find(post);
    if (!keep.mayWrite(found)) throw new NotFound();
    int round = number(sent.get("round"));
    var outcome = outcome(found, round, sent);
    if (outcome instanceof Outcome.Done) {
      Notice.success(
              sent.containsKey("hand")
                  ? "staffing.recommendation.handed"
                  : "staffing.recommendation.saved")
          .with(redirect);
      return "redirect:/posts/{post}/recommendation?round=" + round;
    }
    response.setStatus(
        (outcome instanceof Outcome.Overtaken
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT)
            .value());
    model.addAttribute("page", view.again(found, round, sent, said(outcome)));
    return PAGE;
  }

  private Outcome outcome(Post post, int round, Map<String, String> sent) {
    var unreadable = Answer.unreadable(sent);
    if (!unreadable.isEmpty()) return new Outcome.Rejected(unreadable);
    int version = number(sent.get("version"));
    var answer = Answer.of(sent);
    return sent.containsKey("hand")
        ? keep.handOver(post, round, version, answer)
        : keep.save(post, round, version, answer);
  }

  private Map<String, String> said(Outcome outcome) {
    var said = new LinkedHashMap<String, String>();
    if (outcome instanceof Outcome.Rejected(var errors))
      errors.forEach((field, key) -> said.put(field, texts.say(key)));
    return said;
  }

  @PostMapping("/return")
  @Needs(StaffingActions.COORDINATE)
  String giveBack(@PathVariable PostId post, @RequestParam int round, RedirectAttributes redirect) {
    var done = keep.giveBack(find(post), round);
    (done
            ? Notice.success("staffing.recommendation.given-back")
            : Notice.error("staffing.recommendation.error.closed"))
        .with(redirect);
    return "redirect:/posts/{post}/recommendation?round=" + round;
  }

  private int round(Post post, Optional<Integer> asked) {
    return asked
        .filter(round -> round >= 1 && round <= 9)
        .orElseGet(() -> rounds.current(post.campaign().orElseThrow()));
  }

  private static int number(@org.jspecify.annotations.Nullable String text) {
    return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  private Post find(PostId id) {
    return posts.find(id).filter(post -> post.campaign().isPresent()).orElseThrow(NotFound::new);
  }
}
