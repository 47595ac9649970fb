package dk.klynge.staffing.scoring;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.scoring.DiscussionRows.Discussion;
import dk.klynge.staffing.scoring.ScoringRows.Interview;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All scores of the candidates for a post, the notes and the order that the committee agrees on.
@Controller
@RequestMapping("/posts/{id}/discussion/{round}")
class DiscussionController {

  private static final String PAGE = "staffing/interview-discussion";

  private final Posts posts;
  private final Campaigns campaigns;
  private final Committees committees;
  private final ScoringRows rows;
  private final DiscussionRows discussions;
  private final ScoreInterview score;
  private final Guides guides;
  private final KeepDiscussion keep;
  private final Guard guard;
  private final Texts texts;

  DiscussionController(
      Posts posts,
      Campaigns campaigns,
      Committees committees,
      ScoringRows rows,
      DiscussionRows discussions,
      ScoreInterview score,
      Guides guides,
      KeepDiscussion keep,
      Guard guard,
      Texts texts) {
    this.posts = posts;
    this.campaigns = campaigns;
    this.committees = committees;
    this.rows = rows;
    this.discussions = discussions;
    this.score = score;
    this.guides = guides;
    this.keep = keep;
    this.guard = guard;
    this.texts = texts;
  }

  record Member(String name, String note, Map<String, Integer> levels) {
    Member {
      levels = Map.copyOf(levels);
    }
  }

  /// @param missing names of those who have not finished; nothing else is shown until it is empty
  record Candidate(
      UUID application,
      UUID interview,
      String name,
      boolean complete,
      List<String> missing,
      List<Member> members,
      Optional<Double> mean) {}

  record DiscussionPage(
      Post post,
      int round,
      List<Guide.Competence> competences,
      List<Candidate> candidates,
      boolean ready,
      boolean mayKeep,
      Map<String, String> form,
      Map<String, String> errors) {}

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(@PathVariable PostId id, @PathVariable int round, Model model) {
    var post = find(id);
    var kept = discussions.find(id, round).orElseGet(() -> new Discussion(0, "", Map.of()));
    var form = new HashMap<String, String>();
    form.put("version", Integer.toString(kept.version()));
    form.put("notes", kept.notes());
    kept.ranks().forEach((application, rank) -> form.put("rank-" + application, rank.toString()));
    model.addAttribute("page", page(post, round, form, Map.of()));
    return PAGE;
  }

  @PostMapping
  @Needs(StaffingActions.OWN)
  @SuppressWarnings("checkstyle:parameternumber") // the address, the form, and the answers
  String keep(
      @PathVariable PostId id,
      @PathVariable int round,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var post = find(id);
    var before = page(post, round, sent, Map.of());
    if (!before.ready() || !before.mayKeep()) throw new NotFound();
    if (keep.keep(post, round, discussion(before, sent))) {
      Notice.success("staffing.scoring.discussion.kept").with(redirect);
      return "redirect:/posts/{id}/discussion/{round}";
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    var errors = Map.of("notes", texts.say("staffing.scoring.error.discussion"));
    model.addAttribute("page", page(post, round, sent, errors));
    return PAGE;
  }

  private static Discussion discussion(DiscussionPage page, Map<String, String> sent) {
    var ranks = new HashMap<UUID, Integer>();
    for (var candidate : page.candidates()) {
      var rank = sent.getOrDefault("rank-" + candidate.application(), "").strip();
      if (rank.matches("[1-9]\\d?")) ranks.put(candidate.application(), Integer.parseInt(rank));
    }
    return new Discussion(
        Integer.parseInt(sent.getOrDefault("version", "0")),
        sent.getOrDefault("notes", "").strip(),
        ranks);
  }

  private Post find(PostId id) {
    return posts
        .find(id)
        .filter(post -> committees.sitsNow(id) || follows(post))
        .orElseThrow(NotFound::new);
  }

  private boolean follows(Post post) {
    return guard.may(
        StaffingActions.READ_APPLICATIONS,
        post.area()
            .<Scope>map(one -> new Scope.Area(one.value()))
            .orElseGet(Scope.Everywhere::new));
  }

  /// Candidates to whom the one who looks is partial are left out; who does not see all does not
  /// put them in order.
  private DiscussionPage page(
      Post post, int round, Map<String, String> form, Map<String, String> errors) {
    var campaign = post.campaign().flatMap(one -> campaigns.find(one)).orElseThrow();
    var all = rows.of(post.id(), round);
    var candidates = all.stream().flatMap(one -> candidate(one).stream()).toList();
    return new DiscussionPage(
        post,
        round,
        guide(campaign, all).competences(),
        candidates,
        !candidates.isEmpty() && candidates.stream().allMatch(Candidate::complete),
        candidates.size() == all.size() && committees.sitsNow(post.id()),
        form,
        errors);
  }

  /// What the interviews were scored by; before there are any, what they will be scored by.
  private Guide guide(Campaign campaign, List<Interview> all) {
    return all.isEmpty()
        ? guides.newest(campaign.id(), campaign.kind())
        : guides.of(all.getFirst());
  }

  private Optional<Candidate> candidate(Interview interview) {
    var panel = score.panel(interview);
    if (panel.me().filter(Panel.Judge::partial).isPresent()) return Optional.empty();
    var missing = panel.missing().stream().map(Panel.Judge::name).toList();
    var open = panel.complete() ? panel.open() : List.<ScoringRows.Scoring>of();
    if (panel.complete()) score.looked(interview);
    var mean =
        open.stream()
            .flatMap(one -> one.levels().values().stream())
            .mapToInt(Integer::intValue)
            .average();
    return Optional.of(
        new Candidate(
            interview.application().value(),
            interview.id(),
            interview.name(),
            panel.complete(),
            missing,
            open.stream().map(one -> new Member(one.name(), one.note(), one.levels())).toList(),
            mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty()));
  }
}
