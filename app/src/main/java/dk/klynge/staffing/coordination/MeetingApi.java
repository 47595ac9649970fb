package dk.klynge.staffing.coordination;

import dk.klynge.engine.matching.Side;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinate.Seen;
import dk.klynge.staffing.coordination.CoordinationPages.Clash;
import dk.klynge.staffing.coordination.CoordinationPages.DiffersLine;
import dk.klynge.staffing.coordination.CoordinationPages.EmptyLine;
import dk.klynge.staffing.coordination.CoordinationPages.MatchLine;
import dk.klynge.staffing.coordination.CoordinationPages.OtherLine;
import dk.klynge.staffing.coordination.Coordinations.Decided;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.OpenRound.Opened;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The coordination meeting for other programs. Whoever changes something sends back `seen` of the
/// proposal they looked at; where it is not so any more, nothing is changed (409).
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}/rounds/{round}")
class MeetingApi {

  private static final int LONGEST_SEEN = 100;

  /// @param side for whom it is best: candidates or posts
  /// @param seen to be sent back with a change
  /// @param clashes who is wanted most by several posts
  /// @param empty posts without a candidate; why is missing or none-found
  /// @param matches who gets which post, as proposed, or as decided
  /// @param without who keeps the present post
  /// @param differ who gets something else when the other side comes first
  /// @param unsettled pairs that would both rather have each other, as sentences
  record Told(
      String side,
      String seen,
      Optional<Decided> decided,
      List<Clash> clashes,
      List<EmptyLine> empty,
      List<MatchLine> matches,
      List<String> without,
      List<DiffersLine> differ,
      List<OtherLine> overrides,
      List<String> unsettled) {}

  /// @param person who is to have the post; without one, nobody gets it
  record Wanted(
      @Nullable UUID person,
      @Nullable String reason,
      @Nullable String side,
      @Nullable String seen) {}

  record Decision(@Nullable String side, @Nullable String reason, @Nullable String seen) {}

  record Offers(@Nullable LocalDate answerBy) {}

  private final OpenRound open;
  private final MeetingView view;
  private final Coordinate coordinate;
  private final Coordinations coordinations;
  private final SendOffers offers;
  private final Texts texts;

  MeetingApi(
      OpenRound open,
      MeetingView view,
      Coordinate coordinate,
      Coordinations coordinations,
      SendOffers offers,
      Texts texts) {
    this.open = open;
    this.view = view;
    this.coordinate = coordinate;
    this.coordinations = coordinations;
    this.offers = offers;
    this.texts = texts;
  }

  @GetMapping("/proposal")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "What the meeting looks at: clashes, empty posts, the proposal, overrides")
  Told proposal(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @RequestParam(defaultValue = "candidates") String side) {
    return told(open.forMeeting(campaign, round), MeetingController.side(side));
  }

  private Told told(Opened opened, Side side) {
    var page = view.page(opened.campaign(), opened.key(), side, Map.of(), Map.of());
    return new Told(
        page.side(),
        page.fingerprint(),
        page.decided(),
        page.clashes(),
        page.empty(),
        page.matches(),
        page.without(),
        page.differ(),
        page.overrides().lines(),
        page.overrides().unsettled());
  }

  @PutMapping("/overrides/{post}")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "Give a post to somebody, or nobody, against the proposal, with a reason")
  Told override(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PostId post,
      @RequestBody Wanted wanted) {
    var opened = open.forMeeting(campaign, round);
    var seen = seen(wanted.side(), wanted.seen());
    var person = Optional.ofNullable(wanted.person()).map(PersonId::new);
    var otherwise = new Otherwise(post, person, text(wanted.reason()));
    refuse(coordinate.want(opened.campaign(), opened.key(), otherwise, seen));
    return told(opened, seen.side());
  }

  @DeleteMapping("/overrides/{post}")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "Follow the proposal again for a post")
  Told follow(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PostId post,
      @RequestParam(defaultValue = "candidates") String side,
      @RequestParam(defaultValue = "") String seen) {
    var opened = open.forMeeting(campaign, round);
    var looked = seen(side, seen);
    refuse(coordinate.forget(opened.campaign(), opened.key(), post, looked));
    return told(opened, looked.side());
  }

  /// The same decision sent again is answered as the first time.
  @PutMapping("/decision")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "Decide all posts of the round at once")
  Told decide(
      @PathVariable CampaignId campaign, @PathVariable int round, @RequestBody Decision sent) {
    var opened = open.forMeeting(campaign, round);
    var seen = seen(sent.side(), sent.seen());
    var reason = text(sent.reason());
    if (reason.isEmpty()) refuse("staffing.campaign.error.reason");
    switch (coordinate.decide(opened.campaign(), opened.key(), reason, seen)) {
      case DECIDED -> {}
      case OVERTAKEN -> refuse("staffing.coordination.overtaken");
      case CLOSED -> {
        if (!isDecided(opened, seen.side(), reason)) refuse("staffing.coordination.error.closed");
      }
    }
    return told(opened, seen.side());
  }

  private boolean isDecided(Opened opened, Side side, String reason) {
    return coordinations
        .decided(opened.key())
        .filter(one -> one.reason().equals(reason))
        .filter(one -> one.bestFor().equals(side.name().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  @PostMapping("/offers")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "Offer what was decided; what is offered already is passed over")
  SendOffers.Sent offer(
      @PathVariable CampaignId campaign, @PathVariable int round, @RequestBody Offers wanted) {
    var opened = open.find(campaign, round);
    if (coordinations.decided(opened.key()).isEmpty())
      throw new Problem(ProblemKind.CONFLICT, texts.say("staffing.coordination.error.not-decided"));
    return offers.send(opened.campaign(), opened.key(), Optional.ofNullable(wanted.answerBy()));
  }

  private Seen seen(@Nullable String side, @Nullable String seen) {
    var looked = text(seen);
    if (looked.isEmpty() || looked.length() > LONGEST_SEEN)
      throw Problem.invalid(Map.of("seen", texts.say("staffing.coordination.error.seen")));
    return new Seen(MeetingController.side(text(side)), looked);
  }

  private static String text(@Nullable String sent) {
    return Objects.requireNonNullElse(sent, "").strip();
  }

  /// @param key of why not; empty where nothing is in the way
  private void refuse(String key) {
    if (key.isEmpty()) return;
    if (key.endsWith("overtaken") || key.endsWith("closed"))
      throw new Problem(ProblemKind.CONFLICT, texts.say(key));
    throw Problem.invalid(Map.of(key.substring(key.lastIndexOf('.') + 1), texts.say(key)));
  }
}
