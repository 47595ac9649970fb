package dk.klynge.staffing.post;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.PostAspect.Line;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.post.PostPages.ListPage;
import dk.klynge.staffing.post.PostPages.Option;
import dk.klynge.staffing.post.PostPages.ShowPage;
import dk.klynge.staffing.post.PostRows.Asked;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All posts, and one of them with what every feature says about it.
@Controller
@RequestMapping("/posts")
class PostController {

  private static final List<String> STATES = List.of("open", "filled", "withdrawn");
  private static final List<String> ORIGINS = List.of("decision", "departure", "reported", "home");

  private final Posts posts;
  private final PostRows rows;
  private final KeepPosts keep;
  private final Campaigns campaigns;
  private final List<PostAspect> aspects;
  private final Register register;
  private final Texts texts;
  private final Guard guard;

  PostController(
      Posts posts,
      PostRows rows,
      KeepPosts keep,
      Campaigns campaigns,
      List<PostAspect> aspects,
      Register register,
      Texts texts,
      Guard guard) {
    this.posts = posts;
    this.rows = rows;
    this.keep = keep;
    this.campaigns = campaigns;
    this.aspects = aspects;
    this.register = register;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping
  @Needs(StaffingActions.READ)
  String list(@RequestParam Map<String, String> sent, Model model) {
    var asked = asked(sent);
    var area = sent.getOrDefault("area", "");
    var all = asked.isSound() ? rows.list(asked) : List.<PostRows.Row>of();
    var found =
        all.stream()
            .filter(row -> area.isEmpty() || area.equals(Objects.toString(row.areaId())))
            .toList();
    model.addAttribute(
        "page",
        new ListPage(
            found,
            (int) found.stream().filter(row -> row.holder() == null && !row.withdrawn()).count(),
            asked.text(),
            asked.kind(),
            asked.state(),
            asked.campaign(),
            area,
            asked.origin(),
            kinds(),
            STATES.stream().map(one -> option(one, "staffing.post.state." + one)).toList(),
            choices(),
            areas(all),
            ORIGINS.stream().map(one -> option(one, "staffing.post.origin." + one)).toList(),
            guard.may(StaffingActions.ANNOUNCE)));
    return "staffing/posts";
  }

  private static Asked asked(Map<String, String> sent) {
    return new Asked(
        sent.getOrDefault("q", "").strip(),
        sent.getOrDefault("kind", ""),
        sent.getOrDefault("state", ""),
        sent.getOrDefault("campaign", ""),
        sent.getOrDefault("origin", ""));
  }

  private List<Option> kinds() {
    return Arrays.stream(PostKind.values())
        .map(one -> option(one.code(), one.messageKey()))
        .toList();
  }

  /// The areas that have posts.
  private static List<Option> areas(List<PostRows.Row> all) {
    return all.stream()
        .filter(row -> row.areaId() != null && row.area() != null)
        .map(row -> new Option(Objects.toString(row.areaId()), Objects.toString(row.area())))
        .distinct()
        .toList();
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.READ)
  String show(@PathVariable PostId id, Model model) {
    var post = find(id);
    var lines =
        aspects.stream()
            .flatMap(aspect -> aspect.of(post).stream())
            .sorted(Comparator.comparingInt(Line::order))
            .toList();
    var area =
        post.area()
            .flatMap(areaId ->
                register.areasOn(post.from()).stream()
                    .filter(named -> named.id().equals(areaId.value()))
                    .findFirst())
            .map(named -> named.name())
            .orElse("");
    var withdrawn = rows.withdrawn(id).map(PostRows.Withdrawn::reason);
    var may =
        withdrawn.isEmpty() && !post.filled() && guard.may(StaffingActions.ANNOUNCE, post.scope());
    model.addAttribute(
        "page",
        new ShowPage(post, area, campaign(post), rows.requirements(id), withdrawn, lines, may));
    return "staffing/post";
  }

  private String campaign(Post post) {
    return post.campaign()
        .flatMap((CampaignId id) -> campaigns.find(id))
        .map(one -> one.name())
        .orElse("");
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(StaffingActions.ANNOUNCE)
  String withdraw(
      @PathVariable PostId id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var done = !reason.isBlank() && keep.withdraw(find(id), reason.strip());
    var key =
        done
            ? "staffing.post.withdrawn"
            : reason.isBlank() ? "staffing.campaign.error.reason" : "staffing.post.not-withdrawn";
    (done ? Notice.success(key) : Notice.error(key)).with(redirect);
    return "redirect:/posts/{id}";
  }

  private Post find(PostId id) {
    return posts.find(id).orElseThrow(NotFound::new);
  }

  /// The campaigns, and what belongs to none.
  private List<Option> choices() {
    var choices = new ArrayList<Option>();
    campaigns
        .all()
        .forEach(one -> choices.add(new Option(one.id().value().toString(), one.name())));
    choices.add(option(Asked.NONE, "staffing.post.no-campaign"));
    return choices;
  }

  private Option option(String value, String key) {
    return new Option(value, texts.say(key));
  }
}
