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
import dk.klynge.ui.Notice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/// All posts, and one of them with what every feature says about it.
@Controller
@RequestMapping("/posts")
class PostController {

  private static final List<String> STATES = List.of("open", "filled", "withdrawn");

  private final Posts posts;
  private final PostRows rows;
  private final KeepPosts keep;
  private final Campaigns campaigns;
  private final List<PostAspect> aspects;
  private final Register register;
  private final MessageSource messages;
  private final Guard guard;

  PostController(
      Posts posts,
      PostRows rows,
      KeepPosts keep,
      Campaigns campaigns,
      List<PostAspect> aspects,
      Register register,
      MessageSource messages,
      Guard guard) {
    this.posts = posts;
    this.rows = rows;
    this.keep = keep;
    this.campaigns = campaigns;
    this.aspects = aspects;
    this.register = register;
    this.messages = messages;
    this.guard = guard;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the filters
  @GetMapping
  @Needs(StaffingActions.READ)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      @RequestParam Optional<UUID> campaign,
      @RequestParam Optional<UUID> area,
      Model model) {
    var all = rows.list(new Asked(q.strip(), kind, state, campaign));
    var found =
        all.stream().filter(row -> area.isEmpty() || area.get().equals(row.areaId())).toList();
    model.addAttribute(
        "page",
        new ListPage(
            found,
            (int) found.stream().filter(row -> row.holder() == null && !row.withdrawn()).count(),
            q,
            kind,
            state,
            campaign.map(UUID::toString).orElse(""),
            area.map(UUID::toString).orElse(""),
            kinds(),
            STATES.stream().map(one -> new Option(one, say("staffing.post.state." + one))).toList(),
            campaigns.all().stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList(),
            areas(all),
            guard.may(StaffingActions.ANNOUNCE)));
    return "staffing/posts";
  }

  private List<Option> kinds() {
    return Arrays.stream(PostKind.values())
        .map(one -> new Option(one.code(), say(one.messageKey())))
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
    return posts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
