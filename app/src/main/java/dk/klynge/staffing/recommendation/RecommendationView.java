package dk.klynge.staffing.recommendation;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.Assessments;
import dk.klynge.staffing.Assessments.Assessed;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.CommitteeStanding.Standing;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.recommendation.RecommendationPages.Line;
import dk.klynge.staffing.recommendation.RecommendationPages.Rights;
import dk.klynge.staffing.recommendation.RecommendationPages.ShowPage;
import dk.klynge.staffing.recommendation.RecommendationRows.Place;
import dk.klynge.staffing.recommendation.RecommendationRows.Written;
import dk.klynge.ui.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the page of a recommendation shows.
@Component
class RecommendationView {

  private final RecommendationRows rows;
  private final KeepRecommendation keep;
  private final Assessments assessments;
  private final Campaigns campaigns;
  private final Texts texts;
  private final Guard guard;

  RecommendationView(
      RecommendationRows rows,
      KeepRecommendation keep,
      Assessments assessments,
      Campaigns campaigns,
      Texts texts,
      Guard guard) {
    this.rows = rows;
    this.keep = keep;
    this.assessments = assessments;
    this.campaigns = campaigns;
    this.texts = texts;
    this.guard = guard;
  }

  /// In a later round the form begins with the order of the round before, without those who have a
  /// post since.
  ShowPage show(Post post, int round) {
    var now = rows.find(post.id(), round);
    var from = now.or(() -> rows.find(post.id(), round - 1));
    return page(post, round, now, from.map(RecommendationView::values).orElse(Map.of()), Map.of());
  }

  /// What is written down so far, in the order that the committee agreed on after the interviews.
  /// Nothing is saved by looking at it.
  ShowPage fromRanking(Post post, int round) {
    var now = rows.find(post.id(), round);
    var values = new LinkedHashMap<>(now.map(RecommendationView::values).orElse(Map.of()));
    values.put("outcome", "candidates");
    values.keySet().removeIf(field -> field.startsWith("rank-"));
    assessments
        .of(post.id(), round)
        .forEach((application, one) ->
            one.rank()
                .ifPresent(
                    rank -> values.put("rank-" + application.value(), Integer.toString(rank))));
    return page(post, round, now, values, Map.of());
  }

  /// What was typed, with what is wrong; and the version of now, so that saving again counts.
  ShowPage again(Post post, int round, Map<String, String> sent, Map<String, String> errors) {
    return page(post, round, rows.find(post.id(), round), sent, errors);
  }

  private ShowPage page(
      Post post,
      int round,
      Optional<Written> now,
      Map<String, String> values,
      Map<String, String> errors) {
    keep.looked(post);
    CampaignId campaign = post.campaign().orElseThrow();
    var standing = keep.standing(post);
    var assessed = assessments.of(post.id(), round);
    boolean locked = now.flatMap(Written::handedOver).isPresent() || keep.isClosed(post, round);
    boolean sent = values.containsKey("version");
    return new ShowPage(
        post,
        campaigns.find(campaign).map(Campaign::name).orElse(""),
        round,
        now.map(Written::version).orElse(0),
        now.map(Written::state).orElse("nothing"),
        now.flatMap(Written::handedOver),
        standing.map(RecommendationView::state).orElse("none"),
        lacks(standing),
        keep.candidates(post, campaign, round).stream()
            .map(one -> line(post, one, assessed))
            .sorted(Comparator.comparingInt(one -> locked ? rank(values, one) : 0))
            .toList(),
        values,
        errors,
        campaigns.date(campaign, "recommend", round, Optional.of(post.id())),
        new Rights(!locked && keep.mayWrite(post), mayGiveBack(post, round, now)),
        assessed.values().stream().anyMatch(one -> one.rank().isPresent()),
        sent && errors.isEmpty());
  }

  private boolean mayGiveBack(Post post, int round, Optional<Written> now) {
    return now.flatMap(Written::handedOver).isPresent()
        && !keep.isClosed(post, round)
        && guard.may(StaffingActions.COORDINATE, new Scope.Everywhere());
  }

  private List<String> lacks(Optional<Standing> standing) {
    return standing.map(Standing::lacks).orElse(List.of()).stream()
        .map(lack -> texts.say(lack.key(), lack.arguments().toArray()))
        .toList();
  }

  private static String state(Standing standing) {
    if (standing.lacks().isEmpty()) return "ready";
    return standing.overridden() ? "overridden" : "lacking";
  }

  /// What was handed over is shown in its order, those without a place last.
  private static int rank(Map<String, String> values, Line one) {
    var rank = values.getOrDefault("rank-" + one.application(), "");
    return rank.matches("[0-9]{1,4}") ? Integer.parseInt(rank) : Integer.MAX_VALUE;
  }

  private static Line line(Post post, Submitted one, Map<ApplicationId, Assessed> assessed) {
    return new Line(
        one.id().value(),
        one.name(),
        one.wishes().indexOf(post.id()) + 1,
        Optional.ofNullable(assessed.get(one.id())));
  }

  private static Map<String, String> values(Written written) {
    var values = new LinkedHashMap<String, String>();
    values.put("outcome", written.noneFound() ? "none" : "candidates");
    values.put("reason", written.reason());
    for (Place place : written.places()) {
      values.put("rank-" + place.application(), Integer.toString(place.rank()));
      values.put("why-" + place.application(), place.reason());
    }
    return values;
  }
}
