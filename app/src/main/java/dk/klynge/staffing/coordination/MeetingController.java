package dk.klynge.staffing.coordination;

import dk.klynge.engine.matching.Side;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinate.Seen;
import dk.klynge.staffing.coordination.Coordinate.Verdict;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.OpenRound.Opened;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/// The coordination meeting across areas.
@Controller
@RequestMapping("/coordination/{campaign}/{round}")
class MeetingController {

  private static final String PAGE = "staffing/meeting";
  private static final String ID = "[0-9a-f-]{36}";
  private static final String BACK = "redirect:/coordination/{campaign}/{round}/meeting";

  private final OpenRound open;
  private final MeetingView view;
  private final Coordinate coordinate;
  private final SendOffers offers;
  private final Texts texts;

  MeetingController(
      OpenRound open, MeetingView view, Coordinate coordinate, SendOffers offers, Texts texts) {
    this.open = open;
    this.view = view;
    this.coordinate = coordinate;
    this.offers = offers;
    this.texts = texts;
  }

  @GetMapping("/meeting")
  @Needs(StaffingActions.COORDINATE)
  String meeting(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam(defaultValue = "") String side,
      Model model) {
    var opened = open.forMeeting(campaign, round);
    model.addAttribute(
        "page", view.page(opened.campaign(), opened.key(), side(side), Map.of(), Map.of()));
    return PAGE;
  }

  static Side side(String written) {
    return written.equals("posts") ? Side.POSTS : Side.CANDIDATES;
  }

  /// Somebody, or nobody, gets a post otherwise than proposed.
  @PostMapping("/otherwise")
  @Needs(StaffingActions.COORDINATE)
  String want(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var opened = open.find(campaign, round);
    var wrong = want(opened, sent);
    if (wrong.isEmpty())
      return BACK
          + "?side="
          + side(sent.getOrDefault("side", "")).name().toLowerCase(Locale.ROOT)
          + "#otherwise";
    var field =
        wrong.endsWith("reason") ? "reason" : wrong.endsWith("overtaken") ? "post" : "person";
    return again(opened, sent, field, wrong, model, response);
  }

  private String want(Opened opened, Map<String, String> sent) {
    var person = sent.getOrDefault("person", "");
    var post = sent.getOrDefault("post", "");
    if (!post.matches(ID) || !(person.isEmpty() || person.matches(ID)))
      return "staffing.coordination.error.post";
    var otherwise =
        new Otherwise(
            PostId.of(post),
            Optional.of(person).filter(one -> !one.isEmpty()).map(PersonId::of),
            sent.getOrDefault("reason", "").strip());
    return coordinate.want(opened.campaign(), opened.key(), otherwise, seen(sent));
  }

  private static Seen seen(Map<String, String> sent) {
    return new Seen(side(sent.getOrDefault("side", "")), sent.getOrDefault("seen", ""));
  }

  @PostMapping("/otherwise/{post}/removal")
  @Needs(StaffingActions.COORDINATE)
  String forget(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PostId post,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var opened = open.find(campaign, round);
    var wrong = coordinate.forget(opened.campaign(), opened.key(), post, seen(sent));
    if (!wrong.isEmpty()) Notice.error(wrong).with(redirect);
    return BACK;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping("/decision")
  @Needs(StaffingActions.COORDINATE)
  String decide(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var opened = open.find(campaign, round);
    var reason = sent.getOrDefault("decision", "").strip();
    if (reason.isEmpty())
      return again(opened, sent, "decision", "staffing.campaign.error.reason", model, response);
    return switch (coordinate.decide(opened.campaign(), opened.key(), reason, seen(sent))) {
      case Verdict.DECIDED -> {
        Notice.success("staffing.coordination.decided").with(redirect);
        yield BACK;
      }
      case Verdict.OVERTAKEN ->
          again(opened, sent, "decision", "staffing.coordination.overtaken", model, response);
      case Verdict.CLOSED -> {
        Notice.error("staffing.coordination.error.closed").with(redirect);
        yield BACK;
      }
    };
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  private String again(
      Opened opened,
      Map<String, String> sent,
      String field,
      String wrong,
      Model model,
      HttpServletResponse response) {
    response.setStatus(
        (wrong.endsWith("overtaken") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
            .value());
    var side = side(sent.getOrDefault("side", ""));
    var errors = Map.of(field, texts.say(wrong));
    model.addAttribute("page", view.page(opened.campaign(), opened.key(), side, sent, errors));
    return PAGE;
  }

  @PostMapping("/offers")
  @Needs(StaffingActions.COORDINATE)
  String offer(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam(defaultValue = "") String by,
      RedirectAttributes redirect) {
    var day = TypedDay.of(by);
    if (day.isEmpty() && !by.isBlank()) {
      Notice.error("staffing.campaign.error.day").with(redirect);
      return BACK;
    }
    var opened = open.find(campaign, round);
    var sent = offers.send(opened.campaign(), opened.key(), day);
    var count = Integer.toString(sent.offered());
    (sent.refused().isEmpty()
            ? Notice.success("staffing.coordination.offered", count)
            : Notice.warning(
                "staffing.coordination.offered-some", count, String.join(" ", sent.refused())))
        .with(redirect);
    return BACK;
  }
}
