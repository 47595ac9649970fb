package dk.klynge.staffing.recommendation;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Assessments;
import dk.klynge.staffing.Assessments.Progress;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.recommendation.RecommendationPages.ListPage;
import dk.klynge.staffing.recommendation.RecommendationPages.Row;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which recommendations of a round have come, and which are missing with the day they are due.
@Controller
@RequestMapping("/campaigns/{id}/recommendations")
class RegisterController {

  private final Campaigns campaigns;
  private final Posts posts;
  private final Rounds rounds;
  private final RecommendationRows rows;
  private final Assessments assessments;
  private final Register register;
  private final Guard guard;
  private final Clock clock;

  RegisterController(
      Campaigns campaigns,
      Posts posts,
      Rounds rounds,
      RecommendationRows rows,
      Assessments assessments,
      Register register,
      Guard guard,
      Clock clock) {
    this.campaigns = campaigns;
    this.posts = posts;
    this.rounds = rounds;
    this.rows = rows;
    this.assessments = assessments;
    this.register = register;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.OVERVIEW)
  String list(@PathVariable CampaignId id, @RequestParam Optional<Integer> round, Model model) {
    var campaign = campaigns.find(id).orElseThrow(NotFound::new);
    int asked =
        round
            .filter(one -> one >= 1 && one <= campaign.rounds())
            .orElseGet(() -> rounds.current(id));
    model.addAttribute("page", page(campaign, asked));
    return "staffing/recommendations";
  }

  private ListPage page(Campaign campaign, int round) {
    var states = rows.states(campaign.id(), round);
    var settled = rounds.settledPosts(campaign.id(), round);
    var progress = assessments.progress(campaign.id(), round);
    var areas =
        register.areasOn(campaign.effectiveOn()).stream()
            .collect(Collectors.toMap(Named::id, Named::name));
    var lines =
        posts.of(campaign.id()).stream()
            .filter(this::isMine)
            .map(post -> {
              var state = states.getOrDefault(post.id().value(), "nothing");
              var stands = settled.contains(post.id()) ? "settled" : state;
              return row(post, stands, round, areas, progress);
            })
            .toList();
    int missing = (int) lines.stream().filter(row -> isMissing(row.state())).count();
    return new ListPage(
        campaign,
        round,
        IntStream.rangeClosed(1, campaign.rounds()).boxed().toList(),
        lines,
        missing,
        (int) lines.stream().filter(Row::overdue).count());
  }

  private boolean isMine(Post post) {
    return guard.may(StaffingActions.OVERVIEW, new Scope.Everywhere())
        || post.area()
            .filter(area -> guard.may(StaffingActions.OVERVIEW, new Scope.Area(area.value())))
            .isPresent();
  }

  private static boolean isMissing(String state) {
    return state.equals("nothing") || state.equals("draft");
  }

  private Row row(
      Post post, String state, int round, Map<UUID, String> areas, Map<PostId, Progress> progress) {
    var due =
        campaigns.date(post.campaign().orElseThrow(), "recommend", round, Optional.of(post.id()));
    boolean late =
        isMissing(state) && due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
    var area = post.area().map(one -> areas.getOrDefault(one.value(), "–")).orElse("–");
    return new Row(
        post.id().value(),
        post.place(),
        area,
        state,
        due,
        late,
        Optional.ofNullable(progress.get(post.id())));
  }
}
