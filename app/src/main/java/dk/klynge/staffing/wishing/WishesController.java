package dk.klynge.staffing.wishing;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.wishing.OrderWishes.Outcome;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The order of all wishes of a campaign, across areas.
@Controller
@RequestMapping("/my-applications/wishes/{campaign}")
class WishesController {

  private static final String PAGE = "staffing/my-wishes";

  private final SignedInPerson signedIn;
  private final Applications applications;
  private final OrderWishes order;
  private final PostWords words;
  private final Texts texts;

  WishesController(
      SignedInPerson signedIn,
      Applications applications,
      OrderWishes order,
      PostWords words,
      Texts texts) {
    this.signedIn = signedIn;
    this.applications = applications;
    this.order = order;
    this.words = words;
    this.texts = texts;
  }

  /// @param was the order as it was read, to find out whether it was changed in the meantime
  record OrderPage(
      String campaign,
      String campaignName,
      boolean mayChange,
      String was,
      List<Wish> wishes,
      Map<String, String> errors) {}

  /// @param deadline how the post stands, ready to show
  record Wish(String id, String heading, String deadline, String rank) {}

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(@PathVariable CampaignId campaign, Model model) {
    var wishes = wishes(campaign, person());
    var ranks =
        IntStream.range(0, wishes.size())
            .boxed()
            .collect(Collectors.toMap(wishes::get, at -> Integer.toString(at + 1)));
    model.addAttribute("page", page(campaign, wishes, ranks, Map.of()));
    return PAGE;
  }

  @PostMapping
  @Needs(StaffingActions.OWN)
  String order(
      @PathVariable CampaignId campaign,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var person = person();
    var wishes = wishes(campaign, person);
    var ranks = new HashMap<PostId, String>();
    for (var post : wishes) ranks.put(post, sent.getOrDefault("rank-" + post.value(), ""));
    return switch (order.order(campaign, person, was(sent), ranks)) {
      case Outcome.Ordered() -> {
        Notice.success("staffing.applying.order.kept").with(redirect);
        yield "redirect:/my-applications";
      }
      case Outcome.Refused(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var errors = Map.of("wishes", texts.say(key));
        model.addAttribute("page", page(campaign, wishes, ranks, errors));
        yield PAGE;
      }
    };
  }

  private static List<PostId> was(Map<String, String> sent) {
    return Stream.of(sent.getOrDefault("was", "").split(",", -1))
        .filter(id -> id.matches("[0-9a-f-]{36}"))
        .map(PostId::of)
        .toList();
  }

  private OrderPage page(
      CampaignId campaign,
      List<PostId> wishes,
      Map<PostId, String> ranks,
      Map<String, String> errors) {
    return new OrderPage(
        campaign.value().toString(),
        words.campaign(campaign),
        order.mayOrder(campaign),
        wishes.stream().map(post -> post.value().toString()).collect(Collectors.joining(",")),
        wishes.stream()
            .map(post ->
                new Wish(
                    post.value().toString(),
                    words.heading(post),
                    words.state(post),
                    ranks.getOrDefault(post, "")))
            .toList(),
        errors);
  }

  private PersonId person() {
    return signedIn.now().orElseThrow(NotFound::new);
  }

  private List<PostId> wishes(CampaignId campaign, PersonId person) {
    var wishes = applications.wishes(campaign, person);
    if (wishes.isEmpty()) throw new NotFound();
    return wishes;
  }
}
