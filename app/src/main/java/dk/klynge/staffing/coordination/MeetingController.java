package dk.klynge.staffing.coordination;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.engine.matching.Side;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinate.Verdict;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

  private final Campaigns campaigns;
  private final MeetingView view;
  private final Coordinate coordinate;
  private final SendOffers offers;
  private final AuditTrail audit;
  private final Texts texts;

  MeetingController(
      Campaigns campaigns,
      MeetingView view,
      Coordinate coordinate,
      SendOffers offers,
      AuditTrail audit,
      Texts texts) {
    this.campaigns = campaigns;
    this.view = view;
    this.coordinate = coordinate;
    this.offers = offers;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping("/meeting")
  @Needs(StaffingActions.COORDINATE)
  String meeting(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam(defaultValue = "") String side,
      Model model) {
    var found = find(campaign, round);
    looked(found);
    model.addAttribute(
        "page", view.page(found, new RoundKey(campaign, round), side(side), Map.of(), Map.of()));
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
    var found = find(campaign, round);
    var key = new RoundKey(campaign, round);
    var wrong = want(found, key, sent);
    if (wrong.isEmpty())
      return BACK
          + "?side="
          + side(sent.getOrDefault("side", "")).name().toLowerCase(Locale.ROOT)
          + "#otherwise";
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var field = wrong.endsWith("reason") ? "reason" : "person";
    model.addAttribute(
        "page",
        view.page(
            found,
            key,
            side(sent.getOrDefault("side", "")),
            sent,
            Map.of(field, texts.say(wrong))));
    return PAGE;
  }

  private String want(Campaign campaign, RoundKey key, Map<String, String> sent) {
    var person = sent.getOrDefault("person", "");
    var post = sent.getOrDefault("post", "");
    if (!post.matches(ID) || !(person.isEmpty() || person.matches(ID)))
      return "staffing.coordination.error.post";
    return coordinate.want(
        campaign,
        key,
        new Otherwise(
            PostId.of(post),
            Optional.of(person).filter(one -> !one.isEmpty()).map(PersonId::of),
            sent.getOrDefault("reason", "").strip()));
  }

  @PostMapping("/otherwise/{post}/removal")
  @Needs(StaffingActions.COORDINATE)
  String forget(
      @PathVariable CampaignId campaign, @PathVariable int round, @PathVariable PostId post) {
    coordinate.forget(find(campaign, round), new RoundKey(campaign, round), post);
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
    var found = find(campaign, round);
    var key = new RoundKey(campaign, round);
    var side = side(sent.getOrDefault("side", ""));
    var reason = sent.getOrDefault("decision", "").strip();
    if (reason.isEmpty())
      return again(found, key, sent, "staffing.campaign.error.reason", model, response);
    return switch (coordinate.decide(found, key, side, reason, sent.getOrDefault("seen", ""))) {
      case Verdict.DECIDED -> {
        Notice.success("staffing.coordination.decided").with(redirect);
        yield BACK;
      }
      case Verdict.OVERTAKEN ->
          again(found, key, sent, "staffing.coordination.overtaken", model, response);
      case Verdict.CLOSED -> {
        Notice.error("staffing.coordination.error.closed").with(redirect);
        yield BACK;
      }
    };
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  private String again(
      Campaign campaign,
      RoundKey key,
      Map<String, String> sent,
      String wrong,
      Model model,
      HttpServletResponse response) {
    response.setStatus(
        (wrong.endsWith("overtaken") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
            .value());
    var side = side(sent.getOrDefault("side", ""));
    model.addAttribute(
        "page", view.page(campaign, key, side, sent, Map.of("decision", texts.say(wrong))));
    return PAGE;
  }

  @PostMapping("/offers")
  @Needs(StaffingActions.COORDINATE)
  String offer(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam(defaultValue = "") String by,
      RedirectAttributes redirect) {
    var sent = offers.send(find(campaign, round), new RoundKey(campaign, round), day(by));
    var count = Integer.toString(sent.offered());
    (sent.refused().isEmpty()
            ? Notice.success("staffing.coordination.offered", count)
            : Notice.warning(
                "staffing.coordination.offered-some", count, String.join(" ", sent.refused())))
        .with(redirect);
    return BACK;
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private void looked(Campaign campaign) {
    audit.looked(
        StaffingActions.COORDINATE,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()));
  }

  private Campaign find(CampaignId id, int round) {
    return campaigns
        .find(id)
        .filter(one -> round >= 1 && round <= one.rounds())
        .orElseThrow(BoardController::notFound);
  }
}
